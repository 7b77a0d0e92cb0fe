import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DatedClaim } from "../provenance/claim";
import { standingClaims } from "../reconcile/world";
import { ledgerOf, type Report, report } from "../testing/ledger-builder";
import { atLeast, exactly, moreThan } from "../testing/quantities";
import { worldOfLedger } from "../testing/reading-aloud";
import { anySmallTelling, inAnyOrder, LAST_INSTANT } from "../testing/small-telling";
import { at } from "../testing/times";
import { claimsTold, type Told } from "../testing/told-claims";
import { type ContradictionZone, contradictionZones } from "./contradiction-zones";

/** "[5, 9): 13 over 12", with more steps in brackets behind it */
function sayZone({ window: { from, to }, floor, ceiling, steps }: ContradictionZone): string {
  const parts = steps.map((step) => `${step.floor} over ${step.ceiling} to ${step.window.to}`);
  return `[${from}, ${to}): ${floor} over ${ceiling}${parts.length > 1 ? ` (${parts.join(", ")})` : ""}`;
}

const zones = (...told: readonly Told[]) => contradictionZones(claimsTold(...told)).map(sayZone);
const reported = (...reports: readonly Report[]) =>
  contradictionZones(standingClaims(worldOfLedger(ledgerOf(...reports))));

describe("Contradiction zones, in the worked examples,", () => {
  const ministry = report("Interior Ministry");

  it("1 and 3: are none where the count may have grown", () => {
    const eight = ministry.says(exactly(8)).asOf("2022-01-05").publishedOn("2022-01-05");
    expect(reported(eight, ministry.says(exactly(13)))).toEqual([]);
    expect(reported(ministry.says(exactly(12)), report("Union").says(exactly(13)))).toEqual([]);
  });

  it("2: go from 13 at noon through 12 at six, and name the two", () => {
    const noon = ministry.says(exactly(13)).asOf("2022-01-06 12:00:00");
    const evening = report("Union").says(exactly(12)).asOf("2022-01-06 18:00:00");
    const [zone] = reported(noon, evening);
    expect(zone?.window).toEqual({ from: at("2022-01-06 12:00:00"), to: at("2022-01-06 18:00:00") + 1 });
    expect(
      zone?.steps.map(({ floorSetBy, ceilingSetBy }) => [floorSetBy.origin, ceilingSetBy.origin]),
    ).toEqual([["Interior Ministry", "Union"]]);
  });

  it("11: hold between 241 as of 29 July and 238 as of August, coarse as that is", () => {
    const july = ministry.says(exactly(241)).asOf("2022-07-29").publishedOn("2022-07-29");
    const august = ministry.says(exactly(238)).asOf("2022-08").publishedOn("2022-09-01");
    const [zone] = reported(july, august);
    expect(zone?.window).toEqual({ from: at("2022-07-30") - 1, to: at("2022-08-01") + 1 });
  });
});

