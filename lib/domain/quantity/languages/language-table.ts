import type { QuantityKind, VagueTerm } from "../quantity";
import type { RefusalCode } from "../wording/refusal";

/** The kinds of quantity that a phrase can make of a plain number. */
export type Hedge = Exclude<QuantityKind, "exact" | "between" | "vague term" | "no figure given">;

/** Phrases that hedge a number. Phrases are lower case; a hyphen inside a word counts as a space. */
export interface HedgePhrases {
  readonly says: Hedge;
  readonly phrases: readonly string[];
  /** "some 353" is exact, "some 350" is about 350: the hedge counts only before a round number. */
  readonly onlyBeforeRound?: true;
}

/** A phrase that opens a range, and the words that may stand between its two numbers: "between 10 and 15". */
export interface RangeOpener {
  readonly open: string;
  readonly joiners: readonly string[];
}

/**
 * What the parser knows of one language. All of it is data: a new language is a new file of this shape. Inflected
 * forms are entries of their own ("тысяча", "тысячи", "тысяч"), and so are numbers that a language writes as one
 * word ("sechsundzwanzig").
 */
export interface LanguageTable {
  /** Primary subtag of BCP 47. */
  readonly language: string;
  readonly numerals: {
    /** What may stand between groups of three digits; a space stands for every kind of space. */
    readonly groupSeparators: readonly string[];
    readonly decimalSeparators: readonly string[];
    /** Letters set to a numeral that make it an ordinal: the "th" of "13th". */
    readonly ordinalSuffixes: readonly string[];
    /** Letters set to a numeral that multiply it: the "k" of "5k". */
    readonly multipliers: Readonly<Record<string, number>>;
  };
  /** Whole numbers below a hundred, and set phrases ("half a dozen"). */
  readonly cardinals: Readonly<Record<string, number>>;
  /** Words that multiply the number before them. */
  readonly scales: Readonly<Record<string, number>>;
  /** Words inside a number: the "and" of "three hundred and five". */
  readonly numberJoiners: readonly string[];
  /** Words that stand for one, before a scale word or before one person. */
  readonly articles: readonly string[];
  readonly nobody: {
    /** Phrases that say exactly nobody: "none", "no one". */
    readonly phrases: readonly string[];
    /** Words that say so before a noun: the "no" of "no civilians". */
    readonly determiners: readonly string[];
    /** Words that may follow without changing that: "of them", "were". */
    readonly followers: readonly string[];
  };
  readonly hedgesBefore: readonly HedgePhrases[];
  readonly hedgesAfter: readonly HedgePhrases[];
  readonly rangeOpeners: readonly RangeOpener[];
  readonly rangeJoiners: readonly string[];
  readonly vague: Readonly<Partial<Record<VagueTerm, readonly string[]>>>;
  /** Vague phrases that no term of the coding schemes stands for. */
  readonly vagueWithoutTerm: readonly string[];
  /** Phrases before a number that say nothing about it: "a total of", "another". */
  readonly leadIns: readonly string[];
  readonly nouns: {
    readonly singular: readonly string[];
    readonly plural: readonly string[];
    /** Words that may stand before a noun without changing what is counted. */
    readonly modifiers: readonly string[];
    /** Words that may stand before a plural: "the", "some". */
    readonly determiners: readonly string[];
    /** Words that may follow the noun; the count is over there. */
    readonly followers: readonly string[];
  };
  readonly noFigure: {
    /** Complete wordings. */
    readonly wordings: readonly string[];
    /** Phrases that say it wherever they stand. */
    readonly phrases: readonly string[];
    /** A denial, and somewhere after it a word for a toll or for its announcement. */
    readonly denials: readonly string[];
    readonly denied: readonly string[];
  };
  readonly months: readonly string[];
  /** Words and signs that make the number something other than a count, by what they make of it. */
  readonly stoppers: Readonly<Partial<Record<RefusalCode, readonly string[]>>>;
}
