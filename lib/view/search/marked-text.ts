import { foldText } from "@/lib/schema/search-words";

/** A piece of a text, and whether it is what was looked for. */
export interface TextPart {
  readonly text: string;
  readonly found: boolean;
}

/** What a text is searched as, each letter with the place in the text that it came from. */
interface Letters {
  readonly folded: string;
  /** For each letter of `folded`: where its character starts, and where it ends with the marks on it. */
  readonly spans: readonly (readonly [from: number, to: number])[];
}

/**
 * A text cut where words that were looked for begin and end in it. The parts together are the text.
 * @example markWords("Казахстан", ["каз"]) // [{ text: "Каз", found: true }, { text: "ахстан", found: false }]
 */
export function markWords(text: string, words: readonly string[]): readonly TextPart[] {
  const letters = lettersOf(text);
  const found = [letters, inOnePiece(letters)].flatMap((form) => wordsIn(form, words));
  const parts: TextPart[] = [];
  let at = 0;
  for (const [from, to] of found.sort(([a, x], [b, y]) => a - b || y - x)) {
    if (to <= at) continue;
    if (from > at) parts.push({ text: text.slice(at, from), found: false });
    parts.push({ text: text.slice(Math.max(at, from), to), found: true });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at), found: false });
  return parts;
}

/** Whether any of the words begins a word of the text. */
export function hasAny(text: string, words: readonly string[]): boolean {
  return markWords(text, words).some(({ found }) => found);
}

/** A long text from shortly before what was found first in it, at a blank, with “…” where it is cut. */
export function excerptOf(text: string, words: readonly string[], most = 220): readonly TextPart[] {
  const parts = markWords(text, words);
  const first = parts[0]?.found === false && parts.length > 1 ? parts[0].text.length : 0;
  if (text.length <= most) return parts;
  const before = first <= most / 2 ? 0 : text.indexOf(" ", first - most / 3) + 1;
  const end = text.lastIndexOf(" ", before + most);
  const shown = text.slice(before, end > before ? end : before + most);
  const cut = `${before > 0 ? "… " : ""}${shown}${before + shown.length < text.length ? " …" : ""}`;
  return markWords(cut, words);
}

function lettersOf(text: string): Letters {
  let folded = "";
  const spans: [number, number][] = [];
  let at = 0;
  for (const character of text) {
    const own = foldText(character);
    const to = at + character.length;
    const last = spans.at(-1);
    if (own === "" && last !== undefined) last[1] = to;
    for (let letter = 0; letter < own.length; letter++) spans.push([at, to]);
    folded += own;
    at = to;
  }
  return { folded, spans };
}

/** The same without what parts the digits of one number, so that "4578" is found in "4,578". */
function inOnePiece({ folded, spans }: Letters): Letters {
  const kept = [...folded.matchAll(/(?<![0-9]) +|(?<=[0-9]) +(?![0-9]{3}(?![0-9]))|[^ ]/g)].flatMap(
    ({ index, 0: piece }) => Array.from(piece, (_, offset) => index + offset),
  );
  return {
    folded: kept.map((place) => folded[place] ?? "").join(""),
    spans: kept.map((place) => spans[place] ?? [0, 0]),
  };
}

function wordsIn({ folded, spans }: Letters, words: readonly string[]): [number, number][] {
  const found: [number, number][] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
      const [first, last] = [spans[at], spans[at + word.length - 1]];
      const begins = at === 0 || folded[at - 1] === " ";
      if (begins && first && last) found.push([first[0], last[1]]);
    }
  }
  return found;
}
