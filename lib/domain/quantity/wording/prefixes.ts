import type { LanguageTable } from "../languages/language-table";

const LETTERS = /[\p{L}\p{M}]+/gu;
const DIGIT = /[0-9]/u;

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  const keys = Array.isArray(value) ? [] : Object.keys(value);
  return [...keys, ...Object.values(value).flatMap(stringsIn)];
}

/** Every word that stands in a phrase of a table. */
export function tableWords({ letters, ...table }: LanguageTable): ReadonlySet<string> {
  return new Set(stringsIn(table).flatMap((phrase) => phrase.split(" ")));
}

/** A word as its prefixes and what they are set to, or null where that is no word of the table. */
function parted(
  word: string,
  prefixes: readonly string[],
  known: ReadonlySet<string>,
): readonly string[] | null {
  if (known.has(word)) return [word];
  for (const prefix of prefixes) {
    const rest = word.startsWith(prefix) ? parted(word.slice(prefix.length), prefixes, known) : null;
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
    const parts = parted(word, prefixes, known);
    if (parts === null) return word;
    const isBeforeDigit = DIGIT.test(text.charAt(at + word.length));
    if (!isBeforeDigit) return parts.join(" ");
    if (!parts.every((part) => prefixes.includes(part))) return word;
    const isAfterDigit = DIGIT.test(text.charAt(at - 1));
    return `${isAfterDigit ? " " : ""}${parts.join(" ")} `;
  });
}
