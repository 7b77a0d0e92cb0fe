import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Figure, Ledger } from "./figure";
import { LedgerReadings, type ReadBy } from "./ledger-readings";
import type { LedgerChange } from "./reconcile/reconciled-ledger";
import { anyInstant, anyLedger, anyScheme, anyWithdrawal } from "./testing/arbitraries";
import { CRISIS } from "./testing/crisis";
import { ledgerOf } from "./testing/ledger-builder";
import { tell } from "./testing/telling";

/** Arbitrary ledgers take their time on a busy machine. */
const patiently = { timeout: 60_000 };

const anyReading: fc.Arbitrary<ReadBy> = fc.record({
  scheme: anyScheme,
  knownAt: fc.oneof(
    fc.constant({ by: "latest" } as const),
    fc.record({ by: fc.constant("publication" as const), at: anyInstant }),
    fc.record({ by: fc.constant("version" as const), version: fc.nat(3) }),
  ),
  statedScopesOnly: fc.boolean(),
});

/** What a reading of a ledger says, whoever asks: all that is known, and the findings. */
function said(readings: LedgerReadings, by: ReadBy): unknown {
  const { known, findings, findingsOfFigure, findingsOfScope } = readings.read(by);
  return [known, tell(findings), [...findingsOfFigure.keys()].sort(), [...findingsOfScope.keys()].sort()];
}

describe("The readings of a ledger", patiently, () => {
  it("are the same after a change as they are for all that is recorded then", () => {
    const story = fc.record({
      ledger: anyLedger,
      withdrawal: anyWithdrawal,
      steps: fc.array(
        fc.record({
          corrects: fc.option(fc.nat(), { nil: null }),
          asked: fc.array(anyReading, { maxLength: 3 }),
        }),
        { maxLength: 6 },
      ),
      asked: anyReading,
    });
    fc.assert(
      fc.property(story, ({ ledger, withdrawal, steps, asked }) => {
        const waiting = [...ledger.revisions];
        let now: Ledger = { ...ledger, revisions: waiting.splice(0, Math.ceil(waiting.length / 2)) };
        let live = new LedgerReadings(now, CRISIS);
        const become = (next: Ledger, change: LedgerChange) => {
          live = live.after(next, change);
          now = next;
        };
        for (const { corrects, asked: readers } of steps) {
          for (const by of readers) expect(said(live, by)).toEqual(said(new LedgerReadings(now, CRISIS), by));
          const next = waiting.shift();
          if (next === undefined) break;
          const before = corrects === null ? null : latestOf(now, corrects);
          const after = before ? { ...next, id: before.id, revision: before.revision + 1 } : next;
          become({ ...now, revisions: [...now.revisions, after] }, { figures: [{ before, after }] });
        }
        const late = ledgerOf(withdrawal).withdrawals.map((entry) => ({ ...entry, id: "late" }));
        become({ ...now, withdrawals: [...now.withdrawals, ...late] }, { withdrawals: late });
        expect(said(live, asked)).toEqual(said(new LedgerReadings(now, CRISIS), asked));
      }),
      { numRuns: 200 },
    );
  });

  it("are worked out once, whoever asks", () => {
    fc.assert(
      fc.property(anyLedger, anyReading, (ledger, by) => {
        const readings = new LedgerReadings(ledger, CRISIS);
        expect(readings.read({ ...by }).findings).toBe(readings.read(by).findings);
      }),
      { numRuns: 50 },
    );
  });
});

/** One of the figures as it stands now. */
function latestOf({ revisions }: Ledger, pick: number): Figure | null {
  const latest = new Map(revisions.map((figure) => [figure.id, figure]));
  const figures = [...latest.values()];
  return figures[pick % figures.length] ?? null;
}
