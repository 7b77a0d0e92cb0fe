import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText, searchWords } from "./search-words";

describe("What a reader types", () => {
  it.each([
    ["TOKAYEV", ["tokayev"]],
    ["Токаев", ["токаев"]],
    ["Ёлкин Алексей", ["елкин", "алексеи"]],
    ["Қазақстан Әуе", ["қазақстан", "әуе"]],
    ["Acción (México)", ["accion", "mexico"]],
    ["Łódź, Straße", ["lodz", "strasse"]],
    ["ΑΘΉΝΑΣ", ["αθηνασ"]],
    ["٤٥٧٨", ["4578"]],
    ["4,578 injured", ["4", "578", "injured"]],
    ["п'ять — п’ять", ["п", "ять"]],
    ["  …  ", []],
  ])("“%s” is searched by its words", (typed, words) => {
    expect(searchWords(typed)).toEqual(words);
  });

  it("is the same however its accents are written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(searchWords(text.normalize("NFD"))).toEqual(searchWords(text.normalize("NFC")));
      }),
    );
  });

  it("has no word longer than sixty characters", () => {
    expect(searchWords("я".repeat(100))).toEqual(["я".repeat(60)]);
  });
});

it("folds a text as it folds its characters one by one, and what is folded stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const folded = foldText(text);
      const oneByOne = [...text].map(foldText).join("").replace(/ +/g, " ");
      expect(oneByOne).toBe(folded);
      expect(foldText(folded)).toBe(folded);
    }),
  );
});
