import { groupBy } from "../group-by";
import { claimsOf, type DatedClaim, isDated } from "../provenance/claim";
import type { KnownLedger } from "../provenance/known-at";
import { withdrawalOf } from "../provenance/withdrawn";
import type { SchemeId } from "../quantity/quantity";
import type { Vocabulary } from "../vocabulary";
import type { World } from "./rule";
import { statementKey } from "./wrong-column";

/**
 * Sorts what is known into claims that stand, claims taken back and tolls retold as history. Undated figures are
 * under no rule that needs time, so they are left out (domain page, section 2).
 */
export function worldOf(known: KnownLedger, vocabulary: Vocabulary, scheme: SchemeId): World {
  const all = claimsOf(known.figures, vocabulary, scheme).filter(isDated);
  const withdrawn = all.flatMap((claim) => {
    const withdrawal = withdrawalOf(claim, known.withdrawals, vocabulary);
    return withdrawal ? [{ claim, withdrawal }] : [];
  });
  const gone = new Set(withdrawn.map(({ claim }) => claim));
  const claims = all.filter((claim) => !gone.has(claim));
  return {
    vocabulary,
    claims,
    byScope: groupBy(claims, (claim) => claim.scopeKey),
    byStatement: byStatement(claims),
    withdrawn,
    recalled: recalledTolls(known, vocabulary, scheme),
    withdrawals: known.withdrawals,
  };
}

function byStatement(claims: readonly DatedClaim[]): World["byStatement"] {
  const told = claims.flatMap((claim) =>
    [...claim.statements].map((statement) => ({ key: statementKey(statement, claim), claim })),
  );
  return new Map(
    [...groupBy(told, ({ key }) => key)].map(([key, entries]) => [
      key,
      groupBy(
        entries.map(({ claim }) => claim),
        (claim) => claim.scope.measure,
      ),
    ]),
  );
}

/** Recalled figures folded like claims, so that the rules on repeats can look at them. */
function recalledTolls(known: KnownLedger, vocabulary: Vocabulary, scheme: SchemeId): readonly DatedClaim[] {
  const recalled = known.figures.filter((figure) => figure.stance === "recalled");
  return claimsOf(recalled, vocabulary, scheme, () => true).filter(isDated);
}
