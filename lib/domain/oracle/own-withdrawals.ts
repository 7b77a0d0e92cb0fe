import type { Figure, Withdrawal } from "../figure";
import { NOT_STATED, type Vocabulary } from "../vocabulary";
import { tells } from "./claim-facts";
import type { OwnClaim } from "./own-claims";
import { oneOrigin } from "./own-lattice";
import { numberPrinted, sameNumberInOtherWords } from "./own-wordings";

/** "Withdrawn claims leave the pair rules and the ranges." */
export function standing(
  claims: readonly OwnClaim[],
  withdrawals: readonly Withdrawal[],
  vocabulary: Vocabulary,
): readonly OwnClaim[] {
  return claims.filter((claim) => !withdrawals.some((withdrawal) => covers(withdrawal, claim, vocabulary)));
}

/**
 * "A withdrawal names an origin (or statement), a scope and an as-of: it covers the claim with every relay of it,
 * earlier ones and rewordings included, and no other figure of the same bulletin" (domain page, section 5). It names no
 * basis (methodology page).
 */
export function covers(withdrawal: Withdrawal, claim: OwnClaim, vocabulary: Vocabulary): boolean {
  return (
    isOfScope(withdrawal, claim, vocabulary) &&
    withinTime(withdrawal, claim) &&
    isOfSpeaker(withdrawal, claim, vocabulary) &&
    claim.figures.some((figure) => isOfNumber(withdrawal, figure))
  );
}

export function isOfScope({ scope }: Withdrawal, { counted }: OwnClaim, lists: Vocabulary): boolean {
  const group = scope.group === NOT_STATED ? lists.wholeGroup : scope.group;
  const place = scope.place === NOT_STATED ? lists.wholePlace : scope.place;
  return counted.measure === scope.measure && counted.group === group && counted.place === place;
}

export function withinTime({ asOf }: Withdrawal, { window }: OwnClaim): boolean {
  return window.from < asOf.to && asOf.from < window.to;
}

export function isOfSpeaker({ origin, statement }: Withdrawal, claim: OwnClaim, lists: Vocabulary): boolean {
  return (statement !== null && tells(claim, statement)) || oneOrigin(origin, claim.origin, lists);
}

export function isOfNumber({ value }: Withdrawal, { quantity }: Figure): boolean {
  return numberPrinted(quantity) === value || sameNumberInOtherWords({ kind: "exact", n: value }, quantity);
}
