import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Ledger } from "../figure";
import type { SchemeId } from "../quantity/quantity";
import { standingClaims } from "../reconcile/world";
import {
  anyFreshness,
  anyInstant,
  anyScheme,
  anyScopeLedger,
  echoOf,
  inAnyOrder,
} from "../testing/arbitraries";
import { worldOfLedger } from "../testing/reading-aloud";
import { gist, gistOfSeries, tell } from "../testing/telling";
import { headlineMoment, rangeClaims } from "./in-force";
import { rangeSeries } from "./range-series";
import { leaveOneOut, reportedRange } from "./reported-range";

/** Arbitrary ledgers take their time on a busy machine. */
const patiently = { timeout: 60_000 };

const claimsOf = (ledger: Ledger, scheme: SchemeId = "literal-1") =>
  rangeClaims(standingClaims(worldOfLedger(ledger, { scheme })));

describe("A reported range", patiently, () => {
  it("holds every interval in force, and its edges and common ground are set by some of them", () => {
    fc.assert(
      fc.property(anyScopeLedger, anyInstant, anyFreshness, anyScheme, (ledger, t, freshness, scheme) => {
        const range = reportedRange(claimsOf(ledger, scheme), t, freshness);
        if (range === null) return;
        expect(range.low).toBeLessThanOrEqual(range.high);
        expect(range.lowSetBy.length * range.highSetBy.length).toBeGreaterThan(0);
        for (const { interval } of range.claims) {
          expect(interval.low >= range.low && interval.high <= range.high).toBe(true);
          if (range.common === null) continue;
          expect(interval.low <= range.common.low && range.common.high <= interval.high).toBe(true);
        }
      }),
    );
  });

  it("does not change with an echo that was published later", () => {
    const withEcho = anyScopeLedger.chain((ledger) => echoOf(ledger).map((echoed) => ({ ledger, echoed })));
    fc.assert(
      fc.property(withEcho, anyInstant, anyFreshness, ({ ledger, echoed }, t, freshness) => {
        const [plain, more] = [claimsOf(ledger), claimsOf(echoed)];
        expect(gist(reportedRange(more, t, freshness))).toBe(gist(reportedRange(plain, t, freshness)));
        expect(gistOfSeries(rangeSeries(more, freshness))).toEqual(
          gistOfSeries(rangeSeries(plain, freshness)),
        );
        expect(headlineMoment(more)).toBe(headlineMoment(plain));
      }),
    );
  });

  it("never widens when an origin is left out, and is none where that origin stands alone", () => {
    fc.assert(
      fc.property(anyScopeLedger, anyInstant, anyFreshness, (ledger, t, freshness) => {
        const range = reportedRange(claimsOf(ledger), t, freshness);
        if (range === null) return;
        const without = leaveOneOut(range);
        expect(without.map(({ origin }) => origin)).toEqual(range.origins);
        for (const { range: rest } of without) {
          if (rest === null) expect(range.origins).toHaveLength(1);
          else expect(rest.low >= range.low && rest.high <= range.high).toBe(true);
        }
      }),
    );
  });

  it("without an origin is the range that its claims would never have touched", () => {
    fc.assert(
      fc.property(anyScopeLedger, anyInstant, anyFreshness, (ledger, t, freshness) => {
        const claims = claimsOf(ledger);
        const range = reportedRange(claims, t, freshness);
        for (const { origin, range: rest } of range ? leaveOneOut(range) : []) {
          const others = claims.filter((claim) => claim.origin !== origin);
          expect(tell(rest)).toBe(tell(reportedRange(others, t, freshness)));
        }
      }),
    );
  });

  it("comes out the same from figures in any order", () => {
    const twice = anyScopeLedger.chain((ledger) => inAnyOrder(ledger).map((other) => ({ ledger, other })));
    fc.assert(
      fc.property(twice, anyInstant, anyFreshness, ({ ledger, other }, t, freshness) => {
        const [a, b] = [claimsOf(ledger), claimsOf(other)];
        expect(tell(reportedRange(b, t, freshness))).toBe(tell(reportedRange(a, t, freshness)));
        expect(tell(rangeSeries(b, freshness))).toBe(tell(rangeSeries(a, freshness)));
      }),
    );
  });
});

describe("A range series", patiently, () => {
  it("tells at the start, middle and end of every step what the range is then", () => {
    fc.assert(
      fc.property(anyScopeLedger, anyFreshness, anyScheme, (ledger, freshness, scheme) => {
        const claims = claimsOf(ledger, scheme);
        for (const { from, to, range } of rangeSeries(claims, freshness)) {
          for (const t of [from, Math.floor((from + to) / 2), to - 1])
            expect(tell(reportedRange(claims, t, freshness))).toBe(tell(range));
        }
      }),
    );
  });

  it("has steps in order, and a gap wherever no figure is in force", () => {
    fc.assert(
      fc.property(anyScopeLedger, anyInstant, anyFreshness, (ledger, t, freshness) => {
        const claims = claimsOf(ledger);
        const steps = rangeSeries(claims, freshness);
        for (const [index, { from, to }] of steps.entries()) {
          expect(from).toBeLessThan(to);
          expect(from).toBeGreaterThanOrEqual(steps[index - 1]?.to ?? Number.NEGATIVE_INFINITY);
        }
        const step = steps.find(({ from, to }) => from <= t && t < to);
        expect(tell(step?.range ?? null)).toBe(tell(reportedRange(claims, t, freshness)));
      }),
    );
  });

  it("ends a step only where the claims in force change", () => {
    fc.assert(
      fc.property(anyScopeLedger, anyFreshness, (ledger, freshness) => {
        const steps = rangeSeries(claimsOf(ledger), freshness);
        for (const [index, step] of steps.entries()) {
          const next = steps[index + 1];
          if (next?.from === step.to) expect(tell(next.range)).not.toBe(tell(step.range));
        }
      }),
    );
  });
});

it("The headline falls at a moment at which a figure is in force", () => {
  fc.assert(
    fc.property(anyScopeLedger, anyFreshness, (ledger, freshness) => {
      const claims = claimsOf(ledger);
      const moment = headlineMoment(claims);
      if (moment === null) expect(claims).toEqual([]);
      else expect(reportedRange(claims, moment, freshness)).not.toBeNull();
    }),
  );
});
