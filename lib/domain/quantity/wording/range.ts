import type { Lexicon } from "./lexicon";
import { readNumber } from "./number-phrase";
import type { NumberRead, NumberWords } from "./number-words";
import type { Amount } from "./numeral";
import { readOne } from "./one";
import type { Opening } from "./opening";
import { type Refusal, refuse } from "./refusal";
import { printedTokens, type Token } from "./tokens";

export interface RangeRead {
  readonly outcome: "range";
  readonly low: Amount;
  readonly high: Amount;
  readonly next: number;
}

/**
 * The first number of a range, with the scale of the second where that keeps their order: "50-60 thousand", "two or
 * three dozen", "one hundred to two hundred thousand". Null where it would not, and the first has no scale of its own.
 */
function lowOf(first: NumberRead, second: NumberRead): Amount | null {
  const shared = second.scales.filter((scale) => scale > first.largest).reduce((a, b) => a * b, 1n);
  if (shared === 1n) return first.amount;
  const lifted = { ...first.amount, unit: first.amount.unit * shared };
  if (isBelow(lifted, second.amount)) return lifted;
  return first.largest === 1n ? null : first.amount;
}

function isBelow(a: Amount, b: Amount): boolean {
  return a.digits * a.unit * 10n ** BigInt(b.decimals) < b.digits * b.unit * 10n ** BigInt(a.decimals);
}

/** Where the second number of a range starts, or null where the first has no second. */
function secondAt(
  { next }: NumberRead,
  tokens: readonly Token[],
  joiners: readonly string[],
  words: NumberWords,
): number | null {
  const joiner = tokens[next];
  if (joiner === undefined || joiner.kind === "numeral") return null;
  if (joiner.text === "-" || joiners.includes(joiner.text)) return next + 1;
  return words.hyphenMakesRange && joiner.kind === "word" && joiner.joined ? next : null;
}

function readSecond(
  first: NumberRead,
  tokens: readonly Token[],
  at: number,
  joiners: readonly string[],
  words: NumberWords,
): RangeRead | NumberRead | Refusal {
  const start = secondAt(first, tokens, joiners, words);
  const second = start === null ? null : readNumber(tokens, start, words);
  if (second === null || second.outcome === "unreadable") return second ?? first;
  const text = printedTokens(tokens, at, second.next);
  const low = lowOf(first, second);
  if (low === null) return refuse("unclear", text);
  return { outcome: "range", low, high: second.amount, next: second.next };
}

/** A word that joins a range joins no parts of its first number: "between one hundred and two hundred". */
function firstNumberWords(words: NumberWords, joiners: readonly string[]): NumberWords {
  if (!words.numberJoiners.some((word) => joiners.includes(word))) return words;
  return { ...words, numberJoiners: words.numberJoiners.filter((word) => !joiners.includes(word)) };
}

/** The number after an opening, or the range that it starts; a range that was opened must follow. */
export function readNumberOrRange(
  { hedge, range, governs, next }: Opening,
  tokens: readonly Token[],
  lexicon: Lexicon,
  confirmed: ReadonlySet<string>,
): NumberRead | RangeRead | Refusal | null {
  const joiners = range?.joiners ?? lexicon.table.rangeJoiners;
  const words: NumberWords = governs ? { ...lexicon, bareScales: lexicon.governedScales } : lexicon;
  const first =
    readOne(tokens, next, lexicon, { joiners, hedged: hedge !== null, confirmed }) ??
    readNumber(tokens, next, firstNumberWords(words, joiners));
  if (first === null || first.outcome === "unreadable") return first;
  const found = readSecond(first, tokens, next, joiners, words);
  const isBroken = range !== null && found.outcome === "number";
  return isBroken ? refuse("unclear", printedTokens(tokens, 0, tokens.length)) : found;
}
