import type { Withdrawal } from "../figure";
import { printedNumber, type Quantity } from "../quantity/quantity";
import { isReworded } from "../quantity/reworded";
import type { ComparableScope } from "../scope/scope";
import { overlap } from "../time/window";
import { NOT_STATED, type Vocabulary } from "../vocabulary";
import { type Claim, compare, isDated } from "./claim";
import { isSameOrigin } from "./sources";

/**
 * Whether a withdrawal takes a claim back (domain page, section 5): same scope, an as-of that overlaps the one
 * withdrawn, the same number or a rewording of it ("at least 164", "more than 160"), and the same origin or the
 * statement named. Relays of it are covered whenever they were published; no other figure of the bulletin is.
 */
export function covers(withdrawal: Withdrawal, claim: Claim, vocabulary: Vocabulary): boolean {
  if (!isDated(claim) || !overlap(claim.window, withdrawal.asOf)) return false;
  if (!isAbout(withdrawal, claim.scope, vocabulary) || !isSameNumber(withdrawal, claim.quantity))
    return false;
  if (withdrawal.statement !== null && claim.statements.has(withdrawal.statement)) return true;
  return isSameOrigin(withdrawal.origin, claim.origin, vocabulary.sources);
}

/** The first withdrawal to become public of those that cover the claim, the lowest id of several; or null. */
export function withdrawalOf(
  claim: Claim,
  withdrawals: readonly Withdrawal[],
  vocabulary: Vocabulary,
): Withdrawal | null {
  let first: Withdrawal | null = null;
  for (const withdrawal of withdrawals) {
    if (!covers(withdrawal, claim, vocabulary)) continue;
    if (first === null || isFirst(withdrawal, first)) first = withdrawal;
  }
  return first;
}

function isFirst(a: Withdrawal, b: Withdrawal): boolean {
  const [x, y] = [a.announced.window.to, b.announced.window.to];
  return x < y || (x === y && compare(a.id, b.id) < 0);
}

/** A group or place that the withdrawal does not state is read as the event's whole, as in a figure. */
export function isAbout(withdrawal: Withdrawal, scope: ComparableScope, vocabulary: Vocabulary): boolean {
  const { measure, group, place } = withdrawal.scope;
  return (
    scope.measure === measure &&
    scope.group === (group === NOT_STATED ? vocabulary.wholeGroup : group) &&
    scope.place === (place === NOT_STATED ? vocabulary.wholePlace : place)
  );
}

/** The number withdrawn, as printed or in other words. */
export function isSameNumber(withdrawal: Withdrawal, quantity: Quantity): boolean {
  return (
    printedNumber(quantity) === withdrawal.value ||
    isReworded({ kind: "exact", n: withdrawal.value }, quantity)
  );
}
