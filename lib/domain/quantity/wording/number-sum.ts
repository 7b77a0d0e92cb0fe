import { type NumberRead, type NumberWords, plainAmount, scaleAt } from "./number-words";
import { readNumeral } from "./numeral";
import { phraseAt } from "./phrase-book";
import { addBareScale, addCardinal, addDigits, emptySum, multiply, type Sum } from "./sum";
import type { Token } from "./tokens";

function takeCardinal(sum: Sum, tokens: readonly Token[], at: number, words: NumberWords): number {
  const cardinal = phraseAt(words.cardinals, tokens, at);
  if (cardinal === null) return takeOne(sum, tokens[at], words) ? 1 : 0;
  return addCardinal(sum, BigInt(cardinal.value)) ? cardinal.length : 0;
}

/** An article adds one after hundreds and larger parts alone: the "un" of "ciento un"; "veinte un" is no number. */
function takeOne(sum: Sum, token: Token | undefined, words: NumberWords): boolean {
  return sum.room >= 100n && token?.kind === "word" && words.ones.has(token.text) && addCardinal(sum, 1n);
}

function takeDigits(sum: Sum, token: Token | undefined, words: NumberWords): number {
  if (token?.kind !== "numeral") return 0;
  const amount = readNumeral(token, words.numerals);
  if ("outcome" in amount || amount.decimals > 0 || amount.unit !== 1n) return 0;
  return addDigits(sum, amount.digits) ? 1 : 0;
}

function takeScale(sum: Sum, tokens: readonly Token[], at: number, words: NumberWords): number {
  const scale = scaleAt(tokens, at, words);
  if (scale === null) return 0;
  return multiply(sum, scale) ? 1 : takeBareScale(sum, tokens, at, words);
}

function takeBareScale(sum: Sum, tokens: readonly Token[], at: number, words: NumberWords): number {
  const scale = scaleAt(tokens, at, words);
  if (scale === null || !words.bareScales.has(tokens[at]?.text ?? "")) return 0;
  return addBareScale(sum, scale) ? 1 : 0;
}

/** Whether an article after an "and" can end a number: the "un" of "mil y un heridos", not of "cien y un grupo". */
function endsNumber(tokens: readonly Token[], at: number, words: NumberWords): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.kind === "sign") return true;
  return scaleAt(tokens, at + 1, words) !== null || words.plural.has(next.kind === "word" ? next.text : "");
}

/** A part after an "and", which stands after hundreds and larger parts: "three hundred and five". */
function takeJoined(sum: Sum, tokens: readonly Token[], at: number, words: NumberWords): number {
  if (sum.room < 100n || !words.numberJoiners.includes(tokens[at]?.text ?? "")) return 0;
  if (words.ones.has(tokens[at + 1]?.text ?? "") && !endsNumber(tokens, at + 1, words)) return 0;
  const taken =
    takeBareScale(sum, tokens, at + 1, words) ||
    (words.joinsDigits && takeDigits(sum, tokens[at + 1], words)) ||
    takeCardinal(sum, tokens, at + 1, words);
  return taken > 0 ? taken + 1 : 0;
}

/** How many tokens the next part of the sum takes, or 0 where the number has ended. */
function takePart(sum: Sum, tokens: readonly Token[], at: number, words: NumberWords): number {
  const token = tokens[at];
  if (words.hyphenMakesRange && sum.started && token?.kind === "word" && token.joined) return 0;
  return (
    takeScale(sum, tokens, at, words) ||
    takeDigits(sum, token, words) ||
    takeCardinal(sum, tokens, at, words) ||
    takeJoined(sum, tokens, at, words)
  );
}

function readParts(sum: Sum, tokens: readonly Token[], at: number, words: NumberWords): NumberRead | null {
  let next = at;
  for (let length = takePart(sum, tokens, next, words); length > 0; ) {
    next += length;
    length = takePart(sum, tokens, next, words);
  }
  if (!sum.started) return null;
  const { scales, largest } = sum;
  const amount = plainAmount(sum.total + sum.current);
  return withHalf({ outcome: "number", amount, scales, largest, next, rough: false }, tokens, words);
}

/** A number with the "and a half" after it, which a scale word has to make whole: "два с половиной миллиона". */
function withHalf(read: NumberRead, tokens: readonly Token[], words: NumberWords): NumberRead {
  const last = scaleAt(tokens, read.next - 1, words) ?? undefined;
  const half = phraseAt(last === undefined ? words.halfBeforeScale : words.halfAfterScale, tokens, read.next);
  if (half === null) return read;
  const next = read.next + half.length;
  // "Two million and a half" is half of a million more; what the million multiplied is of no account.
  if (last !== undefined) return { ...read, amount: plainAmount(read.amount.digits + last / 2n), next };
  const scale = scaleAt(tokens, next, words);
  const digits = read.amount.digits * 10n + 5n;
  if (scale === null) return { ...read, amount: { digits, decimals: 1, unit: 1n }, next };
  return {
    ...read,
    amount: { digits, decimals: 1, unit: scale },
    scales: [scale],
    largest: scale,
    next: next + 1,
  };
}

/** Whether a word stands for one before a scale word: the "a" of "a thousand". */
export function isArticleBeforeScale(tokens: readonly Token[], at: number, words: NumberWords): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || !words.articles.includes(token.text)) return false;
  return scaleAt(tokens, at + 1, words) !== null;
}

/** "A hundred" shares no scale: "one to a hundred" is 1 to 100. */
export function readArticleSum(tokens: readonly Token[], at: number, words: NumberWords): NumberRead | null {
  const sum = emptySum();
  addCardinal(sum, 1n);
  const read = readParts(sum, tokens, at + 1, words);
  return read === null ? null : { ...read, scales: [] };
}

/** A number in digits and words that add up and multiply: "3 hundred and five"; null where none starts. */
export function readSum(tokens: readonly Token[], at: number, words: NumberWords): NumberRead | null {
  return readParts(emptySum(), tokens, at, words);
}
