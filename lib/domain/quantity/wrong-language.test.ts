import { describe, expect, it } from "vitest";
import { parseQuantity } from "./parse";
import { quantityKey } from "./quantity";
import { casesOf, HAND_CHECKED } from "./testing/hand-checked";
import { pressCases } from "./testing/press-cases";
import { PRESS_WORDINGS } from "./testing/press-wordings";
import { SAMPLE_WORDINGS } from "./testing/sample-wordings";

/** Recorders choose a wrong language at times: every language with a table, and one without. */
const TAGS = [...HAND_CHECKED.map(({ language }) => language), "it"];

/**
 * Wordings that come to different numbers in different languages, since a sign groups digits in one and marks
 * decimals in another, and the scale word is the same in both. No rule can tell that the language is wrong.
 */
const MEANT_BY_SEPARATORS = [
  {
    wording: "1,250 million",
    numbers: { en: 1_250_000_000, fr: 1_250_000, de: 1_250_000 },
    why: "the comma groups in English and marks decimals in French and German",
  },
  {
    wording: "1.250 million",
    numbers: { en: 1_250_000, fr: 1_250_000_000, de: 1_250_000_000 },
    why: "the point marks decimals in English and groups in French and German",
  },
] as const;

/** Wordings that are no counts in their language, and the word that the tables of others can't tell from a noun. */
const TOLD_BY_A_SHORT_WORD: Readonly<Record<string, string>> = {
  "20 000 тг": "тг: shorter than a foreign word may be",
  "20 000 zł": "zł: shorter than a foreign word may be",
  "18 h": "h: shorter than a foreign word may be",
  "10 je Stadt": "je: shorter than a foreign word may be",
  "13 pro Tag": "pro: stands before nouns in English",
};

/** The numbers of what `quantityKey` says, without their hedge: withoutHedge("at least 10") → "10". */
const withoutHedge = (key: string): string => /[0-9].*/u.exec(key)?.[0] ?? key;

const numbersIn = (wording: string, language: string): string | null => {
  const result = parseQuantity(wording, language);
  return result.outcome === "read" ? withoutHedge(quantityKey(result.quantity)) : null;
};

/** Under which wrong languages a wording comes to a number other than the right one. */
const misread = (wording: string, language: string, right: string | null): readonly string[] =>
  TAGS.filter((tag) => tag !== language)
    .map((tag) => ({ tag, numbers: numbersIn(wording, tag) }))
    .filter(({ numbers }) => numbers !== null && numbers !== right)
    .map(({ tag, numbers }) => `${wording} (${language}) is ${numbers} under ${tag}`);

describe.each(HAND_CHECKED)("wordings in $language under the tag of another language", (checked) => {
  const { language, read, refused } = checked;

  it("come to the same numbers or to none", () => {
    const wrong = casesOf(read).flatMap(([wording]) =>
      misread(wording, language, numbersIn(wording, language)),
    );
    expect(wrong).toEqual([]);
  });

  it("are no counts if they are dates, ages, shares, sums of money or measures", () => {
    const NO_COUNTS = ["date", "age", "percentage", "money", "measurement"];
    const wordings = casesOf(refused).filter(
      ([wording, code]) => NO_COUNTS.includes(code) && !Object.hasOwn(TOLD_BY_A_SHORT_WORD, wording),
    );
    expect(wordings.flatMap(([wording]) => misread(wording, language, null))).toEqual([]);
  });
});

it.each(PRESS_WORDINGS)(
  "wordings of the press in $language under the tag of another come to the same numbers or to none",
  (press) => {
    const read = pressCases(press).filter(([, meaning]) => meaning !== "refused");
    const wrong = read.flatMap(([wording, meaning]) =>
      misread(wording, press.language, withoutHedge(meaning)),
    );
    expect(wrong).toEqual([]);
  },
);

it("wordings of the sample under the tag of another language come to the same numbers or to none", () => {
  const wrong = SAMPLE_WORDINGS.flatMap(({ language, wording, byHand }) =>
    misread(wording, language, withoutHedge(byHand)),
  );
  expect(wrong).toEqual([]);
});

describe("exceptions under a wrong tag", () => {
  it.each(MEANT_BY_SEPARATORS)("$wording has several readings: $why", ({ wording, numbers }) => {
    const readings = TAGS.flatMap((tag) => {
      const found = numbersIn(wording, tag);
      return found === null ? [] : [[tag, Number(found)]];
    });
    expect(Object.fromEntries(readings)).toEqual(numbers);
  });

  it.each(Object.entries(TOLD_BY_A_SHORT_WORD))("%j is misread somewhere (%s)", (wording) => {
    const checked = HAND_CHECKED.filter(({ refused }) =>
      casesOf(refused).some(([known]) => known === wording),
    );
    expect(checked.flatMap(({ language }) => misread(wording, language, null))).not.toEqual([]);
  });
});
