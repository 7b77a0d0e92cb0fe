import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Figure } from "../figure";
import { anyLedger, anyScheme, anyWithdrawal } from "../testing/arbitraries";
import { CRISIS } from "../testing/crisis";
import { ledgerOf, report } from "../testing/ledger-builder";
import { exactly } from "../testing/quantities";
import { tell } from "../testing/telling";
import { type LedgerChange, ReconciledLedger } from "./reconciled-ledger";

/** Arbitrary ledgers take their time on a busy machine. */
const patiently = { timeout: 60_000 };

/** A revision of a figure that says what another figure says, in the first one's name. */
const revised = (figure: Figure, like: Figure): Figure => ({ ...like, id: figure.id, revision: 2 });

describe("A reconciled ledger", patiently, () => {
  it("has the findings of everything that is known, however it came to be known", () => {
    const changes = fc.record({
      ledger: anyLedger,
      scheme: anyScheme,
      withdrawal: anyWithdrawal,
      picks: fc.array(fc.tuple(fc.constantFrom("added", "corrected", "removed"), fc.nat(), fc.nat()), {
        maxLength: 6,
      }),
    });
    fc.assert(
      fc.property(changes, ({ ledger, scheme, withdrawal, picks }) => {
        const waiting = [...ledger.revisions];
        let known = waiting.splice(0, Math.ceil(waiting.length / 2));
        let withdrawals = ledger.withdrawals;
        let live = ReconciledLedger.of({ figures: known, withdrawals }, CRISIS, scheme);
        const change = (next: LedgerChange) => {
          live = live.after(next);
          const anew = ReconciledLedger.of({ figures: known, withdrawals }, CRISIS, scheme);
          expect(tell(live.findings)).toBe(tell(anew.findings));
        };
        for (const [kind, pick, other] of picks) {
          const before = known[pick % known.length] ?? null;
          const after = kind === "removed" ? null : (waiting[other % waiting.length] ?? null);
          if (kind === "added" && after) {
            known = [...known, after];
            change({ figures: [{ before: null, after }] });
            waiting.splice(waiting.indexOf(after), 1);
          } else if (kind !== "added" && before) {
            const next = after && revised(before, after);
            known = [...known.filter((figure) => figure !== before), ...(next ? [next] : [])];
            change({ figures: [{ before, after: next }] });
          }
        }
        const late = ledgerOf(withdrawal).withdrawals.map((entry) => ({ ...entry, id: "late" }));
        withdrawals = [...withdrawals, ...late];
        change({ withdrawals: late });
      }),
      { numRuns: 300 },
    );
  });

  it("explains a finding about a whole by what is told later of another measure of its part", () => {
    const part = report("Health Ministry")
      .in("Almaty")
      .says(exactly(103))
      .inArticle("day")
      .asOf("2022-01-06");
    const whole = report("Government").says(exactly(44)).asOf("2022-01-07").publishedOn("2022-01-07");
    const [first, later] = [ledgerOf(part, whole), ledgerOf(part, whole, part.injured().called("other"))];
    const known = { figures: first.revisions, withdrawals: [] };
    const other = later.revisions.find(({ id }) => id === "other") ?? null;
    const live = ReconciledLedger.of(known, CRISIS, "literal-1").after({
      figures: [{ before: null, after: other }],
    });
    const anew = ReconciledLedger.of({ figures: later.revisions, withdrawals: [] }, CRISIS, "literal-1");
    expect(anew.findings.map(({ hint }) => hint?.kind)).toContain("other measure");
    expect(tell(live.findings)).toBe(tell(anew.findings));
  });

  it("refuses a change of a figure that is not in it", () => {
    const empty = ReconciledLedger.of({ figures: [], withdrawals: [] }, CRISIS, "literal-1");
    fc.assert(
      fc.property(anyLedger, ({ revisions }) => {
        const [figure] = revisions;
        if (figure === undefined) return;
        expect(() => empty.after({ figures: [{ before: figure, after: null }] })).toThrow(/is not here/);
      }),
      { numRuns: 20 },
    );
  });
});
