import { ARABIC } from "./languages/ar";
import { GERMAN } from "./languages/de";
import { ENGLISH } from "./languages/en";
import { SPANISH } from "./languages/es";
import { FRENCH } from "./languages/fr";
import type { LanguageTable } from "./languages/language-table";
import { POLISH } from "./languages/pl";
import { RUSSIAN } from "./languages/ru";
import { UKRAINIAN } from "./languages/uk";
import type { Quantity } from "./quantity";
import { readBareNumeral } from "./wording/bare-numeral";
import { readCovered } from "./wording/covered";
import { foreignWordsOf } from "./wording/foreign";
import { type Lexicon, lexiconOf } from "./wording/lexicon";
import { preparedTokens } from "./wording/prepare";
import { type Refusal, refuse } from "./wording/refusal";
import { mixesDigitSets, plainText } from "./wording/tokens";

/**
 * What a wording was read as. `covered` is false where the language has no table and only a bare numeral was read;
 * pages mark it "language not covered". A wording without a reading is a named outcome with its reason.
 */
export type ParseResult =
  | { readonly outcome: "read"; readonly quantity: Quantity; readonly covered: boolean }
  | Refusal;

/** Longer texts are no quantity phrases. */
const LONGEST_WORDING = 200;

/** Every language that has a table. A new language is a file of its own and a line here. */
export const LANGUAGE_TABLES: readonly LanguageTable[] = [
  ENGLISH,
  SPANISH,
  FRENCH,
  GERMAN,
  RUSSIAN,
  UKRAINIAN,
  POLISH,
  ARABIC,
];

const TABLE_OF: ReadonlyMap<string, LanguageTable> = new Map(
  LANGUAGE_TABLES.map((table) => [table.language, table]),
);

const FOREIGN_WORDS = foreignWordsOf(LANGUAGE_TABLES);

/** Lexicons made so far: a page that reads one language indexes one table. */
const lexicons = new Map<string, Lexicon>();

/** The lexicon of a BCP 47 tag, by its first subtag alone, or null where that language has no table. */
function lexiconFor(tag: string): Lexicon | null {
  const language = (tag.split("-")[0] ?? "").toLowerCase();
  const table = TABLE_OF.get(language);
  if (table === undefined) return null;
  const made =
    lexicons.get(language) ??
    lexiconOf(
      table,
      LANGUAGE_TABLES.filter((other) => other !== table),
    );
  lexicons.set(language, made);
  return made;
}

function wordsOf(noun: string, lexicon: Lexicon): ReadonlySet<string> {
  if (noun === "") return new Set();
  const prepared = preparedTokens(plainText(noun), lexicon);
  return new Set(prepared.flatMap((token) => (token.kind === "word" ? [token.text] : [])));
}

/**
 * Read the quantity of a wording (domain page, section 3). Never throws and never guesses: what it can't read safely
 * is `unreadable`, with a code and a sentence.
 *
 * `language` is a BCP 47 tag; only its first subtag counts. `confirmedNoun` is a noun that the reader confirmed to be
 * what is counted; it lets a noun that the table does not know stand in the wording.
 *
 * English: "at least 10" → at least 10; "almost 8 000" → nearly 8000; "12+" → at least 12; "two or three" → between 2
 * and 3; "some 353" → exact 353, since 353 is not round, but "some 350" → about 350; "4.5 thousand" → exact 4500;
 * "dozens" → dozens; "a dozen" → exact 12; "13th", "6 January", "60-50" and "8p olice" → unreadable.
 * Another language: "225" → exact 225, not covered; "225 ihmistä" → the same once "ihmistä" is confirmed, before
 * that unreadable.
 */
export function parseQuantity(wording: string, language: string, confirmedNoun = ""): ParseResult {
  if (wording.length > LONGEST_WORDING) return refuse("too long", String(wording.length));
  const text = plainText(wording);
  if (text === "") return refuse("empty", "");
  if (mixesDigitSets(wording)) return refuse("misprint", text);
  const noun = confirmedNoun.slice(0, LONGEST_WORDING);
  const lexicon = lexiconFor(language);
  if (lexicon === null) {
    const read = readBareNumeral(text.toLowerCase(), plainText(noun).toLowerCase(), language, FOREIGN_WORDS);
    return read.outcome === "read" ? { ...read, covered: false } : read;
  }
  const words = preparedTokens(text, lexicon);
  if (words.length === 0) return refuse("empty", "");
  const read = readCovered(words, lexicon, wordsOf(noun, lexicon));
  return read.outcome === "read" ? { ...read, covered: true } : read;
}
