import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantityFault } from "./assert-quantity";
import type { LanguageTable } from "./languages/language-table";
import { LANGUAGE_TABLES, parseQuantity } from "./parse";
import { isRound } from "./place-value";
import { type Quantity, quantityKey } from "./quantity";
import { anyCount } from "./testing/arbitraries";
import { lexiconOf } from "./wording/lexicon";
import { preparedTokens } from "./wording/prepare";
import { plainText } from "./wording/tokens";

const said = (wording: string, language: string): string => {
  const read = parseQuantity(wording, language);
  return read.outcome === "read" ? quantityKey(read.quantity) : `unreadable: ${read.code}`;
};

/** Digits in groups of three. */
const grouped = (n: number, separator: string): string =>
  String(n).replace(/\B(?=(?:[0-9]{3})+$)/g, separator);

/** The digits of the numbers of a quantity, one after the other; none where it has no number. */
const digitsOf = (quantity: Quantity): string => {
  if (quantity.kind === "between") return `${quantity.low}${quantity.high}`;
  return "n" in quantity ? String(quantity.n) : "";
};

/** Words and phrases that come to a number or to a vague term. */
const numberPhrases = (table: LanguageTable): readonly string[] => [
  ...[table.cardinals, table.scales, table.setPhrases, table.fractions, table.roughly, table.spans].flatMap(
    (words) => Object.keys(words ?? {}),
  ),
  ...Object.values(table.vague).flat(),
  ...table.vagueWithoutTerm,
];

/** Every other phrase that may stand in a wording. */
const otherPhrases = (table: LanguageTable): readonly string[] => {
  const { singular, plural, modifiers, determiners, followers } = table.nouns;
  return [
    ...[...table.hedgesBefore, ...table.hedgesAfter].flatMap(({ phrases }) => phrases),
    ...table.rangeOpeners.flatMap(({ open, joiners }) => [open, ...joiners]),
    ...[table.rangeJoiners, table.leadIns, table.genitiveLeadIns ?? [], table.months].flat(),
    ...[singular, plural, modifiers, determiners, followers].flat(),
    ...[table.andHalf?.beforeScale ?? [], table.andHalf?.afterScale ?? []].flat(),
    ...Object.values(table.stoppers).flat(),
  ];
};

const tables = LANGUAGE_TABLES.map((table) => [table.language, table] as const);

describe.each(tables)("the table of %s", (language, table) => {
  it("writes every phrase as a wording brings it, so that each can be found", () => {
    const lexicon = lexiconOf(table, []);
    const asBrought = (phrase: string) =>
      preparedTokens(plainText(phrase), lexicon)
        .map(({ text }) => text)
        .join(" ");
    const all = [...numberPhrases(table), ...otherPhrases(table)];
    expect(all.filter((phrase) => asBrought(phrase) !== phrase)).toEqual([]);
  });

  it("makes of every number what the hedge before it says", () => {
    const hedges = table.hedgesBefore.flatMap((hedge) => hedge.phrases.map((phrase) => ({ hedge, phrase })));
    fc.assert(
      fc.property(anyCount, fc.constantFrom(...hedges), (n, { hedge, phrase }) => {
        const isHedged = !hedge.onlyBeforeRound || isRound(n);
        const quantity: Quantity = { kind: isHedged ? hedge.says : "exact", n };
        fc.pre(quantityFault(quantity) === null);
        expect([phrase, said(`${phrase} ${n}`, language)]).toEqual([phrase, quantityKey(quantity)]);
      }),
      { numRuns: 1_000 },
    );
  });

  it("makes of every number what the hedge after it says", () => {
    const hedges = table.hedgesAfter.flatMap(({ says, phrases }) =>
      phrases.map((phrase) => ({ says, phrase })),
    );
    fc.assert(
      fc.property(anyCount, fc.constantFrom(...hedges), (n, { says, phrase }) => {
        const quantity: Quantity = { kind: says, n };
        fc.pre(quantityFault(quantity) === null);
        expect([phrase, said(`${n} ${phrase}`, language)]).toEqual([phrase, quantityKey(quantity)]);
      }),
      { numRuns: 1_000 },
    );
  });

  it("gives digits back with its separators, whatever kind of space is one", () => {
    const separators = table.numerals.groupSeparators.flatMap((sign) =>
      sign === " " ? [" ", "\u00a0", "\u202f", "\u2009"] : [sign],
    );
    fc.assert(
      fc.property(anyCount, fc.constantFrom("", ...separators), (n, separator) => {
        expect(said(grouped(n, separator), language)).toBe(quantityKey({ kind: "exact", n }));
      }),
    );
  });

  it("takes no sign for a separator that is none of its own", () => {
    const foreign = [",", ".", "'", "·"].filter((sign) => !table.numerals.groupSeparators.includes(sign));
    const anyGrouped = fc.integer({ min: 1_000, max: 9_999_999 });
    fc.assert(
      fc.property(anyGrouped, fc.constantFrom(...foreign), (n, separator) => {
        expect(said(grouped(n, separator), language)).toMatch(/^unreadable/);
      }),
    );
  });

  const NUMERALS = ["0", "1", "12", "1000", "1 000", "1,5", "1.5", "2,677", "1.190", "007", "2022", "6.1.22"];
  const SIGNS = ["-", "–", ",", ".", "/", "+", "(", ")", ":", "≥", "?", "%"];
  const anyText = (phrases: readonly string[]) => {
    const piece = fc.oneof(
      fc.constantFrom(...phrases),
      fc.constantFrom(...NUMERALS),
      fc.constantFrom(...SIGNS),
    );
    const joint = fc.constantFrom(" ", " ", " ", "", "-");
    return fc
      .array(fc.tuple(piece, joint), { minLength: 1, maxLength: 6 })
      .map((pieces) => pieces.flat().join(""));
  };

  it("reads no text without number words as a number whose digits it does not print", () => {
    const known = new Set(numberPhrases(table));
    fc.assert(
      fc.property(anyText(otherPhrases(table).filter((phrase) => !known.has(phrase))), (wording) => {
        const read = parseQuantity(wording, language);
        const digits = wording.replace(/[^0-9]/g, "");
        fc.pre(read.outcome === "read" && digits !== "");
        expect([wording, digitsOf(read.quantity)]).toEqual([wording, digits]);
      }),
      { numRuns: 1_000 },
    );
  });

  it("answers any text of its words with a sound quantity or a refusal that has a reason", () => {
    fc.assert(
      fc.property(anyText([...numberPhrases(table), ...otherPhrases(table)]), (wording) => {
        const read = parseQuantity(wording, language);
        if (read.outcome === "read") expect(quantityFault(read.quantity)).toBeNull();
        else expect(read.reason).not.toBe("");
      }),
      { numRuns: 1_000 },
    );
  });
});
