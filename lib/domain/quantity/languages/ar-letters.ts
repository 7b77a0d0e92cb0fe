import { phrases, words } from "./phrases";

/** First and last of the letters that old files print as finished shapes, ligatures among them ("ﻻ" is "لا"). */
const SHAPES = [0xfe80, 0xfefc] as const;

/** Letters that are often exchanged for one another, and those of Persian keyboards, by how this table writes them. */
const SAME_LETTERS: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ة: "ه",
  ى: "ي",
  ی: "ي",
  ک: "ك",
};

/** Marks that change no word: vowel signs, the small alef, and the stroke that stretches a word. */
const MARKS = Array.from("\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0655\u0670\u0640");

function evenLetters(text: string): string {
  return Array.from(text, (letter) => SAME_LETTERS[letter] ?? letter).join("");
}

function shapes(): readonly (readonly [shape: string, letters: string])[] {
  const [first, last] = SHAPES;
  return Array.from({ length: last - first + 1 }, (_, step) => {
    const shape = String.fromCodePoint(first + step);
    return [shape, evenLetters(shape.normalize("NFKC"))];
  });
}

/** Every letter and mark that a wording may print differently, by what the tables of Arabic have for it. */
export const ARABIC_LETTERS: Readonly<Record<string, string>> = Object.fromEntries([
  ...Object.entries(SAME_LETTERS),
  ...MARKS.map((mark) => [mark, ""] as const),
  ...shapes(),
]);

/** Text in the spelling of the tables: even("ثلاثة آلاف") → "ثلاثه الاف". */
export function even(text: string): string {
  return Array.from(text, (letter) => ARABIC_LETTERS[letter] ?? letter).join("");
}

/** `phrases`, in the spelling of the tables. */
export function evenPhrases(list: string): readonly string[] {
  return phrases(even(list));
}

/** `words`, in the spelling of the tables. */
export function evenWords(list: string): readonly string[] {
  return words(even(list));
}
