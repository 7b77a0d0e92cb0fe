import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Ledger } from "../figure";
import { isDated } from "../provenance/claim";
import { claimsOf } from "../provenance/fold";
import { knownLedger } from "../provenance/known-at";
import { withdrawalOf } from "../provenance/withdrawn";
import { standingClaims } from "../reconcile/world";
import { anyFreshness, anyInstant, anyScopeLedger } from "../testing/arbitraries";
import { CRISIS } from "../testing/crisis";
import { ledgerOf, report } from "../testing/ledger-builder";
import { exactly } from "../testing/quantities";
import { sayRange, worldOfLedger } from "../testing/reading-aloud";
import { gist, tell } from "../testing/telling";
import { at } from "../testing/times";
import { takesBack } from "../testing/withdrawal-builder";
import { HOUR } from "../time/window";
import { rangeClaims } from "./in-force";
import { rangeSeriesAsRead } from "./range-as-read";
import type { RangeStep } from "./range-series";
import { reportedRange } from "./reported-range";

const scheme = "literal-1";

function seriesOf(ledger: Ledger, freshness = 48 * HOUR): readonly RangeStep[] {
  const { figures, withdrawals } = knownLedger(ledger, { by: "latest" });
  const claims = rangeClaims(claimsOf(figures, CRISIS, scheme).filter(isDated));
  return rangeSeriesAsRead(
    claims,
    freshness,
    (claim) => withdrawalOf(claim, withdrawals, CRISIS)?.announced.window.to ?? null,
  );
}

function rangeAt(steps: readonly RangeStep[], t: number) {
  return steps.find(({ from, to }) => from <= t && t < to)?.range ?? null;
}

const ministry = report("Interior Ministry").says(exactly(13));

describe("The range by what could be read", { timeout: 60_000 }, () => {
  it("is at each moment the range of that moment as known at that moment", () => {
    fc.assert(
      fc.property(anyScopeLedger, anyInstant, anyFreshness, (ledger, t, freshness) => {
        const known = worldOfLedger(ledger, { knownAt: { by: "publication", at: t } });
        const then = reportedRange(rangeClaims(standingClaims(known)), t, freshness);
        const now = rangeAt(seriesOf(ledger, freshness), t);
        expect(gist(now)).toBe(gist(then));
        expect(tell(now?.reports ?? 0)).toBe(tell(then?.reports ?? 0));
      }),
    );
  });

  it("begins when the report could be read, not with the time that it speaks about", () => {
    const [step] = seriesOf(ledgerOf(ministry.asOf("2022-01-06").publishedOn("2022-01-07 10:00")));
    expect(step?.from).toBe(at("2022-01-07 10:00"));
    expect(step?.to).toBe(at("2022-01-09"));
  });

  it("leaves the gap where a report comes out after its number has gone out of force", () => {
    expect(seriesOf(ledgerOf(ministry.asOf("2022-01-06").publishedOn("2022-03-15")))).toEqual([]);
  });

  it("goes back to the earlier count of an origin when the later one is withdrawn", () => {
    const steps = seriesOf(
      ledgerOf(
        report("Health Ministry").says(exactly(120)).asOf("2022-01-08").publishedOn("2022-01-08"),
        report("Health Ministry").says(exactly(164)).asOf("2022-01-09 10:00").publishedOn("2022-01-09 10:30"),
        takesBack("Health Ministry", 164).asOf("2022-01-09 10:00").announcedOn("2022-01-09 11:00"),
      ),
    );
    const said = ["09:00", "10:45", "12:00"].map((clock) =>
      sayRange(rangeAt(steps, at(`2022-01-09 ${clock}`))),
    );
    expect(said).toEqual(["120", "164", "120"]);
  });
});
