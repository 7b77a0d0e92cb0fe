import type { LanguageTable } from "../languages/language-table";
import { UNCOVERED_SCALE_CHARACTERS, UNCOVERED_SCALES } from "../languages/uncovered-scales";
import { respelled } from "./spelling";

/**
 * Words of another language that change what the number before them is. Recorders choose a wrong language at times,
 * and a word that the chosen table does not know would else be taken for a noun.
 */
export interface ForeignWords {
  /** The letters by which a word is brought to the spelling of the tables, those of all languages in one. */
  readonly letters: ReadonlyMap<string, string>;
  /** Words that multiply: "2 тысячи" is not 2. */
  readonly scales: ReadonlySet<string>;
  /** Number words, which go on with a number: "сто шістдесят" is no 100, though "шістдесят" is no Russian word. */
  readonly numbers: ReadonlySet<string>;
  /** Words and phrases after which the number is no count: "6 de enero" is no 6, "15 Jahre" no 15. */
  readonly units: ReadonlySet<string>;
}

const UNIT_CODES = ["date", "percentage", "money", "age", "measurement"] as const;

/** Shorter words stand for too much in other languages. */
const SHORTEST_UNIT = 3;
const SHORTEST_NUMBER = 3;

/** Number words of one language that are other words in another: "at once", "ten policjant". */
const NO_NUMBERS: ReadonlySet<string> = new Set(["once", "one", "ten", "dos", "elf"]);

/** Units of one language that stand before what is counted in another: "13 pro-government protesters", "13 grad students". */
const HOMOGRAPHS: ReadonlySet<string> = new Set(["pro", "grad"]);

function unitsOf({ months, stoppers }: LanguageTable): readonly string[] {
  const phrases = [...months, ...UNIT_CODES.flatMap((code) => stoppers[code] ?? [])];
  return phrases.filter((phrase) => phrase.length >= SHORTEST_UNIT && !HOMOGRAPHS.has(phrase));
}

function numbersOf({ cardinals }: LanguageTable): readonly string[] {
  return Object.keys(cardinals).filter((word) => word.length >= SHORTEST_NUMBER && !NO_NUMBERS.has(word));
}

/** The foreign words of some tables and of languages without one. */
export function foreignWordsOf(tables: readonly LanguageTable[]): ForeignWords {
  return {
    letters: new Map(tables.flatMap(({ letters }) => Object.entries(letters ?? {}))),
    scales: new Set([...tables.flatMap(({ scales }) => Object.keys(scales)), ...UNCOVERED_SCALES]),
    numbers: new Set(tables.flatMap(numbersOf)),
    units: new Set(tables.flatMap(unitsOf)),
  };
}

/** Whether a word in lower case multiplies the number before it in one of the languages. */
export function isForeignScale(word: string, { letters, scales }: ForeignWords): boolean {
  return scales.has(word) || scales.has(respelled(word, letters));
}

/** Whether a word in lower case is a number of one of the languages. */
export function isForeignNumber(word: string, { letters, numbers }: ForeignWords): boolean {
  return numbers.has(word) || numbers.has(respelled(word, letters));
}

/** Whether a word or phrase in lower case makes the number before it no count in one of the languages. */
export function isForeignUnit(phrase: string, { letters, units }: ForeignWords): boolean {
  return units.has(phrase) || units.has(respelled(phrase, letters));
}

/**
 * The part of a confirmed noun that multiplies the number before it, or null: the "bin" of "bin kişi" (a thousand
 * people), the "多" of "多人" (more people than that).
 */
export function factorInNoun(noun: string, foreign: ForeignWords): string | null {
  const character = UNCOVERED_SCALE_CHARACTERS.find((sign) => noun.startsWith(sign));
  return character ?? noun.split(" ").find((word) => isForeignScale(word, foreign)) ?? null;
}

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u];

/** The letters that a language is written in: those of its scale words. */
export function scriptOf({ scales }: LanguageTable): RegExp {
  const words = Object.keys(scales).join(" ");
  return SCRIPTS.find((script) => script.test(words)) ?? /\p{L}/u;
}
