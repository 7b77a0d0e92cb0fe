import type { Withdrawal } from "../figure";
import { printedNumber, type Quantity } from "../quantity/quantity";
import { isReworded } from "../quantity/reworded";
import { overlap } from "../time/window";
import type { Vocabulary } from "../vocabulary";
import { type Claim, isDated } from "./claim";
import { isSameOrigin } from "./sources";

/**
 * Whether a withdrawal takes a claim back (domain page, section 5): same scope, an as-of that overlaps the one
 * withdrawn, the same number or a rewording of it ("at least 164", "more than 160"), and the same origin or the
 * statement named. Relays of it are covered whenever they were published; no other figure of the bulletin is.
 */
export function covers(withdrawal: Withdrawal, claim: Claim, vocabulary: Vocabulary): boolean {
  if (!isDated(claim) || !overlap(claim.window, withdrawal.asOf)) return false;
  if (!isSameScope(withdrawal, claim) || !isSameNumber(withdrawal, claim.quantity)) return false;
  if (withdrawal.statement !== null && claim.statements.has(withdrawal.statement)) return true;
  return isSameOrigin(withdrawal.origin, claim.origin, vocabulary.sources);
}

/** The first withdrawal to become public of those that cover the claim, or null. */
export function withdrawalOf(
  claim: Claim,
  withdrawals: readonly Withdrawal[],
  vocabulary: Vocabulary,
): Withdrawal | null {
  let first: Withdrawal | null = null;
  for (const withdrawal of withdrawals) {
    if (!covers(withdrawal, claim, vocabulary)) continue;
    if (first === null || withdrawal.announced.window.to < first.announced.window.to) first = withdrawal;
  }
  return first;
}

export function isSameScope(withdrawal: Withdrawal, { scope }: Claim): boolean {
  const { measure, group, place } = withdrawal.scope;
  return scope.measure === measure && scope.group === group && scope.place === place;
}

/** The number withdrawn, as printed or in other words. */
export function isSameNumber(withdrawal: Withdrawal, quantity: Quantity): boolean {
  return (
    printedNumber(quantity) === withdrawal.value ||
    isReworded({ kind: "exact", n: withdrawal.value }, quantity)
  );
}
