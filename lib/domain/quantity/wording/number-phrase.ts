import type { LanguageTable } from "../languages/language-table";
import { type Amount, readNumeral, wholeValue } from "./numeral";
import { type PhraseBook, phraseAt } from "./phrase-book";
import { type Refusal, refuse } from "./refusal";
import { addCardinal, addDigits, amountOf, emptySum, multiply, type Sum } from "./sum";
import type { Token } from "./tokens";

/** A number and the index of the first token after it. */
export interface NumberRead {
  readonly outcome: "number";
  readonly amount: Amount;
  readonly next: number;
}

/** The part of a lexicon that numbers need. */
export interface NumberWords extends Pick<LanguageTable, "numerals" | "numberJoiners" | "articles"> {
  readonly cardinals: PhraseBook<number>;
  readonly scales: ReadonlyMap<string, number>;
}

function scaleAt(tokens: readonly Token[], at: number, words: NumberWords): bigint | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const scale = words.scales.get(token.text);
  return scale === undefined ? null : BigInt(scale);
}

/** Whether a word stands for one before a scale word: the "a" of "a thousand". */
function isArticleBeforeScale(tokens: readonly Token[], at: number, words: NumberWords): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || !words.articles.includes(token.text)) return false;
  return scaleAt(tokens, at + 1, words) !== null;
}

function takeCardinal(sum: Sum, tokens: readonly Token[], at: number, words: NumberWords): number {
  const isJoiner = words.numberJoiners.includes(tokens[at]?.text ?? "");
  const skipped = isJoiner && scaleAt(tokens, at - 1, words) !== null ? 1 : 0;
  const cardinal = phraseAt(words.cardinals, tokens, at + skipped);
  if (cardinal === null || !addCardinal(sum, BigInt(cardinal.value))) return 0;
  return skipped + cardinal.length;
}

function takeDigits(sum: Sum, token: Token | undefined, words: NumberWords): number {
  if (token?.kind !== "numeral") return 0;
  const amount = readNumeral(token, words.numerals);
  if ("outcome" in amount || amount.decimals > 0 || amount.unit !== 1n) return 0;
  return addDigits(sum, amount.digits) ? 1 : 0;
}

/** How many tokens the next part of the sum takes, or 0 where the number has ended. */
function takePart(sum: Sum, tokens: readonly Token[], at: number, words: NumberWords): number {
  const scale = scaleAt(tokens, at, words);
  if (scale !== null) return multiply(sum, scale) ? 1 : 0;
  return takeDigits(sum, tokens[at], words) || takeCardinal(sum, tokens, at, words);
}

function readSum(sum: Sum, tokens: readonly Token[], at: number, words: NumberWords): NumberRead | null {
  let next = at;
  for (let length = takePart(sum, tokens, next, words); length > 0; ) {
    next += length;
    length = takePart(sum, tokens, next, words);
  }
  return sum.started ? { outcome: "number", amount: amountOf(sum), next } : null;
}

/** "A hundred" is one number and no shared scale: "one to a hundred" is 1 to 100. */
function readArticleSum(tokens: readonly Token[], at: number, words: NumberWords): NumberRead | null {
  const sum = emptySum();
  addCardinal(sum, 1n);
  const read = readSum(sum, tokens, at + 1, words);
  const value = read === null ? null : wholeValue(read.amount);
  if (read === null || value === null) return null;
  return { ...read, amount: { digits: value, decimals: 0, unit: 1n } };
}

/**
 * A numeral with decimals needs a scale word to lift them: "1.5 thousand". Without one, three decimals may be a
 * group of thousands in foreign style ("1.000"), so the sentence speaks of the separators.
 */
function readLifted(
  amount: Amount,
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
): NumberRead | Refusal {
  const scale = amount.unit === 1n ? scaleAt(tokens, at + 1, words) : null;
  if (scale !== null) return { outcome: "number", amount: { ...amount, unit: scale }, next: at + 2 };
  if (amount.decimals === 0 || amount.unit !== 1n) return { outcome: "number", amount, next: at + 1 };
  const text = tokens[at]?.text ?? "";
  return amount.decimals === 3 ? refuse("separators", text) : { outcome: "number", amount, next: at + 1 };
}

/**
 * The number that starts at a token, in digits, words or both; null where none starts there. It ends where its parts
 * stop fitting: "two hundred five six" is 205, and the caller finds the "six" left over.
 *
 * "1,000" → 1 000; "a thousand" → 1 000; "two dozen" → 24; "1.5 thousand" → 1 500; "fifteen hundred" → 1 500;
 * "2 thousand 400" → 2 400
 */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
): NumberRead | Refusal | null {
  if (isArticleBeforeScale(tokens, at, words)) return readArticleSum(tokens, at, words);
  const token = tokens[at];
  if (token?.kind !== "numeral") {
    return scaleAt(tokens, at, words) === null ? readSum(emptySum(), tokens, at, words) : null;
  }
  const amount = readNumeral(token, words.numerals);
  if ("outcome" in amount) return amount;
  if (amount.decimals > 0 || amount.unit !== 1n) return readLifted(amount, tokens, at, words);
  return readSum(emptySum(), tokens, at, words);
}
