import { aboutMargin } from "./place-value";
import type { Quantity } from "./quantity";

function numberFault(n: number): string | null {
  if (!Number.isFinite(n)) return `${n} is not a number of people. Give a whole number.`;
  if (n < 0) return `${n} is negative. Give 0 or a positive whole number.`;
  if (!Number.isInteger(n)) return `${n} is not whole. Give a whole number.`;
  if (!Number.isSafeInteger(n))
    return `${n} is too large to be kept exactly. Give at most ${Number.MAX_SAFE_INTEGER}.`;
  return null;
}

function hedgedFault(kind: "more than" | "fewer than" | "about" | "nearly", n: number): string | null {
  const below = kind === "nearly" || kind === "fewer than";
  if (below && n === 0) return `"${kind} 0" leaves no number. Give at least 1, or the exact 0.`;
  const margin = kind === "more than" ? 1 : kind === "about" ? aboutMargin(n) : 0;
  if (!Number.isSafeInteger(n + margin))
    return `"${kind} ${n}" reaches beyond ${Number.MAX_SAFE_INTEGER}. Give a smaller number.`;
  return null;
}

/**
 * What is wrong with a quantity, in a sentence that names the value and the remedy, or null for a good one.
 *
 * quantityFault({ kind: "nearly", n: 1 }) → null; quantityFault({ kind: "nearly", n: 0 }) → a sentence
 */
export function quantityFault(quantity: Quantity): string | null {
  switch (quantity.kind) {
    case "vague term":
    case "no figure given":
      return null;
    case "between": {
      const fault = numberFault(quantity.low) ?? numberFault(quantity.high);
      if (fault !== null) return fault;
      if (quantity.low <= quantity.high) return null;
      return `The range ${quantity.low} to ${quantity.high} is reversed. Give the lower number first.`;
    }
    case "exact":
    case "at least":
    case "at most":
      return numberFault(quantity.n);
    default:
      return numberFault(quantity.n) ?? hedgedFault(quantity.kind, quantity.n);
  }
}

/**
 * The same quantity, once it is known to be sound. Every door through which a quantity enters asks this.
 *
 * `between 10 and 10` is sound: a range may have one number in it.
 *
 * @throws RangeError naming the value for a negative, fractional, unsafe or reversed number, and for "nearly 0" and
 * "fewer than 0", which no count can meet.
 */
export function assertQuantity<Q extends Quantity>(quantity: Q): Q {
  const fault = quantityFault(quantity);
  if (fault !== null) throw new RangeError(fault);
  return quantity;
}
