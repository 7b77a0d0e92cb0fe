import type { Figure, Ledger, Withdrawal } from "../figure";
import type { SchemeId } from "../quantity/quantity";
import type { KnownAt } from "../reading";
import type { Vocabulary } from "../vocabulary";
import { statesTime } from "./claim-facts";
import { type OwnClaim, ownClaims } from "./own-claims";
import { known } from "./own-known";
import { covers, isOfNumber, isOfScope, isOfSpeaker, withinTime } from "./own-withdrawals";
import type { Certainty } from "./verdict-table";

/** A figure that was still given after it was withdrawn. */
export interface OwnRepeat {
  readonly figure: Figure;
  readonly certainty: Certainty;
}

/**
 * "A figure still given, without a word of the withdrawal, after it was withdrawn: certain for the same origin or
 * statement, possible where the repeater names no origin, or recalls it as an earlier toll" (domain page, section 6).
 * A finding is about figures: there must be one that was withdrawn.
 */
export function ownRepeats(
  ledger: Ledger,
  knownAt: KnownAt,
  vocabulary: Vocabulary,
  scheme: SchemeId,
): readonly OwnRepeat[] {
  const { figures, withdrawals } = known(ledger, knownAt);
  const claims = ownClaims(figures, vocabulary, scheme);
  const isCovered = (withdrawal: Withdrawal) => claims.some((claim) => covers(withdrawal, claim, vocabulary));
  const real = withdrawals.filter(isCovered);
  return [...claims, ...ownClaims(figures, vocabulary, scheme, ["recalled"])].flatMap((claim) =>
    claim.figures.flatMap((figure) => {
      const certainties = real.flatMap((withdrawal) => repeats(withdrawal, claim, figure, vocabulary) ?? []);
      if (certainties.length === 0) return [];
      return [{ figure, certainty: certainties.includes("certain") ? "certain" : "possible" } as const];
    }),
  );
}

function repeats(
  withdrawal: Withdrawal,
  claim: OwnClaim,
  figure: Figure,
  lists: Vocabulary,
): Certainty | null {
  if (withdrawal.toldBy.includes(figure.id) || !isOfScope(withdrawal, claim, lists)) return null;
  const { published } = figure.publication;
  if (!isOfNumber(withdrawal, figure) || published.notBefore < withdrawal.announced.window.to) return null;
  const isOfTime = withinTime(withdrawal, claim);
  // A later time that a report states is that of a claim of its own.
  if (!isOfTime && statesTime(claim)) return null;
  const mayRepeat = figure.chain.length === 1 || figure.stance === "recalled";
  if (!isOfSpeaker(withdrawal, claim, lists)) return mayRepeat ? "possible" : null;
  return !isOfTime || figure.stance === "recalled" || published.basis !== "stated" ? "possible" : "certain";
}
