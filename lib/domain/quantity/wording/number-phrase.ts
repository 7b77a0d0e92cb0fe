import type { LanguageTable } from "../languages/language-table";
import { type Amount, readNumeral } from "./numeral";
import { type PhraseBook, phraseAt } from "./phrase-book";
import { type Refusal, refuse } from "./refusal";
import { addBareScale, addCardinal, addDigits, emptySum, multiply, type Sum } from "./sum";
import { printedTokens, type Token } from "./tokens";

/** A number and the index of the first token after it. */
export interface NumberRead {
  readonly outcome: "number";
  readonly amount: Amount;
  /** The scale words at its end, which a range can share: hundred and thousand in "two hundred thousand". */
  readonly scales: readonly bigint[];
  /** Its largest scale word, 1 without any. */
  readonly largest: bigint;
  readonly next: number;
  /** Whether the word itself says that the number is rough: "une trentaine". */
  readonly rough: boolean;
}

/** The part of a lexicon that numbers need. */
export interface NumberWords
  extends Pick<
    LanguageTable,
    "numerals" | "numberJoiners" | "joinsDigits" | "articles" | "hyphenMakesRange"
  > {
  readonly cardinals: PhraseBook<number>;
  /** Articles that are also the word for one. */
  readonly ones: ReadonlySet<string>;
  /** Known nouns for more than one person. */
  readonly plural: ReadonlySet<string>;
  readonly scales: ReadonlyMap<string, number>;
  /** Scale words that stand for one of them where no number stands before. */
  readonly bareScales: ReadonlySet<string>;
  readonly setPhrases: PhraseBook<number>;
  readonly fractions: PhraseBook<Amount>;
  readonly roughly: PhraseBook<number>;
  readonly halfBeforeScale: PhraseBook<true>;
  readonly halfAfterScale: PhraseBook<true>;
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

function readSum(sum: Sum, tokens: readonly Token[], at: number, words: NumberWords): NumberRead | null {
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

/** A whole number as an amount. */
export function plainAmount(digits: bigint): Amount {
  return { digits, decimals: 0, unit: 1n };
}

/** A number with the "and a half" after it, which a scale word has to make whole: "два с половиной миллиона". */
function withHalf(read: NumberRead, tokens: readonly Token[], words: NumberWords): NumberRead {
  const last = read.scales.at(-1);
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

/** "A hundred" shares no scale: "one to a hundred" is 1 to 100. */
function readArticleSum(tokens: readonly Token[], at: number, words: NumberWords): NumberRead | null {
  const sum = emptySum();
  addCardinal(sum, 1n);
  const read = readSum(sum, tokens, at + 1, words);
  return read === null ? null : { ...read, scales: [] };
}

/**
 * A number with decimals needs a scale word to lift them: "1.5 thousand". Without one, three decimals may be a
 * group of thousands in foreign style ("1.000"), so the sentence speaks of the separators.
 */
function readLifted(
  amount: Amount,
  tokens: readonly Token[],
  at: number,
  next: number,
  words: NumberWords,
): NumberRead | Refusal {
  const scales = amount.unit === 1n ? risingScales(tokens, next, words) : [amount.unit];
  const mayBeGroups = amount.decimals === 3 && (scales.length === 0 || words.numerals.decimalMayGroup);
  if (mayBeGroups) return refuse("separators", tokens[at]?.text ?? "");
  return {
    outcome: "number",
    amount: { ...amount, unit: scales.reduce((product, scale) => product * scale, 1n) },
    scales,
    largest: scales.at(-1) ?? 1n,
    next: amount.unit === 1n ? next + scales.length : next,
    rough: false,
  };
}

/** The scale words from a token on, each larger than the one before: "полтора десятка тысяч". */
function risingScales(tokens: readonly Token[], from: number, words: NumberWords): readonly bigint[] {
  const found: bigint[] = [];
  for (let scale = scaleAt(tokens, from, words); scale !== null && scale > (found.at(-1) ?? 0n); ) {
    found.push(scale);
    scale = scaleAt(tokens, from + found.length, words);
  }
  return found;
}

/** A number in words that is no sum of its parts: "a couple", "une trentaine", "полторы тысячи". */
function readSetNumber(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
): NumberRead | Refusal | null {
  const rough = phraseAt(words.roughly, tokens, at);
  const set = rough ?? phraseAt(words.setPhrases, tokens, at);
  if (set !== null) {
    const next = at + set.length;
    if (scaleAt(tokens, next, words) !== null) return refuse("unclear", printedTokens(tokens, at, next + 1));
    const amount = plainAmount(BigInt(set.value));
    return { outcome: "number", amount, scales: [], largest: 1n, next, rough: rough !== null };
  }
  const fraction = phraseAt(words.fractions, tokens, at);
  return fraction === null ? null : readLifted(fraction.value, tokens, at, at + fraction.length, words);
}

/**
 * The number that starts at a token, in digits, words or both; null where none starts there. It ends where its parts
 * stop fitting: "two hundred five six" is 205, and the caller finds the "six" left over.
 *
 * "1,000" → 1 000; "a thousand" → 1 000; "two dozen" → 24; "1.5 thousand" → 1 500; "fifteen hundred" → 1 500;
 * "2 thousand 400" → 2 400; Russian "полторы тысячи" → 1 500
 */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
): NumberRead | Refusal | null {
  if (isArticleBeforeScale(tokens, at, words)) return readArticleSum(tokens, at, words);
  const token = tokens[at];
  if (token?.kind !== "numeral") {
    return readSetNumber(tokens, at, words) ?? readSum(emptySum(), tokens, at, words);
  }
  const amount = readNumeral(token, words.numerals);
  if ("outcome" in amount) return amount;
  if (amount.decimals > 0 || amount.unit !== 1n) return readLifted(amount, tokens, at, at + 1, words);
  return readSum(emptySum(), tokens, at, words);
}
