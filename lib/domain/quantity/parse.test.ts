import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantityFault } from "./assert-quantity";
import { LONGEST_WORDING, type ParseResult, parseQuantity } from "./parse";
import { quantityKey } from "./quantity";
import { sayNumber, sayQuantity } from "./say";
import { anyCount, anyQuantity } from "./testing/arbitraries";

const said = (result: ParseResult): string =>
  result.outcome === "read" ? quantityKey(result.quantity) : `unreadable: ${result.code}`;
const english = (wording: string): string => said(parseQuantity(wording, "en"));

/** Wordings read by hand, by what they say. */
const READ: Readonly<Record<string, readonly string[]>> = {
  "exact 0": [
    "0",
    "zero",
    "none",
    "None",
    "no one",
    "nobody",
    "no deaths",
    "no civilians were killed",
    "none of them",
    "no one was killed",
  ],
  "exact 1": [
    "one",
    "one of them",
    "an injured police officer",
    "a police officer",
    "another police officer",
    "the death of a child",
    "a man",
  ],
  "exact 2": ["two", "a couple", "a couple of people", "a pair of officers"],
  "exact 3": ["three children", "Three", "3"],
  "exact 6": ["half a dozen", "six people"],
  "exact 12": ["twelve", "12", "a dozen", "１２", "١٢", "۱۲", "12.", "“12”"],
  "exact 13": ["13", "13 dead", "exactly 13", "the 13", "13, mostly police", "13 people on Thursday"],
  "exact 19": ["19 police officers or servicemen", "19 of these", "19 police, military and civilians"],
  "exact 24": ["two dozen", "two dozen people", "twenty-four"],
  "exact 26": [
    "twenty-six",
    "twenty six",
    "26 armed people",
    "another 26 people",
    "26 more",
    "26 more people",
    "a further 26",
  ],
  "exact 103": ["103 of them", "one hundred and three", "one hundred three"],
  "exact 150": ["a hundred and fifty", "one hundred fifty"],
  "exact 164": ["the deaths of 164 individuals", "164 deaths", "a total of 164", "all 164 people"],
  "exact 353": ["353", "some 353", "Some 353", "three hundred and fifty-three"],
  "exact 1000": ["a thousand", "1,000", "1 000", "1000", "1'000", "1 thousand", "ten hundred", "1k"],
  "exact 1500": ["fifteen hundred", "1.5 thousand", "one thousand five hundred"],
  "exact 2022": ["2022", "two thousand and twenty-two"],
  "exact 2400": ["2 thousand 400", "two thousand four hundred", "2.4 thousand people"],
  "exact 4353": ["4,353 wounded people", "4 353", "4353"],
  "exact 4500": ["4.5 thousand", "4,500"],
  "exact 10000": ["10 000", "10\u00a0000", "10\u202f000", "ten thousand", "10 thousand"],
  "exact 250000": ["two hundred and fifty thousand", "250 thousand", "0.25 million"],
  "exact 500000": ["half a million", "5 lakh"],
  "exact 2000000": ["2 million", "two million", "2,000,000", "2 000 000"],
  "exact 9007199254740991": ["9,007,199,254,740,991"],
  "at least 10": [
    "at least 10",
    "at least 10 people",
    "no fewer than 10",
    "no less than 10",
    "10 or more",
    "10 people or more",
    "a minimum of 10 deaths",
    "10 at least",
    "at least another 10",
    "at least ten",
  ],
  "at least 12": ["≥ 12", "≥12", ">= 12", "12+", "12+ people", "12 plus", "at least a dozen"],
  "at least 2": ["at least two", "At least two"],
  "at least 20": ["upwards of 20", "20 and counting"],
  "at least 164": ["the deaths of at least 164 people"],
  "more than 300": [
    "over 300",
    "more than 300",
    ">300",
    "> 300",
    "a total of more than 300",
    "just over 300",
  ],
  "more than 1500": ["more than 1.5 thousand", "more than fifteen hundred"],
  "more than 12": ["more than a dozen"],
  "at most 50": [
    "up to 50",
    "no more than 50",
    "at most 50",
    "as many as 50",
    "≤ 50",
    "50 or fewer",
    "not more than fifty",
  ],
  "fewer than 50": ["fewer than 50", "less than 50", "under 50", "<50", "just under 50"],
  "fewer than 1": ["fewer than 1"],
  "about 2000": [
    "about 2,000",
    "around 2,000",
    "roughly two thousand",
    "approximately 2,000 people",
    "an estimated 2,000",
    "~2,000",
    "c. 2,000",
    "some 2,000",
    "2,000 or so",
    "circa 2000",
    "≈ 2000",
  ],
  "about 1000": ["Around a thousand", "some 1,000 people"],
  "about 350": ["some 350", "about 350"],
  "about 13": ["about 13", "13 or so"],
  "nearly 400": ["nearly 400", "almost 400", "close to 400"],
  "nearly 8000": ["almost 8 000", "Nearly 8,000 people"],
  "nearly 1": ["nearly one"],
  "between 10 and 15": [
    "between 10 and 15",
    "between 10 and 15 people",
    "from 10 to 15",
    "10-15",
    "10 - 15",
    "10–15",
    "10—15",
    "10 to 15",
    "10 or 15",
    "anywhere between 10 and 15",
    "between ten and fifteen",
  ],
  "between 2 and 3": ["two or three", "two to three people", "2-3"],
  "between 50 and 60": ["50-60", "50–60", "about 50 to 60"],
  "between 10 and 10": ["between 10 and 10"],
  "between 50000 and 60000": ["50-60 thousand", "50,000-60,000"],
  "between 50000 and 80000": ["~50,000-80,000"],
  "between 1500 and 2000": ["between 1.5 and 2 thousand"],
  "between 100 and 200": ["between one hundred and two hundred", "one or two hundred"],
  "between 1 and 100": ["one to a hundred"],
  "between 24 and 36": ["two to three dozen"],
  "between 30000 and 35000": ["thirty to thirty-five thousand"],
  dozens: [
    "dozens",
    "Dozens",
    "dozens of people",
    "dozens of civilians and law enforcement officers",
    "dozens more",
    "several dozen",
  ],
  tens: ["tens", "scores", "tens of people"],
  hundreds: ["hundreds", "Hundreds of people", "several hundred people", "a few hundred"],
  thousands: ["thousands", "Thousands of casualties"],
  "hundreds or thousands": ["hundreds or thousands", "hundreds if not thousands"],
  "tens of thousands": ["tens of thousands", "tens of thousands of people"],
  several: ["several", "Several people"],
  "a few": ["a few", "a few officers"],
  "a number of": ["a number of", "A number of people"],
  many: ["many", "many people", "a large crowd", "numerous"],
  "bare plural": [
    "Law enforcement officers",
    "rows",
    "killings",
    "deaths have been reported",
    "police officers",
    "wounded police",
    "Almaty residents",
    "The corpses, the bodies of the protesters",
    "some protesters",
    "unknown gunmen",
    "officers were beheaded",
    "police",
  ],
  "no figure given": [
    "has not been revealed",
    "no official fatality tally",
    "unknown",
    "have not given a death toll",
    "without specifying the exact number",
    "an unknown number of people",
    "no toll has been released",
    "the number of dead is unknown",
    "officials declined to give a figure",
    "undisclosed",
  ],
};

