import fc from "fast-check";
import type { Quantity } from "../quantity/quantity";
import { atLeast, between, exactly } from "./quantities";
import type { Told } from "./told-claims";

/** Small enough to try every history: instants from 0 to this, counts from 0 to that. */
export const LAST_INSTANT = 4;
export const HIGHEST_COUNT = 5;

const anyCount = fc.nat({ max: HIGHEST_COUNT });

/** None of these is another one in other words. */
const anyQuantity: fc.Arbitrary<Quantity> = fc.oneof(
  { weight: 5, arbitrary: anyCount.map(exactly) },
  { weight: 2, arbitrary: anyCount.map(atLeast) },
  fc.tuple(anyCount, anyCount).map(([n, m]) => between(Math.min(n, m), Math.max(n, m))),
);

const anyWindow = fc
  .tuple(fc.nat({ max: LAST_INSTANT }), fc.nat({ max: LAST_INSTANT }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const);

/** What somebody tells of a count that only grows, with no statement behind it. */
export const anyTold: fc.Arbitrary<Told> = fc.record({
  origin: fc.constantFrom("Interior Ministry", "Health Ministry", "Union"),
  says: anyQuantity,
  during: anyWindow,
});

const STATEMENTS = [
  { origin: "Interior Ministry", statements: ["bulletin"] },
  { origin: "Health Ministry", statements: ["briefing"] },
];

/** Some people's numbers, and what relays make of two statements, each of one origin and time. */
export const anySmallTelling: fc.Arbitrary<readonly Told[]> = fc
  .record({
    alone: fc.array(anyTold, { maxLength: 7, size: "max" }),
    relayed: fc.array(fc.tuple(fc.nat({ max: 1 }), anyTold), { maxLength: 5, size: "max" }),
    times: fc.tuple(anyWindow, anyWindow),
  })
  .map(({ alone, relayed, times }) => [
    ...alone,
    ...relayed.map(([which, told]) => ({
      ...told,
      ...STATEMENTS[which],
      during: times[which] ?? told.during,
    })),
  ]);

export function inAnyOrder<T>(items: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}
