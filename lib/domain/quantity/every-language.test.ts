import { describe, expect, it } from "vitest";
import { parseQuantity } from "./parse";
import { quantityKey } from "./quantity";
import { SIGNS_READ, SIGNS_REFUSED, TWO_QUANTITIES } from "./testing/two-quantities";

const languages = Object.keys(TWO_QUANTITIES);

const outcome = (wording: string, language: string): string => {
  const result = parseQuantity(wording, language);
  return result.outcome === "read" ? quantityKey(result.quantity) : result.code;
};

const pairs = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(table).flatMap(([key, wordings]) => wordings.map((wording) => [wording, key] as const));

describe.each(languages)("in %s", (language) => {
  it.each(TWO_QUANTITIES[language] ?? [])("%j is two figures, and the sentence says so", (wording) => {
    expect(parseQuantity(wording, language)).toMatchObject({
      outcome: "unreadable",
      code: "two quantities",
      reason: expect.stringContaining("Enter two figures"),
    });
  });

  it.each(pairs(SIGNS_READ))("%j is %s", (wording, meaning) =>
    expect(outcome(wording, language)).toBe(meaning),
  );

  it.each(pairs(SIGNS_REFUSED))("%j is refused: %s", (wording, code) =>
    expect(outcome(wording, language)).toBe(code),
  );
});
