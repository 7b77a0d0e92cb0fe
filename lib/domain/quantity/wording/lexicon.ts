import type { Hedge, HedgePhrases, LanguageTable, RangeOpener } from "../languages/language-table";
import type { Quantity, VagueTerm } from "../quantity";
import { type ForeignWords, foreignWordsOf, scriptOf } from "./foreign";
import type { NumberWords } from "./number-words";
import { type Amount, amountOfFraction } from "./numeral";
import { type PhraseBook, phraseBook } from "./phrase-book";
import { tableWords } from "./prefixes";
import type { RefusalCode } from "./refusal";

/** A language table with its phrases indexed, so that a wording is read in one pass. */
export interface Lexicon extends NumberWords {
  readonly table: LanguageTable;
  readonly letters: ReadonlyMap<string, string>;
  readonly elisions: ReadonlyMap<string, string>;
  readonly prefixes: readonly string[];
  /** Every word of the table: prefixes are set to these, and none of them is a word of another language. */
  readonly tableWords: ReadonlySet<string>;
  readonly countSuffixes: ReadonlySet<string>;
  /** The parts of numbers that are written as one word; empty in a language that parts them. */
  readonly compoundParts: ReadonlySet<string>;
  /** Scale words that stand for one of them after what governs a genitive, the bare ones included. */
  readonly governedScales: ReadonlySet<string>;
  readonly nobody: PhraseBook<true>;
  readonly hedgesBefore: PhraseBook<HedgePhrases>;
  readonly hedgesAfter: PhraseBook<Hedge>;
  readonly rangeOpeners: PhraseBook<RangeOpener>;
  /** What a vague phrase or a word for a span says, or null for a vague phrase that no term stands for. */
  readonly vague: PhraseBook<Quantity | null>;
  /** Lead-ins, and whether they govern the genitive. */
  readonly leadIns: PhraseBook<{ readonly governs: boolean }>;
  readonly noFigure: PhraseBook<true>;
  readonly stoppers: PhraseBook<RefusalCode>;
  /** Words of other languages that say, after a number, that the wording is in another language. */
  readonly foreign: ForeignWords;
  /** Letters of the language's own script. */
  readonly script: RegExp;
  /** Words next to which a misprint would hide a factor: scale words and their plurals. */
  readonly misprintable: readonly string[];
  /** Number words of one word, next to which a misprint would hide a part of the number: "twenty sevn". */
  readonly numberWords: readonly string[];
  readonly singular: ReadonlySet<string>;
  readonly together: PhraseBook<true>;
  readonly toldDead: PhraseBook<true>;
  readonly modifiers: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly followers: ReadonlySet<string>;
  readonly collectives: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

/** Shorter words have too many honest neighbours ("tens" and "teens"). */
const SHORTEST_MISPRINTABLE = 5;

function yes(phrases: readonly string[]): PhraseBook<true> {
  return phraseBook(phrases.map((phrase) => [phrase, true] as const));
}

function vagueEntries(table: LanguageTable): readonly (readonly [string, Quantity | null])[] {
  // Object.entries forgets the keys' type; the table's type has already checked them.
  const terms = Object.entries(table.vague) as [VagueTerm, readonly string[]][];
  const spans = Object.entries(table.spans ?? {});
  return [
    ...terms.flatMap(([term, phrases]) =>
      phrases.map((phrase) => [phrase, { kind: "vague term", term }] as const),
    ),
    ...spans.map(([phrase, [low, high]]) => [phrase, { kind: "between", low, high }] as const),
    ...table.vagueWithoutTerm.map((phrase) => [phrase, null] as const),
  ];
}

/** Number words of one word each, as they stand inside a word that is made of them. */
function compoundPartsOf(table: LanguageTable): ReadonlySet<string> {
  if (table.runsTogether === undefined) return new Set();
  const { cardinals, scales, fractions = {}, numberJoiners, ones = [] } = table;
  const numbers = [cardinals, scales, fractions].flatMap(Object.keys);
  return new Set([...numbers, ...numberJoiners, ...ones].filter((phrase) => !phrase.includes(" ")));
}

/** What reads numbers, without the words that govern them. */
function numberWordsOf(table: LanguageTable): NumberWords {
  const fractions = Object.entries(table.fractions ?? {});
  const { numerals, numberJoiners, joinsDigits, articles, hyphenMakesRange } = table;
  return {
    numerals,
    numberJoiners,
    articles,
    ones: new Set(table.ones),
    plural: new Set(table.nouns.plural),
    ...(joinsDigits && { joinsDigits }),
    ...(hyphenMakesRange && { hyphenMakesRange }),
    cardinals: phraseBook(Object.entries(table.cardinals)),
    scales: new Map(Object.entries(table.scales)),
    scalesOfDecimals: new Map(Object.entries(table.scalesOfDecimals ?? {})),
    bareScales: new Set(table.bareScales),
    setPhrases: phraseBook(Object.entries(table.setPhrases ?? {})),
    fractions: phraseBook<Amount>(fractions.map(([phrase, value]) => [phrase, amountOfFraction(value)])),
    roughly: phraseBook(Object.entries(table.roughly ?? {})),
    halfBeforeScale: yes(table.andHalf?.beforeScale ?? []),
    halfAfterScale: yes(table.andHalf?.afterScale ?? []),
  };
}

function leadInsOf(table: LanguageTable): Lexicon["leadIns"] {
  const plain = table.leadIns.map((phrase) => [phrase, { governs: false }] as const);
  const genitive = (table.genitiveLeadIns ?? []).map((phrase) => [phrase, { governs: true }] as const);
  return phraseBook<{ readonly governs: boolean }>([...plain, ...genitive]);
}

function misprintableWords(table: LanguageTable, vague: readonly string[]): readonly string[] {
  const scales = Object.keys(table.scales).filter((word) => word.length >= SHORTEST_MISPRINTABLE);
  const plurals = vague.filter(
    (phrase) => !phrase.includes(" ") && scales.some((word) => phrase.startsWith(word)),
  );
  return [...scales, ...plurals];
}

/**
 * Index a language table. Done once a language, when it is first read. `others` are the tables of the other languages.
 */
export function lexiconOf(table: LanguageTable, others: readonly LanguageTable[]): Lexicon {
  const vague = vagueEntries(table);
  // As above: the keys are refusal codes by the table's type.
  const stoppers = Object.entries(table.stoppers) as [RefusalCode, readonly string[]][];
  const { singular, plural, modifiers, determiners, followers, collectives, links } = table.nouns;
  return {
    ...numberWordsOf(table),
    table,
    letters: new Map(Object.entries(table.letters ?? {})),
    elisions: new Map(Object.entries(table.elisions ?? {})),
    prefixes: table.prefixes ?? [],
    tableWords: tableWords(table),
    countSuffixes: new Set(table.numerals.countSuffixes),
    compoundParts: compoundPartsOf(table),
    governedScales: new Set([...(table.bareScales ?? []), ...(table.governedScales ?? [])]),
    nobody: yes(table.nobody.phrases),
    hedgesBefore: phraseBook(
      table.hedgesBefore.flatMap((hedge) => hedge.phrases.map((phrase) => [phrase, hedge] as const)),
    ),
    hedgesAfter: phraseBook(
      table.hedgesAfter.flatMap((hedge) => hedge.phrases.map((phrase) => [phrase, hedge.says] as const)),
    ),
    rangeOpeners: phraseBook(table.rangeOpeners.map((opener) => [opener.open, opener] as const)),
    vague: phraseBook(vague),
    leadIns: leadInsOf(table),
    noFigure: yes(table.noFigure.phrases),
    stoppers: phraseBook(
      stoppers.flatMap(([code, phrases]) => phrases.map((phrase) => [phrase, code] as const)),
    ),
    foreign: foreignWordsOf(others),
    script: scriptOf(table),
    misprintable: misprintableWords(
      table,
      vague.map(([phrase]) => phrase),
    ),
    numberWords: Object.keys(table.cardinals).filter((word) => word.length >= 4 && !word.includes(" ")),
    singular: new Set(singular),
    together: yes(table.nouns.together ?? []),
    toldDead: yes(table.nouns.toldDead ?? []),
    modifiers: new Set([...modifiers, ...singular, ...plural]),
    determiners: new Set(determiners),
    followers: new Set(followers),
    collectives: new Set(collectives),
    links: new Set(links),
  };
}
