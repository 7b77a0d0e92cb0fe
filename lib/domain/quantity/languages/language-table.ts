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
  /** Whether they put the number in the genitive: "около тысячи" is about 1000, "примерно тысячи" are thousands. */
  readonly governs?: true;
}

/** A phrase that opens a range, and the words that may stand between its two numbers: "between 10 and 15". */
export interface RangeOpener {
  readonly open: string;
  readonly joiners: readonly string[];
  /** Whether both numbers are in the genitive: "от тысячи до двух тысяч". */
  readonly governs?: true;
}

/**
 * What the parser knows of one language. All of it is data: a new language is a new file of this shape. Inflected
 * forms are entries of their own ("тысяча", "тысячи", "тысяч"). What a language has no use for is left out.
 */
export interface LanguageTable {
  /** Primary subtag of BCP 47. */
  readonly language: string;
  /**
   * Letters and marks that are printed in two ways, and the way in which this table writes them; "" where it leaves
   * them out. Wordings are brought to it before anything is looked up, so every phrase of the table must keep to it.
   */
  readonly letters?: Readonly<Record<string, string>>;
  /** Words that are other words with a capital, which phrases then keep: "ein Paar" is two, "ein paar" a few. */
  readonly capitals?: readonly string[];
  /** Short forms before an apostrophe, without it, and the word that each stands for: the "d" of "d'une" is "de". */
  readonly elisions?: Readonly<Record<string, string>>;
  /** Words that are set to the next one without a space: the "و" of "وعشرين". They are parted before words of the table. */
  readonly prefixes?: readonly string[];
  readonly numerals: {
    /** What may stand between groups of three digits; a space stands for every kind of space. */
    readonly groupSeparators: readonly string[];
    readonly decimalSeparators: readonly string[];
    /** Whether papers of some countries group by the decimal sign: "1,500 millones" is 1.5 or 1500 of them. */
    readonly decimalMayGroup?: true;
    /** Letters set to a numeral that make it an ordinal: the "th" of "13th". */
    readonly ordinalSuffixes: readonly string[];
    /** Whether a full stop set to a numeral makes it an ordinal: "13." is "13th" in German. */
    readonly ordinalPoint?: true;
    /** Letters set to a numeral, with or without a hyphen, that leave it a count: the "ти" of "26-ти". */
    readonly countSuffixes?: readonly string[];
    /** Letters set to a numeral that are a word of their own: the "h" of "18h30". */
    readonly unitSuffixes?: readonly string[];
    /** Letters set to a numeral that multiply it: the "k" of "5k". */
    readonly multipliers: Readonly<Record<string, number>>;
  };
  /**
   * Words for whole numbers ("two", "двести") and set phrases ("half a dozen"). Tens take a smaller number after
   * them, hundreds a smaller one than a hundred, and so on.
   */
  readonly cardinals: Readonly<Record<string, number>>;
  /** Phrases for a number that no scale word multiplies: "a couple" is 2, "a couple hundred" is no 200. */
  readonly setPhrases?: Readonly<Record<string, number>>;
  /** Words that multiply the number before them. */
  readonly scales: Readonly<Record<string, number>>;
  /** Scale words that stand for one of them where no number stands before: "тысяча двести" is 1200. */
  readonly bareScales?: readonly string[];
  /**
   * The same, but only after a hedge, the opening of a range or a lead-in that governs the genitive: "более тысячи" is
   * more than 1000, while "тысячи" alone are thousands.
   */
  readonly governedScales?: readonly string[];
  /** Numbers that are whole only together with a scale word: the "полторы" of "полторы тысячи". */
  readonly fractions?: Readonly<Record<string, number>>;
  /** Words that multiply a number with decimals alone: "2,3 milliers" is 2300, "deux milliers" about 2000. */
  readonly scalesOfDecimals?: Readonly<Record<string, number>>;
  /** "And a half" before the scale word ("два с половиной миллиона") or after it ("dos millones y medio"). */
  readonly andHalf?: { readonly beforeScale: readonly string[]; readonly afterScale: readonly string[] };
  /** Number words that are rough by themselves: "une trentaine" is about 30, "plus d'une trentaine" more than 30. */
  readonly roughly?: Readonly<Record<string, number>>;
  /** Words that stand for a span of numbers, lowest and highest: "kilkanaście" is 11 to 19. */
  readonly spans?: Readonly<Record<string, readonly [low: number, high: number]>>;
  /** Words inside a number: the "and" of "three hundred and five". */
  readonly numberJoiners: readonly string[];
  /** Whether they stand before digits too: "3 آلاف و200" is 3200. */
  readonly joinsDigits?: true;
  /** Whether numbers are written as one word: "zweihundertfünfzig" is read as its known parts. */
  readonly runsTogether?: true;
  /** Whether a hyphen between number words makes a range ("две-три тысячи"); otherwise it joins one number. */
  readonly hyphenMakesRange?: true;
  /** Words that stand for one, before a scale word or before one person. */
  readonly articles: readonly string[];
  /**
   * Articles that are also the word for one: inside a number ("ciento un"), at the start of a range ("un ou deux"),
   * alone, and after a hedge before a known noun ("au moins un mort", but not "au moins un groupe"). Beside a number,
   * an article before a known noun is one more person ("trois morts, un blessé").
   */
  readonly ones?: readonly string[];
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
  /** Those of them that lead to a place as well, before a name: the "à" of "13 à Almaty". */
  readonly placeJoiners?: readonly string[];
  readonly vague: Readonly<Partial<Record<VagueTerm, readonly string[]>>>;
  /** Vague phrases that no term of the coding schemes stands for. */
  readonly vagueWithoutTerm: readonly string[];
  /** Phrases before a number that say nothing about it: "a total of", "another". */
  readonly leadIns: readonly string[];
  /** Lead-ins that put the number in the genitive: "гибель тысячи человек" is the death of 1000. */
  readonly genitiveLeadIns?: readonly string[];
  readonly nouns: {
    readonly singular: readonly string[];
    /** In a language without articles, whether a singular noun alone is one person: "شرطي". */
    readonly singularIsOne?: true;
    /** Pairs of singular nouns that a number counts together: "100 قتيل وجريح" are 100 killed and wounded. */
    readonly together?: readonly string[];
    readonly plural: readonly string[];
    /** Words that may stand before a noun without changing what is counted. */
    readonly modifiers: readonly string[];
    /** Words that may stand before a plural: "the", "some". */
    readonly determiners: readonly string[];
    /** Phrases that say what befell those counted with a word that denies elsewhere: the "nie żyje" of "225 osób nie żyje". */
    readonly toldDead?: readonly string[];
    /** Words that may follow the noun; the count is over there. */
    readonly followers: readonly string[];
    /** Nouns for several people at once: a number before one counts no people ("two families"). */
    readonly collectives: readonly string[];
    /** Words between a number and what it counts: the "of" of "a couple of families". */
    readonly links?: readonly string[];
    /**
     * In a language without articles, the words for "and": a known singular noun after them is one more person,
     * which the number before does not count ("двое полицейских и солдат").
     */
    readonly joiners?: readonly string[];
    /** Whether every noun is written with a capital, so that a capital marks no name: "eine Kolonne Soldaten". */
    readonly capitalised?: true;
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
