import { describe, expect, it } from "vitest";
import { LANGUAGE_TABLES, parseQuantity } from "./parse";
import { quantityKey } from "./quantity";
import { casesOf, HAND_CHECKED } from "./testing/hand-checked";
import { SAMPLE_WORDINGS } from "./testing/sample-wordings";

describe.each(HAND_CHECKED)("wordings in $language", ({ language, read, refused }) => {
  it.each(casesOf(read))("%j is %s", (wording, meaning) => {
    const result = parseQuantity(wording, language);
    expect(result.outcome === "read" ? quantityKey(result.quantity) : result.reason).toBe(meaning);
    expect(result).toMatchObject({ covered: true });
  });

  it.each(casesOf(refused))("%j is refused: %s", (wording, code) =>
    expect(parseQuantity(wording, language)).toMatchObject({ outcome: "unreadable", code }),
  );

  it("are at least 60, each read by hand once", () => {
    const wordings = [...casesOf(read), ...casesOf(refused)].map(([wording]) => wording);
    expect(wordings.length).toBeGreaterThanOrEqual(60);
    expect(wordings.filter((wording, at) => wordings.indexOf(wording) !== at)).toEqual([]);
  });
});

describe("wordings read by hand", () => {
  it("are there for every language that has a table, and at least 400 in all with those of the sample", () => {
    const languages = HAND_CHECKED.map(({ language }) => language);
    expect([...languages].sort()).toEqual(LANGUAGE_TABLES.map(({ language }) => language).sort());
    const wordings = HAND_CHECKED.flatMap(({ language, read, refused }) =>
      [...casesOf(read), ...casesOf(refused)].map(([wording]) => `${language} ${wording}`),
    );
    const ofSample = SAMPLE_WORDINGS.map(({ language, wording }) => `${language} ${wording}`);
    expect(new Set([...wordings, ...ofSample]).size).toBeGreaterThanOrEqual(400);
  });
});
