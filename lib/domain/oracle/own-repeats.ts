import type { Figure, Ledger, Withdrawal } from "../figure";
import type { SchemeId } from "../quantity/quantity";
import type { KnownAt } from "../reading";
import type { Vocabulary } from "../vocabulary";
import { type OwnClaim, ownClaims, SPEAKS } from "./own-claims";
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
  return figures.flatMap((figure) => {
    const certainties = withdrawals.flatMap((withdrawal) => {
      const withdrawn = claims.filter((claim) => covers(withdrawal, claim, vocabulary));
      return repeats(withdrawal, withdrawn, figure, vocabulary, scheme) ?? [];
    });
    if (certainties.length === 0) return [];
    return [{ figure, certainty: certainties.includes("certain") ? "certain" : "possible" }];
  });
}

function repeats(
  withdrawal: Withdrawal,
  withdrawn: readonly OwnClaim[],
  figure: Figure,
  lists: Vocabulary,
  scheme: SchemeId,
): Certainty | null {
  const [claim] = ownClaims([figure], lists, scheme, [...SPEAKS, "recalled"]);
  if (claim === undefined || withdrawal.toldBy.includes(figure.id)) return null;
  if (withdrawn.length === 0) return null;
  if (!isOfScope(withdrawal, claim, lists) || !isOfNumber(withdrawal, figure)) return null;
  const { published } = figure.publication;
  if (published.notBefore < withdrawal.announced.window.to) return null;
  const isOfTime = withinTime(withdrawal, claim);
  if (!isOfTime && figure.asOf.basis === "stated") return null;
  const mayRepeat = figure.chain.length === 1 || figure.stance === "recalled";
  if (!isOfSpeaker(withdrawal, claim, lists)) return mayRepeat ? "possible" : null;
  return !isOfTime || figure.stance === "recalled" || published.basis !== "stated" ? "possible" : "certain";
}