/** Wordings that are not read, by why. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  empty: ["", "   ", ".", "“”", "\u200b"],
  "too long": ["1".repeat(LONGEST_WORDING + 1)],
  "two quantities": [
    "1,190 (IDF) / 1,200 (gov)",
    "225 killed and 4,353 injured",
    "13 dead, dozens injured",
    "1 2 people",
    "22 5",
    "one in ten",
    "two policemen and a soldier",
    "twenty twenty",
    "13 and others",
    "164 people, including two children",
    "a couple of hundred",
    "two hundred five six",
  ],
  "two hedges": [
    "at least about 10",
    "at least some 300",
    "more than 10 or so",
    "at least 50-60",
    "up to 10 or 15",
  ],
  "hedged vague word": ["up to several dozen", "at least dozens", "nearly many", "dozens or more"],
  "vague without a term": [
    "hundreds of thousands",
    "millions",
    "dozens or hundreds",
    "a group of protesters",
  ],
  ordinal: ["13th", "the 13th", "1st", "first", "thirteenth", "twenty-first"],
  date: [
    "6 January",
    "January 2022",
    "5 Jan",
    "6-7 January",
    "Jan. 5",
    "6 January 2022",
    "2022-01-06",
    "06.01.2022",
    "6/1/2022",
    "2021-2022",
    "14:30",
  ],
  percentage: ["20%", "10 per cent", "10 percent", "about 80 % of the injured"],
  money: ["$5", "$5 million", "5 million dollars", "500 tenge", "€20"],
  age: ["aged 15", "15-year-old", "a 15-year-old boy", "15 years old", "12 hours", "two days"],
  measurement: ["13 per day", "5 times", "20 km", "10 each"],
  fraction: ["1/2", "½", "two thirds", "half of them", "a quarter of them", "1½"],
  negative: ["-5", "−5", "– 5", "minus 5"],
  "not whole": ["2.5", "13.0", "0.5 people", "1.2345 thousand", "between 1.5 and 3"],
  "reversed range": ["60-50", "between 15 and 10", "three or two", "10 thousand to 20"],
  "too large": ["9007199254740992", "9,007,199,254,740,993", "9,100,000 billion", "1".repeat(200)],
  "impossible count": ["nearly 0", "fewer than 0", "less than zero", "more than 9007199254740991"],
  separators: ["1,00", "1,00,000", "007", "1,5 thousand", "1.000", "1,000 000", "1.2.3"],
  misprint: [
    "8p olice",
    "20 thousend people",
    "5 milion",
    "hundrds of people",
    "3 hunderd",
    "1e5",
    "1O people",
    "1٢",
  ],
  unclear: [
    "13?",
    "60-50 thousand",
    "between 10",
    "people 12",
    "10²",
    "no deaths were reported",
    "no one knows",
    "13 more than on Friday",
    "10 fewer",
    "COVID-19",
    "10 to",
    "no",
    "not one",
  ],
  "no number": ["police officer", "police station", "xyz", "fiftyfive", "the", "large"],
};

const cases = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(table).flatMap(([meaning, wordings]) =>
    wordings.map((wording) => [wording, meaning] as const),
  );

describe("English wordings that are read", () => {
  it.each(cases(READ))("%j is %s", (wording, meaning) => expect(english(wording)).toBe(meaning));
});

describe("English wordings that are refused", () => {
  it.each(cases(REFUSED))("%j: %s", (wording, code) => expect(english(wording)).toBe(`unreadable: ${code}`));

  it("with a sentence that names what stood in the way", () => {
    const result = parseQuantity("1,190 (IDF) / 1,200 (gov)", "en");
    expect(result).toMatchObject({ reason: expect.stringContaining('"1,200"') });
  });
});

describe("a confirmed noun", () => {
  it("lets an unknown noun be a plural without a number, or one", () => {
    expect(english("miners")).toBe("unreadable: no number");
    expect(said(parseQuantity("miners", "en", "miners"))).toBe("bare plural");
    expect(said(parseQuantity("a miner", "en", "miner"))).toBe("exact 1");
  });

  it("is no misprint, however it looks", () => {
    expect(english("12 hundredx")).toBe("unreadable: misprint");
    expect(said(parseQuantity("12 hundredx", "en", "Hundredx"))).toBe("exact 12");
  });

  it("never makes a share or a date a count", () => {
    expect(said(parseQuantity("12 percent", "en", "percent"))).toBe("unreadable: percentage");
    expect(said(parseQuantity("6 January", "en", "January"))).toBe("unreadable: date");
  });
});

describe("the language tag", () => {
  it.each(["en", "EN", "en-GB", "en-US"])("%s is English", (tag) => {
    expect(parseQuantity("two", tag)).toEqual({
      outcome: "read",
      quantity: { kind: "exact", n: 2 },
      covered: true,
    });
  });
});

describe("a language without a table", () => {
  it.each([
    ["225", "fi", "", 225],
    ["9 900", "sv", "", 9_900],
    ["1.234.567", "it", "", 1_234_567],
    ["٢٦", "ckb", "", 26],
    ["۷۹۳۹ نفر", "fa", "نفر", 7_939],
    ["１６４人", "zh", "人", 164],
    ["225 ihmistä", "fi", "Ihmistä", 225],
    ["watu 225", "sw", "watu", 225],
    ["\u200f٨\u200f", "ar-EG", "", 8],
  ])("%j (%s), with %j confirmed, is exact and marked not covered", (wording, language, noun, n) => {
    expect(parseQuantity(wording, language, noun)).toEqual({
      outcome: "read",
      quantity: { kind: "exact", n },
      covered: false,
    });
  });

  it.each([
    ["225 ihmistä", "fi", "", "language not covered"],
    ["225 ihmistä", "fi", "naista", "language not covered"],
    ["yli 225", "fi", "", "language not covered"],
    ["10-15", "fi", "", "language not covered"],
    ["-5", "fi", "", "language not covered"],
    ["12+", "sv", "", "language not covered"],
    ["7.989 gli individui", "it", "gli individui", "separators"],
    ["1.000", "it", "", "separators"],
    ["1,5", "fi", "", "separators"],
    ["007", "fi", "", "separators"],
    ["12٣", "ar", "", "misprint"],
    ["9007199254740992", "fi", "", "too large"],
    ["", "fi", "", "empty"],
    ["two", "", "", "language not covered"],
  ])("%j (%s), with %j confirmed, is refused: %s", (wording, language, noun, code) => {
    expect(said(parseQuantity(wording, language, noun))).toBe(`unreadable: ${code}`);
  });
});

describe("whatever is typed", () => {
  const piece = fc.constantFrom(
    ...[
      "at least",
      "some",
      "between",
      "and",
      "or",
      "to",
      "-",
      "/",
      "more",
      "a",
      "no",
      "not",
      "12",
      "1,000",
      "1.5",
    ],
    ...[
      "hundred",
      "thousand",
      "dozen",
      "dozens",
      "two",
      "twenty",
      "people",
      "police",
      "%",
      "th",
      "January",
      "²",
      "٣",
    ],
  );
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 220 }),
    fc
      .tuple(fc.array(piece, { maxLength: 12 }), fc.constantFrom(" ", "", "-"))
      .map(([all, by]) => all.join(by)),
  );

  it("the parser answers, with a sound quantity or a named refusal", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom("en", "fi", ""), fc.string(), (wording, language, noun) => {
        const result = parseQuantity(wording, language, noun);
        if (result.outcome === "read") expect(quantityFault(result.quantity)).toBeNull();
        else expect(result.reason).not.toBe("");
      }),
      { numRuns: 2_000 },
    );
  });

  it("a numeral is never read as a number that its digits don't spell", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9][0-9,. ]{0,12}[0-9]$/), (wording) => {
        const result = parseQuantity(wording, "en");
        if (result.outcome !== "read" || result.quantity.kind !== "exact") return;
        expect(String(result.quantity.n)).toBe(wording.replace(/[, ]/g, ""));
      }),
      { numRuns: 1_000 },
    );
  });

  it("what is said of a quantity is read back as that quantity", () => {
    fc.assert(
      fc.property(anyQuantity, (quantity) => {
        fc.pre(!(quantity.kind === "vague term" && quantity.term === "bare plural"));
        expect(said(parseQuantity(sayQuantity(quantity), "en"))).toBe(quantityKey(quantity));
      }),
    );
  });

  it("printed digits come back, grouped or not, in every digit set, in every language", () => {
    const inSet = (digits: string, zero: number) =>
      digits.replace(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)));
    fc.assert(
      fc.property(anyCount, fc.constantFrom(0x30, 0x0660, 0x06f0, 0xff10), (n, zero) => {
        const exact = quantityKey({ kind: "exact", n });
        expect(said(parseQuantity(inSet(String(n), zero), "en"))).toBe(exact);
        expect(said(parseQuantity(inSet(sayNumber(n), zero), "en"))).toBe(exact);
        expect(said(parseQuantity(inSet(sayNumber(n).replaceAll(",", " "), zero), "fi"))).toBe(exact);
      }),
    );
  });
});
