import { quantityFault } from "../assert-quantity";
import type { Hedge, HedgePhrases } from "../languages/language-table";
import { isRound } from "../place-value";
import type { Quantity } from "../quantity";
import type { Lexicon } from "./lexicon";
import { type Amount, wholeValue } from "./numeral";
import { readOpening } from "./opening";
import { type RangeRead, readNumberOrRange } from "./range";
import { type Refusal, refuse } from "./refusal";
import { readTail } from "./tail";
import { printedTokens, type Token } from "./tokens";

/** A quantity that was read. */
export interface QuantityRead {
  readonly outcome: "read";
  readonly quantity: Quantity;
}

function wholeNumber(amount: Amount, text: string): number | Refusal {
  // "13.0" and "12.00" come to a whole, but nobody counts people so: they are a time, a price or a misprint.
  const value = amount.decimals > 0 && amount.unit === 1n ? null : wholeValue(amount);
  if (value === null) return refuse("not whole", text);
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? refuse("too large", text) : Number(value);
}

function read(quantity: Quantity): QuantityRead | Refusal {
  const fault = quantityFault(quantity);
  return fault === null ? { outcome: "read", quantity } : refuse("impossible count", fault);
}

/** A rough word is about its number unless a hedge says more: "plus d'une trentaine" is more than 30. */
function hedgedQuantity(
  before: HedgePhrases | null,
  after: Hedge | null,
  rough: boolean,
  n: number,
): Quantity {
  if (before?.onlyBeforeRound && !isRound(n)) return { kind: "exact", n };
  return { kind: before?.says ?? after ?? (rough ? "about" : "exact"), n };
}

/** A range is itself a hedge: "about 50 to 60" is 50 to 60; no other hedge goes with one. */
function rangeQuantity(range: RangeRead, hedge: Hedge | null, text: string): QuantityRead | Refusal {
  const low = wholeNumber(range.low, text);
  const high = wholeNumber(range.high, text);
  if (typeof low !== "number") return low;
  if (typeof high !== "number") return high;
  if (low > high) return refuse("reversed range", text);
  if (hedge !== null && hedge !== "about") return refuse("two hedges", text);
  return read({ kind: "between", low, high });
}

/**
 * The number or range of a wording with its hedge; null where the wording starts with none. Nothing in the rest of
 * the wording may change it.
 */
export function readCounted(
  tokens: readonly Token[],
  lexicon: Lexicon,
  confirmed: ReadonlySet<string>,
): QuantityRead | Refusal | null {
  const opening = readOpening(tokens, lexicon);
  if (opening.outcome === "unreadable") return opening;
  const found = readNumberOrRange(opening, tokens, lexicon, confirmed);
  if (found === null || found.outcome === "unreadable") return found;
  const tail = readTail(tokens, found.next, lexicon, confirmed);
  if (tail.outcome === "unreadable") return tail;
  const text = printedTokens(tokens, opening.next, found.next);
  if (opening.hedge !== null && tail.hedge !== null) return refuse("two hedges", text);
  if (found.outcome === "range") return rangeQuantity(found, opening.hedge?.says ?? tail.hedge, text);
  const n = wholeNumber(found.amount, text);
  return typeof n === "number" ? read(hedgedQuantity(opening.hedge, tail.hedge, found.rough, n)) : n;
}
