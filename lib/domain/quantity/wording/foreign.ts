import type { LanguageTable } from "../languages/language-table";
import { UNCOVERED_SCALE_CHARACTERS, UNCOVERED_SCALES } from "../languages/uncovered-scales";
import { respelled } from "./spelling";

/** Scale words of one or more languages, and the letters by which a word is brought to their spelling. */
export interface ForeignScales {
  readonly letters: ReadonlyMap<string, string>;
  readonly scales: ReadonlySet<string>;
}

/** The scale words of some tables and of languages without one. Recorders choose a wrong language at times. */
export function foreignScalesOf(tables: readonly LanguageTable[]): readonly ForeignScales[] {
  const covered = tables.map(({ letters = {}, scales }) => ({
    letters: new Map(Object.entries(letters)),
    scales: new Set(Object.keys(scales)),
  }));
  return [...covered, { letters: new Map(), scales: new Set(UNCOVERED_SCALES) }];
}

/** Whether a word in lower case multiplies the number before it in one of the languages. */
export function isForeignScale(word: string, foreign: readonly ForeignScales[]): boolean {
  return foreign.some(({ letters, scales }) => scales.has(respelled(word, letters)));
}

/** Whether a confirmed noun may be one: nothing in it counts or multiplies, as in "bin kişi" (a thousand people). */
export function isNounAlone(noun: string, foreign: readonly ForeignScales[]): boolean {
  if (/\p{N}/u.test(noun) || UNCOVERED_SCALE_CHARACTERS.some((character) => noun.startsWith(character))) {
    return false;
  }
  return !noun.split(" ").some((word) => isForeignScale(word, foreign));
}
