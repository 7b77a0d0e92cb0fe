import { describe, expect, it } from "vitest";
import { historyPath, zoneShapes } from "./doubt-shapes";

/** A plot of 100 pixels for 100 instants and 100 people. */
const scales = { x: (at: number) => at, y: (count: number) => 100 - count, ceiling: 0 };

describe("A contradiction zone", () => {
  it("reaches from what later claims allow up to what earlier ones ask for", () => {
    const zone = { window: { from: 10, to: 30 }, floor: 60, ceiling: 40 };
    expect(zoneShapes([zone], scales)).toEqual([{ x: 10, y: 40, width: 20, height: 20 }]);
  });

  it("is wide and tall enough to be seen, though it lasts an instant and is about one person", () => {
    const [shape] = zoneShapes([{ window: { from: 10, to: 11 }, floor: 13, ceiling: 12 }], scales);
    expect(shape).toMatchObject({ width: 4, height: 4 });
  });

  it("stays in the plot where its floor lies above it", () => {
    const [shape] = zoneShapes([{ window: { from: 0, to: 10 }, floor: 150, ceiling: 90 }], scales);
    expect(shape).toMatchObject({ y: 0, height: 10 });
  });
});

describe("A history", () => {
  it("is a step line that ends where its last stretch does", () => {
    const stretches = [
      { from: 0, to: 20, count: 8 },
      { from: 20, to: 50, count: 13 },
    ];
    expect(historyPath(stretches, scales)).toBe("M0,92L20,92L20,87L50,87L50,87");
  });

  it("is nothing where there is none", () => expect(historyPath([], scales)).toBeNull());
});
