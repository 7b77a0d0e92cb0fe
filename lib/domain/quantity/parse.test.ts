import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantityFault } from "./assert-quantity";
import { type ParseResult, parseQuantity } from "./parse";
import { quantityKey } from "./quantity";
import { sayNumber, sayQuantity } from "./say";
import { anyCount, anyQuantity } from "./testing/arbitraries";

const said = (result: ParseResult): string =>
  result.outcome === "read" ? quantityKey(result.quantity) : `unreadable: ${result.code}`;
const english = (wording: string): string => said(parseQuantity(wording, "en"));

it("a refusal has a sentence that names what stood in the way", () => {
  const result = parseQuantity("1,190 (IDF) / 1,200 (gov)", "en");
  expect(result).toMatchObject({ reason: expect.stringContaining('"1,200"') });
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
    ["238 азамат", "kk", "азамат", 238],
    ["225 kişi", "tr", "kişi", 225],
    ["18 uomini della sicurezza", "it", "uomini della sicurezza", 18],
    ["watu 225", "sw", "watu", 225],
    ["\u200f٨\u200f", "ur-PK", "", 8],
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
    ["4 bin 353 kişi", "tr", "kişi", "language not covered"],
    ["4 bin 353 kişi", "tr", "353 kişi", "language not covered"],
    ["9 900+ arresterade", "sv", "+ arresterade", "language not covered"],
    ["4 bin kişi", "tr", "bin kişi", "other language"],
    ["3 мың адам", "kk", "мың адам", "other language"],
    ["2 tusen", "sv", "Tusen", "other language"],
    ["5 тысяч", "kk", "тысяч", "other language"],
    ["3 آلاف", "fa", "آلاف", "other language"],
    ["4300多人", "zh", "人", "language not covered"],
    ["4300多人", "zh", "多人", "other language"],
    ["十余名", "zh", "名", "language not covered"],
    ["142-сі", "kk", "", "language not covered"],
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
        // "Between 50 and 60,000" may be short for 50,000 to 60,000, so it is not read.
        const { low = 0, high = 0 } = quantity.kind === "between" ? quantity : {};
        fc.pre(low === 0 || low >= 1_000 || high % 100 !== 0);
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
