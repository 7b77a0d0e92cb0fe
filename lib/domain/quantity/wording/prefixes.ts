import type { LanguageTable } from "../languages/language-table";

const LETTERS = /[\p{L}\p{M}]+/gu;
const DIGIT = /[0-9]/u;

/** Whether the keys of an object are words of the language, by what they stand for; else they are our names of its parts. */
function isKeyedByWords(values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === "number" || typeof value === "string" || isSpan(value));
}

function isSpan(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((bound) => typeof bound === "number");
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  const values = Object.values(value);
  const keys = !Array.isArray(value) && isKeyedByWords(values) ? Object.keys(value) : [];
  return [...keys, ...values.flatMap(stringsIn)];
}

/** Every word that stands in a phrase of a table. */
export function tableWords({ letters, language, ...table }: LanguageTable): ReadonlySet<string> {
  const { hedgesBefore, hedgesAfter, ...rest } = table;
  const hedges = [...hedgesBefore, ...hedgesAfter].map(({ phrases }) => phrases);
  return new Set(stringsIn({ ...rest, hedges }).flatMap((phrase) => phrase.split(" ")));
}

/** A word as its prefixes and the word of the table that they are set to, or null where it is not made of them. */
function parted(
  word: string,
  prefixes: readonly string[],
  known: ReadonlySet<string>,
): readonly string[] | null {
  // What is left must be a word: one letter stands at the end of too many others.
  if (word.length > 1 && known.has(word)) return [word];
  for (const prefix of prefixes) {
    const rest = word.startsWith(prefix) ? parted(word.slice(prefix.length), prefixes, known) : null;
    if (rest !== null) return [prefix, ...rest];
  }
  return null;
}

/** A word that is made of prefixes alone, as it stands before digits, or null. */
function onlyPrefixes(word: string, prefixes: readonly string[]): readonly string[] | null {
  if (word === "") return [];
  for (const prefix of prefixes) {
    const rest = word.startsWith(prefix) ? onlyPrefixes(word.slice(prefix.length), prefixes) : null;
    if (rest !== null) return [prefix, ...rest];
  }
  return null;
}

/**
 * A text with the words apart that are printed as one, where what is left is a word of the table or a number:
 * Arabic "وعشرين" → "و عشرين", "10و15" → "10 و 15"; "واحد" stays, since it is itself in the table.
 */
export function withPrefixesApart(
  text: string,
  prefixes: readonly string[],
  known: ReadonlySet<string>,
): string {
  if (prefixes.length === 0) return text;
  return text.replace(LETTERS, (word, at: number) => {
    if (!DIGIT.test(text.charAt(at + word.length))) return parted(word, prefixes, known)?.join(" ") ?? word;
    const parts = onlyPrefixes(word, prefixes);
    if (parts === null) return word;
    const isAfterDigit = DIGIT.test(text.charAt(at - 1));
    return `${isAfterDigit ? " " : ""}${parts.join(" ")} `;
  });
}
