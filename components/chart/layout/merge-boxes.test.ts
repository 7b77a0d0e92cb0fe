import { describe, expect, it } from "vitest";
import { day, january, mark } from "../testing/marks";
import { type Box, type BoxScales, boxOf } from "./boxes";
import { mergeBoxes } from "./merge-boxes";

const scales: BoxScales = {
  x: (at) => (at - january(1)) / 3_600_000,
  y: (count) => 400 - count,
  ceiling: 0,
  top: 1000,
  bar: 5,
  arrow: 100,
  strip: null,
};

function box(id: string, low: number, given: Partial<Parameters<typeof mark>[0]> = {}): Box {
  return boxOf(mark({ id, low, ...given }), scales);
}

function total(boxes: readonly Box[]): number {
  return boxes.reduce((sum, { merged }) => sum + merged, 0);
}

describe("merging boxes", () => {
  it("merges what falls on the same pixels and says how many", () => {
    const merged = mergeBoxes([box("lowest", 1), box("a", 9), box("b", 9), box("highest", 50)], 5);
    expect(merged.map((one) => one.merged)).toEqual([1, 2, 1]);
  });

  it("leaves apart what the eye can tell apart: another voice, count or day", () => {
    const boxes = [
      box("lowest", 1),
      box("a", 9),
      box("voice", 9, { voice: "witness" }),
      box("count", 12),
      box("day", 9, { window: day(6) }),
      box("highest", 50),
    ];
    expect(mergeBoxes(boxes, 5)).toHaveLength(6);
  });

  it("draws the one with most reports", () => {
    const [, shown] = mergeBoxes(
      [box("lowest", 1), box("a", 9), box("b", 9, { reports: 7 }), box("highest", 50)],
      5,
    );
    expect(shown?.mark.id).toBe("b");
  });

  it("never hides a contradiction under a claim without one, and keeps every fingerprint", () => {
    const boxes = [
      box("lowest", 1),
      box("plain", 9, { reports: 90 }),
      box("one", 9, { contradictions: ["x"] }),
      box("two", 9, { contradictions: ["y"] }),
      box("highest", 50),
    ];
    const contradicted = mergeBoxes(boxes, 5).filter(({ contradictions }) => contradictions.length > 0);
    expect(contradicted.map(({ contradictions }) => contradictions)).toEqual([["x", "y"]]);
  });

  it("thins ten thousand claims, losing none of them and neither the lowest nor the highest", () => {
    const boxes = Array.from({ length: 10_000 }, (_, at) =>
      box(`m${at}`, 10 + ((at * 37) % 300), { window: day(1 + (at % 14)), voice: `v${at % 9}` }),
    );
    const merged = mergeBoxes([...boxes, box("lowest", 0), box("highest", 399)], 5);
    expect(merged.length).toBeLessThan(1500);
    expect(total(merged)).toBe(10_002);
    expect(merged.map(({ mark: { id } }) => id)).toEqual(expect.arrayContaining(["lowest", "highest"]));
  });
});
