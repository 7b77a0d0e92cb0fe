import { quantityFault } from "../assert-quantity";
import type { Hedge, HedgePhrases, RangeOpener } from "../languages/language-table";
import { isRound } from "../place-value";
import type { Quantity } from "../quantity";
import { isDateAt } from "./date";
import type { Lexicon } from "./lexicon";
import { type NumberRead, type NumberWords, readNumber } from "./number-phrase";
import { type Amount, wholeValue } from "./numeral";
import { phraseAt, skipPhrases } from "./phrase-book";
import { type Refusal, refuse } from "./refusal";
import { readTail } from "./tail";
import { printedToken, type Token } from "./tokens";

/** A quantity that was read. */
export interface QuantityRead {
  readonly outcome: "read";
  readonly quantity: Quantity;
}

interface RangeRead {
  readonly outcome: "range";
  readonly low: Amount;
  readonly high: Amount;
  readonly next: number;
}

function printed(tokens: readonly Token[], from: number, to: number): string {
  return tokens.slice(from, to).map(printedToken).join(" ");
}

/** A range shares the scale of its second number where that keeps its order: "50-60 thousand", "two or three dozen". */
function sharedScale(low: Amount, high: Amount): Amount | null {
  if (low.unit !== 1n || high.unit === 1n) return low;
  const isBelow = low.digits * 10n ** BigInt(high.decimals) < high.digits * 10n ** BigInt(low.decimals);
  return isBelow ? { ...low, unit: high.unit } : null;
}

function readRange(
  first: NumberRead,
  tokens: readonly Token[],
  at: number,
  joiners: readonly string[],
  lexicon: Lexicon,
): RangeRead | NumberRead | Refusal {
  const joiner = tokens[first.next];
  if (joiner === undefined || joiner.kind === "numeral") return first;
  if (joiner.text !== "-" && !joiners.includes(joiner.text)) return first;
  const second = readNumber(tokens, first.next + 1, lexicon);
  if (second === null || second.outcome === "unreadable") return second ?? first;
  const text = printed(tokens, at, second.next);
  const low = sharedScale(first.amount, second.amount);
  if (low === null) return refuse("unclear", text);
  return { outcome: "range", low, high: second.amount, next: second.next };
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

function hedgedQuantity(before: HedgePhrases | null, after: Hedge | null, n: number): Quantity {
  if (before?.onlyBeforeRound && !isRound(n)) return { kind: "exact", n };
  return { kind: before?.says ?? after ?? "exact", n };
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

/** A word that joins a range joins no parts of its first number: "between one hundred and two hundred". */
function firstNumberWords(lexicon: Lexicon, joiners: readonly string[]): NumberWords {
  return { ...lexicon, numberJoiners: lexicon.numberJoiners.filter((word) => !joiners.includes(word)) };
}

/** What stands before a number, and the index at which the number starts. */
interface Opening {
  readonly outcome: "opening";
  readonly hedge: HedgePhrases | null;
  readonly range: RangeOpener | null;
  readonly next: number;
}

/** "A total of about", "between": lead-ins, one hedge at most, the opening of a range. */
function readOpening(tokens: readonly Token[], lexicon: Lexicon): Opening | Refusal {
  const hedgeAt = skipPhrases(lexicon.leadIns, tokens, 0);
  const hedge = phraseAt(lexicon.hedgesBefore, tokens, hedgeAt);
  const rangeAt = skipPhrases(lexicon.leadIns, tokens, hedgeAt + (hedge?.length ?? 0));
  if (hedge !== null && phraseAt(lexicon.hedgesBefore, tokens, rangeAt) !== null) {
    return refuse("two hedges", printed(tokens, hedgeAt, rangeAt + 1));
  }
  const range = phraseAt(lexicon.rangeOpeners, tokens, rangeAt);
  const next = rangeAt + (range?.length ?? 0);
  if (tokens[next]?.text === "-" && tokens[next + 1]?.kind === "numeral") {
    return refuse("negative", printed(tokens, next, next + 2));
  }
  if (isDateAt(tokens, next, lexicon.table.months))
    return refuse("date", printed(tokens, next, tokens.length));
  return { outcome: "opening", hedge: hedge?.value ?? null, range: range?.value ?? null, next };
}

/** The number after an opening, or the range that it starts; a range that was opened must follow. */
function readNumberOrRange(
  { range, next }: Opening,
  tokens: readonly Token[],
  lexicon: Lexicon,
): NumberRead | RangeRead | Refusal | null {
  const joiners = range?.joiners ?? lexicon.table.rangeJoiners;
  const first = readNumber(tokens, next, firstNumberWords(lexicon, joiners));
  if (first === null || first.outcome === "unreadable") return first;
  const found = readRange(first, tokens, next, joiners, lexicon);
  const isBroken = range !== null && found.outcome === "number";
  return isBroken ? refuse("unclear", printed(tokens, 0, tokens.length)) : found;
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
  const found = readNumberOrRange(opening, tokens, lexicon);
  if (found === null || found.outcome === "unreadable") return found;
  const tail = readTail(tokens, found.next, lexicon, confirmed);
  if (tail.outcome === "unreadable") return tail;
  const text = printed(tokens, opening.next, found.next);
  if (opening.hedge !== null && tail.hedge !== null) return refuse("two hedges", text);
  if (found.outcome === "range") return rangeQuantity(found, opening.hedge?.says ?? tail.hedge, text);
  const n = wholeNumber(found.amount, text);
  return typeof n === "number" ? read(hedgedQuantity(opening.hedge, tail.hedge, n)) : n;
}
