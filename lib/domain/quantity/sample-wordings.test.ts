import { describe, expect, it } from "vitest";
import { LANGUAGE_TABLES, parseQuantity } from "./parse";
import { quantityKey } from "./quantity";
import { SAMPLE_WORDINGS } from "./testing/sample-wordings";

/** Figures in languages without a table that stay without a reading until an editor gives one, and what is in the way. */
const LEFT_TO_THE_EDITOR: Readonly<Record<string, string>> = {
  "t-051": "circa",
  "t-052": "dozzine",
  "t-053": "1.000: the point may mark decimals",
  "t-096": "dois",
  "t-101": "cerca de",
  "t-115": "حدود",
  "t-117": "بیش از",
  "t-218": "+",
  "t-227": "7.989: the point may mark decimals",
  "t-228": "quasi",
  "t-229": "Decine",
  "t-421": "najmenej",
  "t-424": "dvoch",
  "t-425": "tri",
  "t-430": "-сі",
  "t-446": "bin: a thousand",
  "t-447": "bin: a thousand",
  "t-464": "十余",
  "t-469": "多",
  "t-473": "多",
};

const tables = new Set(LANGUAGE_TABLES.map(({ language }) => language));
const covered = SAMPLE_WORDINGS.filter(({ language }) => tables.has(language));
const others = SAMPLE_WORDINGS.filter(({ language }) => !tables.has(language));

const reading = (wording: string, language: string, noun = ""): string => {
  const result = parseQuantity(wording, language, noun);
  return result.outcome === "read" ? quantityKey(result.quantity) : `unreadable: ${result.code}`;
};

describe("the wordings of the sample event", () => {
  it("are there to be read, in every language that has a table", () => {
    expect(covered.length).toBeGreaterThan(300);
    const languages = new Set(covered.map(({ language }) => language));
    // The sample has no report in Ukrainian.
    expect([...tables].filter((language) => !languages.has(language))).toEqual(["uk"]);
  });

  it.each(covered)("$id ($language), $wording, is read as it was by hand", ({ language, wording, byHand }) =>
    expect(reading(wording, language)).toBe(byHand),
  );
});

describe("the wordings of the sample event in languages without a table", () => {
  /** What a reader would confirm as the noun: whatever follows the numeral. */
  const confirmed = others.map(({ id, language, wording, byHand }) => ({
    id,
    byHand,
    read: reading(wording, language, wording.replace(/^[\p{N}\p{P}\s]+/u, "")),
  }));

  it("are read as by hand once the noun is confirmed, or are left to the editor", () => {
    const isLeft = ({ read }: { read: string }) => read.startsWith("unreadable");
    expect(confirmed.filter(isLeft).map(({ id }) => id)).toEqual(Object.keys(LEFT_TO_THE_EDITOR));
    const read = confirmed.filter((row) => !isLeft(row));
    expect(read.map(({ id, read }) => [id, read])).toEqual(read.map(({ id, byHand }) => [id, byHand]));
  });

  it("are read without a confirmed noun only where they are a numeral and nothing else", () => {
    const read = others.filter(
      ({ wording, language }) => !reading(wording, language).startsWith("unreadable"),
    );
    expect(read.map(({ wording }) => wording)).toEqual(["748", "163", "153", "16"]);
  });
});
