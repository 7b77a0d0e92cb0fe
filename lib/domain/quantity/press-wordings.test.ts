import { describe, expect, it } from "vitest";
import { parseQuantity } from "./parse";
import { quantityKey } from "./quantity";
import { pressCases } from "./testing/press-cases";
import { PRESS_WORDINGS } from "./testing/press-wordings";

const said = (wording: string, language: string): string => {
  const result = parseQuantity(wording, language);
  return result.outcome === "read" ? quantityKey(result.quantity) : "refused";
};

describe.each(PRESS_WORDINGS)("wordings of the press in $language", (press) => {
  const cases = pressCases(press);

  it("are read as a careful reader does, or not at all", () => {
    const wrong = cases.filter(([wording, meaning]) => said(wording, press.language) !== meaning);
    expect(wrong.map(([wording, meaning]) => [wording, meaning, said(wording, press.language)])).toEqual([]);
  });

  it("are at least 300, each of them once", () => {
    const wordings = cases.map(([wording]) => wording);
    expect(wordings.length).toBeGreaterThanOrEqual(300);
    expect(wordings.filter((wording, at) => wordings.indexOf(wording) !== at)).toEqual([]);
  });
});
