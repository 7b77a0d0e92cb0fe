import { describe, expect, it } from "vitest";
import { CRISIS } from "../testing/crisis";
import type { Source } from "../vocabulary";
import { commonRoot, isSameOrigin, lineOf, originTest, rootOf } from "./sources";

const { sources } = CRISIS;
const tree = (...parents: readonly (readonly [string, string | null])[]): ReadonlyMap<string, Source> =>
  new Map(
    parents.map(([slug, parent]) => [
      slug,
      { slug, name: slug, kind: "unknown", parent, country: null, alsoKnownAs: [], note: "" },
    ]),
  );

describe("The line of a source", () => {
  it("leads from the body to its root", () => {
    expect(lineOf("Almaty police", sources)).toEqual(["Almaty police", "Interior Ministry", "Government"]);
    expect(rootOf("Almaty police", sources)).toBe("Government");
    expect(rootOf("Union", sources)).toBe("Union");
  });

  it("refuses an unknown source, an unknown parent and a source that belongs to itself", () => {
    expect(() => lineOf("Nobody", sources)).toThrow('the source "Nobody" is not in the vocabulary');
    expect(() => lineOf("a", tree(["a", "b"]))).toThrow('"b" is not in the vocabulary');
    expect(() => lineOf("a", tree(["a", "b"], ["b", "a"]))).toThrow("belongs to itself: a → b → a");
  });
});

describe.each([
  ["isSameOrigin", (a: string, b: string) => isSameOrigin(a, b, sources)],
  ["originTest", originTest(sources)],
])("One origin for a verdict (%s)", (_, isSame) => {
  it("is a source and itself, and a source and its ancestor, either way", () => {
    expect(isSame("Union", "Union")).toBe(true);
    expect(isSame("Almaty police", "Government")).toBe(true);
    expect(isSame("Government", "Almaty police")).toBe(true);
  });

  it("is not two ministries of one government", () => {
    expect(isSame("Interior Ministry", "Health Ministry")).toBe(false);
    expect(isSame("Almaty police", "Health Ministry")).toBe(false);
  });
});

it("A common root is told only where all origins share it", () => {
  expect(commonRoot(["Almaty police", "Health Ministry"], sources)).toBe("Government");
  expect(commonRoot(["Almaty police", "Union"], sources)).toBeNull();
  expect(commonRoot([], sources)).toBeNull();
});
