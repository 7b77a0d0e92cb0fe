import { describe, expect, it } from "vitest";
import { parentsFirst } from "./parents-first";

/** Items as "almaty < kazakhstan": a slug and its parent. */
function ordered(...lines: readonly string[]) {
  const items = lines.map((line) => line.split(" < "));
  const { ordered: order, faults } = parentsFirst(items, {
    slugOf: ([slug = ""]) => slug,
    parentOf: ([, parent]) => parent ?? null,
    isKnown: (slug) => slug === "known before",
  });
  return { order: order.map(([slug]) => slug), faults: faults.map(({ message }) => message) };
}

describe("the terms of a file", () => {
  it("come after what they are part of, and otherwise in the order of the file", () => {
    const lines = ["airport < almaty", "taraz < kazakhstan", "almaty < kazakhstan", "kazakhstan"];
    expect(ordered(...lines).order).toEqual(["kazakhstan", "almaty", "airport", "taraz"]);
    expect(ordered("almaty < known before").order).toEqual(["almaty"]);
  });

  it("are refused by name where one belongs through others to itself", () => {
    const message = (slug: string) => `"${slug}" belongs through others to itself: a tree has no circles`;
    expect(ordered("a < b", "b < a").faults).toEqual([message("a")]);
    expect(ordered("a < a").faults).toEqual([message("a")]);
    expect(ordered("c < b", "b < a", "a < b").faults).toEqual([message("b")]);
  });

  it("are refused by name where one is part of what nobody knows", () => {
    expect(ordered("almaty < kazahkstan").faults).toEqual([
      'Nothing has the slug "kazahkstan": mend it, or add a row for it',
    ]);
  });
});
