import type { Lexicon } from "./lexicon";
import { readNumber } from "./number-phrase";
import type { NumberRead, NumberWords } from "./number-words";
import { type Amount, wholeValue } from "./numeral";
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

/** What the first number of a range may leave out of the second: "50-60,000" are thousands, "2-300" hundreds. */
const LEFT_OUT = [
  { factor: 100n, firstBelow: 10n, secondBelow: 1_000n },
  { factor: 1_000n, firstBelow: 1_000n, secondBelow: 1_000_000n },
  { factor: 1_000_000n, firstBelow: 1_000n, secondBelow: 1_000_000_000n },
] as const;

/**
 * Whether a range may be short for two numbers of one scale that the first does not print: "50-60,000" is 50,000 to
 * 60,000 or 50 to 60,000. "100-2,000" and "1 to 1,000" are not, as they would be reversed or one number.
 */
function mayLeaveOutScale(first: NumberRead, second: NumberRead): boolean {
  if (first.largest !== 1n || second.scales.length > 0) return false;
  const [low, high] = [wholeValue(first.amount), wholeValue(second.amount)];
  if (low === null || high === null || low === 0n) return false;
  return LEFT_OUT.some(({ factor, firstBelow, secondBelow }) => {
    const isOfScale = low < firstBelow && high < secondBelow && high % factor === 0n;
    return isOfScale && low * factor < high;
  });
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
  const after = tokens[next + 1];
  // "Zwei- bis dreihundert": the hyphen stands for the "hundert" that the two share.
  if (joiner.text === "-" && after?.kind === "word" && joiners.includes(after.text)) return next + 2;
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
  if (low === null || mayLeaveOutScale(first, second)) return refuse("unclear", text);
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
