import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchWords } from "@/lib/schema/search-words";
import { excerptOf, markWords } from "./marked-text";

/** The text with what was found in brackets. */
function marked(text: string, looked: string): string {
  return markWords(text, searchWords(looked))
    .map(({ text: part, found }) => (found ? `[${part}]` : part))
    .join("");
}

describe("What was looked for is marked in a text", () => {
  it.each([
    ["Қасым-Жомарт ТОКАЕВ", "токаев", "Қасым-Жомарт [ТОКАЕВ]"],
    ["Ёлка и ёлки", "елк", "[Ёлк]а и [ёлк]и"],
    ["Łódź", "lodz", "[Łódź]"],
    ["Straße", "strass", "[Straß]e"],
    ["cafe\u0301s", "cafe", "[cafe\u0301]s"],
    ["4,578 injured", "4578", "[4,578] injured"],
    ["1 234 567 people", "1234567", "[1 234 567] people"],
    ["“at least 10”", "at 10", "“[at] least [10]”"],
    ["forty, fort", "fort forty", "[forty], [fort]"],
    ["unkilled", "killed", "unkilled"],
  ])("%s: %s", (text, looked, expected) => {
    expect(marked(text, looked)).toBe(expected);
  });

  it("and nothing of the text is lost", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (text, looked) => {
        const parts = markWords(text, searchWords(looked));
        expect(parts.map((part) => part.text).join("")).toBe(text);
      }),
    );
  });

  it("begins where what was looked for is the first word", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const [word] = searchWords(text);
        if (word !== undefined) expect(markWords(text, [word]).some(({ found }) => found)).toBe(true);
      }),
    );
  });
});

describe("An excerpt", () => {
  const text = `${"before ".repeat(60)}killed ${"after ".repeat(60)}`;

  it("shows what was found, and that it is cut", () => {
    const shown = excerptOf(text, ["killed"])
      .map((part) => part.text)
      .join("");
    expect(shown).toMatch(/^… before .*killed.* after …$/);
    expect(shown.length).toBeLessThan(240);
  });

  it("is the whole of a short text", () => {
    expect(excerptOf("few killed", ["killed"]).map((part) => part.text)).toEqual(["few ", "killed"]);
  });
});
