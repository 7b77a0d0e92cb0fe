import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Ledger } from "../figure";
import { rangeClaims } from "../range/in-force";
import { rangeSeries } from "../range/range-series";
import type { KnownAt } from "../reading";
import { reconcile } from "../reconcile/reconcile";
import { recalledTolls, standingClaims } from "../reconcile/world";
import { anyInstant, anyLedger, anyReport, anyWithdrawal } from "../testing/arbitraries";
import { worldOfLedger } from "../testing/reading-aloud";
import { tell } from "../testing/telling";
import { DAY } from "../testing/times";

const manyRuns = { numRuns: 300 };
/** Arbitrary ledgers take their time on a busy machine. */
const patiently = { timeout: 60_000 };

const told = (ledger: Ledger, knownAt: KnownAt) => {
  const world = worldOfLedger(ledger, { knownAt });
  const claims = standingClaims(world);
  return tell([claims, rangeSeries(rangeClaims(claims), 2 * DAY), reconcile(world)]);
};

describe("What was known at a moment", patiently, () => {
  it("holds nothing published later, and no finding that could not be known yet", () => {
    fc.assert(
      fc.property(anyLedger, anyInstant, (ledger, at) => {
        const world = worldOfLedger(ledger, { knownAt: { by: "publication", at } });
        for (const { figures } of [...standingClaims(world), ...recalledTolls(world)])
          for (const { publication } of figures)
            expect(publication.published.window?.from ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(at);
        for (const { knownFrom } of reconcile(world)) expect(knownFrom).toBeLessThanOrEqual(at);
      }),
      manyRuns,
    );
  });

  it("does not change with a figure published, or a withdrawal announced, later", () => {
    fc.assert(
      fc.property(anyLedger, anyReport, anyWithdrawal, anyInstant, (ledger, later, withdrawal, at) => {
        const figure = later.called("later").figure("later");
        const taken = withdrawal.called("later").withdrawal("later");
        fc.pre((figure.publication.published.window?.from ?? Number.POSITIVE_INFINITY) > at);
        fc.pre(taken.announced.window.to > at);
        const more = {
          revisions: [...ledger.revisions, figure],
          withdrawals: [...ledger.withdrawals, taken],
        };
        const knownAt = { by: "publication" as const, at };
        expect(told(more, knownAt)).toBe(told(ledger, knownAt));
      }),
      manyRuns,
    );
  });

  it("does not change with anything recorded later, by instant or by version", () => {
    fc.assert(
      fc.property(
        anyLedger,
        anyReport,
        anyWithdrawal,
        fc.integer({ min: 0, max: 9 }),
        (ledger, late, taken, v) => {
          const more = {
            revisions: [...ledger.revisions, late.recordedAt((v + 1) * 1000, v + 1).figure("late")],
            withdrawals: [...ledger.withdrawals, taken.recordedAt((v + 1) * 1000, v + 1).withdrawal("late")],
          };
          for (const knownAt of [
            { by: "version" as const, version: v },
            { by: "recording" as const, at: v * 1000 },
          ])
            expect(told(more, knownAt)).toBe(told(ledger, knownAt));
        },
      ),
      manyRuns,
    );
  });
});