describe("Contradiction zones", () => {
  it("go from the last instant of the higher number through the first of the lower", () => {
    expect(zones({ says: exactly(13), during: [0, 10] }, { says: exactly(12), during: [20, 30] })).toEqual([
      "[9, 21): 13 over 12",
    ]);
  });

  it("are two instants long where the windows touch, and none where they overlap", () => {
    const higher: Told = { says: exactly(13), during: [0, 10] };
    expect(zones(higher, { says: exactly(12), during: [10, 20] })).toEqual(["[9, 11): 13 over 12"]);
    expect(zones(higher, { says: exactly(12), during: [9, 20] })).toEqual(["[9, 10): 13 over 12"]);
    expect(zones(higher, { says: exactly(12), during: [8, 20] })).toEqual([]);
  });

  it("are one instant long for different numbers of that instant", () => {
    expect(zones({ says: exactly(13), during: [5, 6] }, { says: exactly(12), during: [5, 6] })).toEqual([
      "[5, 6): 13 over 12",
    ]);
  });

  it("are none for one number in other words, said of one instant by one origin", () => {
    const during = [5, 6] as const;
    expect(zones({ says: exactly(2677), during }, { says: moreThan(2677), during })).toEqual([]);
    expect(
      zones({ says: exactly(2677), during, origin: "Union" }, { says: moreThan(2677), during }),
    ).toHaveLength(1);
  });

  it("step where the floor or the ceiling rises", () => {
    expect(
      zones(
        { says: exactly(20), during: [0, 1] },
        { says: exactly(30), during: [10, 11] },
        { says: exactly(5), during: [20, 21] },
        { says: exactly(12), during: [30, 31] },
      ),
    ).toEqual(["[0, 31): 30 over 5 (20 over 5 to 10, 30 over 5 to 21, 30 over 12 to 31)"]);
  });

  it("are apart where some instant between them allows a count", () => {
    expect(
      zones(
        { says: exactly(8), during: [0, 1] },
        { says: exactly(7), during: [5, 6] },
        { says: exactly(20), during: [10, 11] },
        { says: exactly(19), during: [15, 16] },
      ),
    ).toEqual(["[0, 6): 8 over 7", "[10, 16): 20 over 19"]);
  });

  it("name the first that set the floor and the last that held the ceiling", () => {
    const [zone] = contradictionZones(
      claimsTold(
        { origin: "Union", says: exactly(13), during: [0, 1] },
        { origin: "Ministry", says: atLeast(13), during: [3, 4] },
        { origin: "Union", says: exactly(12), during: [8, 9] },
        { origin: "Ministry", says: exactly(12), during: [9, 10] },
      ),
    );
    expect(zone?.steps).toHaveLength(1);
    expect(zone?.steps[0]?.floorSetBy).toMatchObject({ origin: "Union", window: { from: 0 } });
    expect(zone?.steps[0]?.ceilingSetBy).toMatchObject({ origin: "Ministry", window: { from: 9 } });
  });
});

/** L(t) and U(t) as domain page, section 5, defines them. */
function allowedAt(
  t: number,
  claims: readonly DatedClaim[],
): { readonly floor: number; readonly ceiling: number } {
  const before = claims.filter(({ window }) => window.to - 1 <= t);
  const after = claims.filter(({ window }) => window.from >= t);
  return {
    floor: Math.max(-Infinity, ...before.map(({ interval }) => interval.low)),
    ceiling: Math.min(Infinity, ...after.map(({ interval }) => interval.high)),
  };
}

describe("Contradiction zones, tried out,", () => {
  const anyClaims = anySmallTelling.map((told) => claimsTold(...told));

  it("hold the instants at which the floor is above the ceiling, those and no others", () => {
    fc.assert(
      fc.property(anyClaims, fc.integer({ min: -1, max: LAST_INSTANT + 2 }), (claims, t) => {
        const { floor, ceiling } = allowedAt(t, claims);
        const steps = contradictionZones(claims).flatMap((zone) => zone.steps);
        const [step, ...others] = steps.filter(({ window }) => window.from <= t && t < window.to);
        expect(others).toEqual([]);
        if (floor <= ceiling) expect(step).toBeUndefined();
        else expect(step).toMatchObject({ floor, ceiling });
      }),
      { numRuns: 1000 },
    );
  });

  it("are as long as they can be, and made up of their steps", () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const found = contradictionZones(claims);
        for (const [place, zone] of found.entries()) {
          expect(zone.window.from).toBeGreaterThan(found[place - 1]?.window.to ?? -Infinity);
          expect(zone.steps[0]?.window.from).toBe(zone.window.from);
          expect(zone.steps.at(-1)?.window.to).toBe(zone.window.to);
          expect(zone.floor).toBe(Math.max(...zone.steps.map(({ floor }) => floor)));
          expect(zone.ceiling).toBe(Math.min(...zone.steps.map(({ ceiling }) => ceiling)));
          for (const [at, { window, floor, ceiling, floorSetBy, ceilingSetBy }] of zone.steps.entries()) {
            expect(window.to).toBe(zone.steps[at + 1]?.window.from ?? zone.window.to);
            expect([floorSetBy.interval.low, ceilingSetBy.interval.high]).toEqual([floor, ceiling]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("do not depend on the order of the claims", () => {
    const twice = anyClaims.chain((claims) => inAnyOrder(claims).map((other) => ({ claims, other })));
    fc.assert(
      fc.property(twice, ({ claims, other }) => {
        expect(contradictionZones(other)).toEqual(contradictionZones(claims));
      }),
    );
  });
});
