import { ARABIC_REFUSED } from "./arabic-refused";
import { ARABIC_READ } from "./arabic-wordings";
import { ENGLISH_REFUSED } from "./english-refused";
import { ENGLISH_READ } from "./english-wordings";
import { FRENCH_REFUSED } from "./french-refused";
import { FRENCH_READ } from "./french-wordings";
import { GERMAN_REFUSED } from "./german-refused";
import { GERMAN_READ } from "./german-wordings";
import { POLISH_REFUSED } from "./polish-refused";
import { POLISH_READ } from "./polish-wordings";
import { RUSSIAN_REFUSED } from "./russian-refused";
import { RUSSIAN_READ } from "./russian-wordings";
import { SPANISH_REFUSED } from "./spanish-refused";
import { SPANISH_READ } from "./spanish-wordings";
import { UKRAINIAN_REFUSED } from "./ukrainian-refused";
import { UKRAINIAN_READ } from "./ukrainian-wordings";
import type { WordingsBy } from "./wordings-by";

/** Wordings of one language, read by hand. */
export interface HandChecked {
  readonly language: string;
  readonly read: WordingsBy;
  readonly refused: WordingsBy;
}

/** Every wording that was read by hand, one entry a language. */
export const HAND_CHECKED: readonly HandChecked[] = [
  { language: "en", read: ENGLISH_READ, refused: ENGLISH_REFUSED },
  { language: "ru", read: RUSSIAN_READ, refused: RUSSIAN_REFUSED },
  { language: "uk", read: UKRAINIAN_READ, refused: UKRAINIAN_REFUSED },
  { language: "pl", read: POLISH_READ, refused: POLISH_REFUSED },
  { language: "es", read: SPANISH_READ, refused: SPANISH_REFUSED },
  { language: "fr", read: FRENCH_READ, refused: FRENCH_REFUSED },
  { language: "de", read: GERMAN_READ, refused: GERMAN_REFUSED },
  { language: "ar", read: ARABIC_READ, refused: ARABIC_REFUSED },
];

/** Each wording with what it says, or with the code of its refusal. */
export function casesOf(wordings: WordingsBy): readonly (readonly [wording: string, meaning: string])[] {
  return Object.entries(wordings).flatMap(([meaning, all]) =>
    all.map((wording) => [wording, meaning] as const),
  );
}
