import { describe, expect, it } from "vitest";
import { parseQuantity } from "./parse";
import { quantityKey } from "./quantity";
import { ARABIC_REFUSED } from "./testing/arabic-refused";
import { ARABIC_READ } from "./testing/arabic-wordings";
import { ENGLISH_REFUSED } from "./testing/english-refused";
import { ENGLISH_READ } from "./testing/english-wordings";
import { FRENCH_REFUSED } from "./testing/french-refused";
import { FRENCH_READ } from "./testing/french-wordings";
import { GERMAN_REFUSED } from "./testing/german-refused";
import { GERMAN_READ } from "./testing/german-wordings";
import { POLISH_REFUSED } from "./testing/polish-refused";
import { POLISH_READ } from "./testing/polish-wordings";
import { RUSSIAN_REFUSED } from "./testing/russian-refused";
import { RUSSIAN_READ } from "./testing/russian-wordings";
import { SPANISH_REFUSED } from "./testing/spanish-refused";
import { SPANISH_READ } from "./testing/spanish-wordings";
import { UKRAINIAN_REFUSED } from "./testing/ukrainian-refused";
import { UKRAINIAN_READ } from "./testing/ukrainian-wordings";
import type { WordingsBy } from "./testing/wordings-by";

/** Cases read by hand, one entry a language. */
const LANGUAGES: readonly { language: string; read: WordingsBy; refused: WordingsBy }[] = [
  { language: "en", read: ENGLISH_READ, refused: ENGLISH_REFUSED },
  { language: "ru", read: RUSSIAN_READ, refused: RUSSIAN_REFUSED },
  { language: "uk", read: UKRAINIAN_READ, refused: UKRAINIAN_REFUSED },
  { language: "pl", read: POLISH_READ, refused: POLISH_REFUSED },
  { language: "es", read: SPANISH_READ, refused: SPANISH_REFUSED },
  { language: "fr", read: FRENCH_READ, refused: FRENCH_REFUSED },
  { language: "de", read: GERMAN_READ, refused: GERMAN_REFUSED },
  { language: "ar", read: ARABIC_READ, refused: ARABIC_REFUSED },
];

const cases = (wordings: WordingsBy) =>
  Object.entries(wordings).flatMap(([meaning, all]) => all.map((wording) => [wording, meaning] as const));

describe.each(LANGUAGES)("wordings in $language", ({ language, read, refused }) => {
  it.each(cases(read))("%j is %s", (wording, meaning) => {
    const result = parseQuantity(wording, language);
    expect(result.outcome === "read" ? quantityKey(result.quantity) : result.reason).toBe(meaning);
    expect(result).toMatchObject({ covered: true });
  });

  it.each(cases(refused))("%j is refused: %s", (wording, code) =>
    expect(parseQuantity(wording, language)).toMatchObject({ outcome: "unreadable", code }),
  );

  it("are at least 60", () => {
    expect(cases(read).length + cases(refused).length).toBeGreaterThanOrEqual(60);
  });
});
