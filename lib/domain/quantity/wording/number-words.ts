import type { LanguageTable } from "../languages/language-table";
import type { Amount } from "./numeral";
import type { PhraseBook } from "./phrase-book";
import type { Token } from "./tokens";

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
  /** Words that multiply a number with decimals alone. */
  readonly scalesOfDecimals: ReadonlyMap<string, number>;
  /** Scale words that stand for one of them where no number stands before. */
  readonly bareScales: ReadonlySet<string>;
  readonly setPhrases: PhraseBook<number>;
  readonly fractions: PhraseBook<Amount>;
  readonly roughly: PhraseBook<number>;
  readonly halfBeforeScale: PhraseBook<true>;
  readonly halfAfterScale: PhraseBook<true>;
}

/** What the word at a token multiplies by, or null where it is no scale word. */
export function scaleAt(tokens: readonly Token[], at: number, words: NumberWords): bigint | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const scale = words.scales.get(token.text);
  return scale === undefined ? null : BigInt(scale);
}

/** The same after a number with decimals. */
export function scaleOfDecimalsAt(tokens: readonly Token[], at: number, words: NumberWords): bigint | null {
  const scale = words.scalesOfDecimals.get(tokens[at]?.text ?? "");
  return scale === undefined ? scaleAt(tokens, at, words) : BigInt(scale);
}

/** A whole number as an amount. */
export function plainAmount(digits: bigint): Amount {
  return { digits, decimals: 0, unit: 1n };
}
