import type { Token } from "./tokens";

/** Phrases by their first word, longest first, so that the longest one that fits is found. */
export interface PhraseBook<T> {
  readonly byFirst: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: T }[]>;
}

export interface PhraseMatch<T> {
  readonly value: T;
  readonly length: number;
}

/** phraseBook([["no more than", "at most"]]) → a book that finds "at most" where those three words stand. */
export function phraseBook<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseBook<T> {
  const byFirst = new Map<string, { words: readonly string[]; value: T }[]>();
  for (const [phrase, value] of entries) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    const sameStart = byFirst.get(first) ?? [];
    byFirst.set(
      first,
      [...sameStart, { words, value }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return { byFirst };
}

/** The longest phrase of the book that starts at a token, or null. Numerals match no phrase. */
export function phraseAt<T>(
  book: PhraseBook<T>,
  tokens: readonly Token[],
  at: number,
): PhraseMatch<T> | null {
  const first = tokens[at];
  if (first === undefined || first.kind === "numeral") return null;
  const found = book.byFirst
    .get(first.text)
    ?.find(({ words }) =>
      words.every((word, step) => tokens[at + step]?.kind !== "numeral" && tokens[at + step]?.text === word),
    );
  return found === undefined ? null : { value: found.value, length: found.words.length };
}
