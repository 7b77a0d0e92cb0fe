import { describe, expect, it } from "vitest";
import { inflected, numberWords, phrases, words } from "./phrases";

describe("lists of a language table", () => {
  it("are parted by commas or by spaces, over any number of lines", () => {
    expect(phrases("a few,\n  a handful, ")).toEqual(["a few", "a handful"]);
    expect(words("man\n  woman child ")).toEqual(["man", "woman", "child"]);
  });

  it("give every form of a number word its number, and phrases their spaces back", () => {
    expect(numberWords("2 два две\n80 quatre_vingt")).toEqual({ два: 2, две: 2, "quatre vingt": 80 });
  });

  it("refuse a line without its number", () => {
    expect(() => numberWords("два две")).toThrow('"два две" starts with no number');
  });

  it("refuse a form that two numbers claim", () => {
    expect(() => numberWords("2 два\n3 три два")).toThrow('"два" is both 2 and 3');
  });

  it("put every ending to every stem, the empty one too", () => {
    expect(inflected("солдат офицер", "_ а")).toEqual(["солдат", "солдата", "офицер", "офицера"]);
  });
});
