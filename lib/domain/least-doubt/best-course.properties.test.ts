import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EVERY_HISTORY, type SmallHistory } from "../testing/every-answer";
import { HIGHEST_COUNT, LAST_INSTANT } from "../testing/small-telling";
import { bestCourse } from "./best-course";
import type { Bounds } from "./bounds";
import { countAt } from "./course";

interface Bound {
  readonly at: number;
  readonly count: number;
}

interface Gap {
  readonly opening: number;
  readonly closing: number;
  readonly below: number;
  readonly above: number;
}

const anyBound = fc.record({ at: fc.nat({ max: LAST_INSTANT }), count: fc.nat({ max: HIGHEST_COUNT }) });
const anyFloor = fc.record({
  at: fc.nat({ max: LAST_INSTANT }),
  count: fc.integer({ min: 1, max: HIGHEST_COUNT }),
});

/** Two instants and two counts with a number between them. */
const anyGap: fc.Arbitrary<Gap> = fc
  .record({
    opening: fc.nat({ max: LAST_INSTANT - 1 }),
    lasts: fc.integer({ min: 1, max: LAST_INSTANT }),
    below: fc.nat({ max: HIGHEST_COUNT - 2 }),
    height: fc.integer({ min: 2, max: HIGHEST_COUNT }),
  })
  .map(({ opening, lasts, below, height }) => ({
    opening,
    closing: Math.min(LAST_INSTANT, opening + lasts),
    below,
    above: Math.min(HIGHEST_COUNT, below + height),
  }));

const anyDemands = fc.record({
  floors: fc.array(anyFloor, { maxLength: 8, size: "max" }),
  ceilings: fc.array(anyBound, { maxLength: 8, size: "max" }),
  gaps: fc.array(anyGap, { maxLength: 5, size: "max" }),
});
type Demands = typeof anyDemands extends fc.Arbitrary<infer T> ? T : never;

function boundsOf({ floors, ceilings, gaps }: Demands): Bounds {
  const asked = (bounds: readonly Bound[]) => ({
    at: Float64Array.from(bounds, ({ at }) => at),
    count: Float64Array.from(bounds, ({ count }) => count),
  });
  return {
    floors: asked([...floors, ...gaps.map(({ closing, above }) => ({ at: closing, count: above }))]),
    ceilings: asked([...ceilings, ...gaps.map(({ opening, below }) => ({ at: opening, count: below }))]),
    gaps: gaps.length,
    given: 0,
    floorOf: new Int32Array(),
    ceilingOf: new Int32Array(),
  };
}

function brokenBy(history: SmallHistory, { floors, ceilings, gaps }: Demands): number {
  const at = (instant: number) => history[instant] ?? 0;
  return [
    ...floors.map((floor) => at(floor.at) < floor.count),
    ...ceilings.map((ceiling) => at(ceiling.at) > ceiling.count),
    ...gaps.map(({ opening, closing, below, above }) => at(opening) > below && at(closing) < above),
  ].filter(Boolean).length;
}

describe("The best course", { timeout: 120_000 }, () => {
  it("breaks as few floors, ceilings and gaps as any history, and as many as it says", () => {
    fc.assert(
      fc.property(anyDemands, (demands) => {
        const { course, doubted } = bestCourse(boundsOf(demands));
        const instants = Array.from({ length: LAST_INSTANT + 1 }, (_, instant) => countAt(course, instant));
        expect(brokenBy(instants, demands)).toBe(doubted);
        expect(Math.min(...EVERY_HISTORY.map((history) => brokenBy(history, demands)))).toBe(doubted);
      }),
      { numRuns: 2000 },
    );
  });
});
