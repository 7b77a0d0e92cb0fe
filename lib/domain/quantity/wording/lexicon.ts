import type { Hedge, HedgePhrases, LanguageTable, RangeOpener } from "../languages/language-table";
import type { VagueTerm } from "../quantity";
import type { NumberWords } from "./number-phrase";
import { type PhraseBook, phraseBook } from "./phrase-book";
import type { RefusalCode } from "./refusal";

/** A language table with its phrases indexed, so that a wording is read in one pass. */
export interface Lexicon extends NumberWords {
  readonly table: LanguageTable;
  readonly nobody: PhraseBook<true>;
  readonly hedgesBefore: PhraseBook<HedgePhrases>;
  readonly hedgesAfter: PhraseBook<Hedge>;
  readonly rangeOpeners: PhraseBook<RangeOpener>;
  /** A term, or null for a vague phrase that has none. */
  readonly vague: PhraseBook<VagueTerm | null>;
  readonly leadIns: PhraseBook<true>;
  readonly noFigure: PhraseBook<true>;
  readonly stoppers: PhraseBook<RefusalCode>;
  /** Words next to which a misprint would hide a factor: scale words and their plurals. */
  readonly misprintable: readonly string[];
  readonly singular: ReadonlySet<string>;
  readonly plural: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly followers: ReadonlySet<string>;
}

/** Shorter words have too many honest neighbours ("tens" and "teens"). */
const SHORTEST_MISPRINTABLE = 5;

function yes(phrases: readonly string[]): PhraseBook<true> {
  return phraseBook(phrases.map((phrase) => [phrase, true] as const));
}

function vagueEntries(table: LanguageTable): readonly (readonly [string, VagueTerm | null])[] {
  // Object.entries forgets the keys' type; the table's type has already checked them.
  const terms = Object.entries(table.vague) as [VagueTerm, readonly string[]][];
  return [
    ...terms.flatMap(([term, phrases]) => phrases.map((phrase) => [phrase, term] as const)),
    ...table.vagueWithoutTerm.map((phrase) => [phrase, null] as const),
  ];
}

function misprintableWords(table: LanguageTable, vague: readonly string[]): readonly string[] {
  const scales = Object.keys(table.scales).filter((word) => word.length >= SHORTEST_MISPRINTABLE);
  const plurals = vague.filter(
    (phrase) => !phrase.includes(" ") && scales.some((word) => phrase.startsWith(word)),
  );
  return [...scales, ...plurals];
}

/** Index a language table. Done once a language, when the parser is loaded. */
export function lexiconOf(table: LanguageTable): Lexicon {
  const vague = vagueEntries(table);
  // As above: the keys are refusal codes by the table's type.
  const stoppers = Object.entries(table.stoppers) as [RefusalCode, readonly string[]][];
  const { singular, plural, modifiers, determiners, followers } = table.nouns;
  return {
    table,
    numerals: table.numerals,
    numberJoiners: table.numberJoiners,
    articles: table.articles,
    cardinals: phraseBook(Object.entries(table.cardinals)),
    scales: new Map(Object.entries(table.scales)),
    nobody: yes(table.nobody.phrases),
    hedgesBefore: phraseBook(
      table.hedgesBefore.flatMap((hedge) => hedge.phrases.map((phrase) => [phrase, hedge] as const)),
    ),
    hedgesAfter: phraseBook(
      table.hedgesAfter.flatMap((hedge) => hedge.phrases.map((phrase) => [phrase, hedge.says] as const)),
    ),
    rangeOpeners: phraseBook(table.rangeOpeners.map((opener) => [opener.open, opener] as const)),
    vague: phraseBook(vague),
    leadIns: yes(table.leadIns),
    noFigure: yes(table.noFigure.phrases),
    stoppers: phraseBook(
      stoppers.flatMap(([code, phrases]) => phrases.map((phrase) => [phrase, code] as const)),
    ),
    misprintable: misprintableWords(
      table,
      vague.map(([phrase]) => phrase),
    ),
    singular: new Set(singular),
    plural: new Set(plural),
    modifiers: new Set([...modifiers, ...singular, ...plural]),
    determiners: new Set(determiners),
    followers: new Set(followers),
  };
}
