import { describe, expect, it } from "vitest";
import { parseQuantity } from "./parse";
import { quantityKey } from "./quantity";
import { ARABIC_READ, ARABIC_REFUSED } from "./testing/arabic-wordings";
import { ENGLISH_REFUSED } from "./testing/english-refused";
import { ENGLISH_READ } from "./testing/english-wordings";
import type { WordingsBy } from "./testing/wordings-by";

/** Cases read by hand, one entry a language. */
const LANGUAGES: readonly { language: string; read: WordingsBy; refused: WordingsBy }[] = [
  { language: "en", read: ENGLISH_READ, refused: ENGLISH_REFUSED },
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
