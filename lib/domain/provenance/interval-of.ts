import type { Figure } from "../figure";
import { codeQuantity } from "../quantity/code-quantity";
import type { CodedInterval, Interval, SchemeId } from "../quantity/quantity";

/**
 * The interval of a figure under a scheme; a documented list is a floor, whatever its wording. Null: no figure given.
 * @throws RangeError for a quantity that is not sound, or an editor's interval that is reversed or below zero
 */
export function intervalOf(figure: Figure, scheme: SchemeId): CodedInterval | null {
  const coded = figure.override
    ? overridden(figure.override.interval, figure.id)
    : codeQuantity(figure.quantity, scheme);
  if (coded === null || figure.scope.basis !== "documented") return coded;
  return { ...coded, high: Number.POSITIVE_INFINITY, conventionalHigh: false };
}

function overridden({ low, high }: Interval, id: string): CodedInterval {
  const isWhole =
    Number.isSafeInteger(low) && (Number.isSafeInteger(high) || high === Number.POSITIVE_INFINITY);
  if (!(isWhole && low >= 0 && low <= high))
    throw new RangeError(
      `the editor's interval of figure ${id}, ${low} to ${high}, is not one. Give whole numbers of 0 or more, the lower first.`,
    );
  return { low, high, conventionalLow: false, conventionalHigh: false, setsEdge: true };
}
