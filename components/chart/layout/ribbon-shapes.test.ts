import { describe, expect, it } from "vitest";
import type { RibbonStep } from "@/lib/view/chart-model";
import { ribbonShapes } from "./ribbon-shapes";

const SCALES = { x: (at: number) => at, y: (count: number) => 100 - count, ceiling: 5, least: 2 };

function step(from: number, to: number, low: number, high: number | null): RibbonStep {
  return { from, to, low, high, common: null };
}

describe("the shapes of a reported range", () => {
  it("are one for open stretches that touch and begin with the same number", () => {
    const { open } = ribbonShapes([step(0, 10, 20, null), step(10, 30, 20, null)], SCALES);
    expect(open).toEqual([{ x: 0, y: 5, width: 30, height: 75 }]);
  });

  it("stay apart where the number changes, where a gap lies between, and where a closed stretch does", () => {
    const steps = [
      step(0, 10, 20, null),
      step(10, 20, 30, null),
      step(25, 30, 30, null),
      step(30, 40, 30, 40),
      step(40, 50, 30, null),
    ];
    const { open, closed } = ribbonShapes(steps, SCALES);
    expect(open.map(({ x, width }) => [x, width])).toEqual([
      [0, 10],
      [10, 10],
      [25, 5],
      [40, 10],
    ]);
    expect(closed).toHaveLength(1);
  });
});
