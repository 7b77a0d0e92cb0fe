import type { Ledger } from "../figure";
import type { SchemeId } from "../quantity/quantity";
import type { KnownAt } from "../reading";
import type { Vocabulary } from "../vocabulary";
import { DOUBTS, doubtsAbout } from "./doubts";
import { type OwnClaim, ownClaims, scopeName } from "./own-claims";
import { known } from "./own-known";
import { standing } from "./own-withdrawals";
import { pairFacts } from "./pair-facts";
import { PAIR_VERDICTS } from "./pair-verdicts";
import { PART_VERDICTS, partFacts, relationOf } from "./part-verdicts";
import { judge, type Verdict } from "./verdict-table";
import { mayBeOfAnotherColumn } from "./wrong-column";

/** Two claims that cannot both hold, and what the page says of them. */
export interface OwnClash {
  readonly lower: OwnClaim;
  readonly higher: OwnClaim;
  readonly verdicts: readonly Verdict[];
}

/** The claims of a ledger that stand: neither mentions nor withdrawn. */
export function ownStandingClaims(
  ledger: Ledger,
  knownAt: KnownAt,
  vocabulary: Vocabulary,
  scheme: SchemeId,
): readonly OwnClaim[] {
  const { figures, withdrawals } = known(ledger, knownAt);
  return standing(ownClaims(figures, vocabulary, scheme), withdrawals, vocabulary);
}

/**
 * Every two claims on which a row of the tables has something to say.
 * @param rules those that are asked for
 */
export function ownClashes(
  claims: readonly OwnClaim[],
  vocabulary: Vocabulary,
  rules: readonly string[],
): readonly OwnClash[] {
  return claims.flatMap((lower) =>
    claims
      .filter((higher) => lower.bounds.high < higher.bounds.low)
      .map((higher) => {
        const verdicts = verdictsOn(lower, higher, claims, vocabulary);
        return { lower, higher, verdicts: verdicts.filter(({ rule }) => rules.includes(rule)) };
      })
      .filter(({ verdicts }) => verdicts.length > 0),
  );
}

function verdictsOn(
  lower: OwnClaim,
  higher: OwnClaim,
  all: readonly OwnClaim[],
  vocabulary: Vocabulary,
): readonly Verdict[] {
  if (scopeName(lower.counted) === scopeName(higher.counted)) {
    const facts = pairFacts(lower, higher, vocabulary);
    const doubts = doubtsAbout(lower, higher, "by definition");
    const column = mayBeOfAnotherColumn(lower, higher, all, vocabulary) ? "maybe wrong" : "right";
    return judge(PAIR_VERDICTS, facts, DOUBTS, { ...doubts, column });
  }
  const relation = relationOf(higher, lower, vocabulary);
  if (relation === null) return [];
  return judge(
    PART_VERDICTS,
    partFacts(higher, lower, vocabulary),
    DOUBTS,
    doubtsAbout(lower, higher, relation),
  );
}
