import type { Instant } from "../time/window";
import { type ContradictionZone, contradictionZones } from "../zones/contradiction-zones";
import type { Disagreement } from "./comparison";
import { ownLimits } from "./own-zones";
import { runningTotalsOf } from "./running-totals";
import { tellingInstants } from "./small-clock";
import type { SmallCrisis } from "./small-crisis";

/** At every telling instant: whether it lies in a contradiction zone, and between which counts. */
export function compareZones(crisis: SmallCrisis): Disagreement | null {
  for (const { scope, own, claims } of runningTotalsOf(crisis)) {
    const zones = contradictionZones(claims);
    for (const t of tellingInstants(own.map(({ window }) => window))) {
      const { floor, ceiling } = ownLimits(own, t);
      const oracle = floor > ceiling ? `${floor} or more, ${ceiling} or fewer` : "no zone";
      const program = zoneAt(zones, t);
      const question = `What do the claims of ${scope} leave for the count at ${new Date(t).toISOString()}?`;
      const page = ["the cumulative scope is consistent where L(t) ≤ U(t)"];
      if (oracle !== program) return { question, oracle, program, page, ledger: crisis.ledger };
    }
  }
  return null;
}

function zoneAt(zones: readonly ContradictionZone[], t: Instant): string {
  const steps = zones.flatMap((zone) => zone.steps).filter(({ window }) => window.from <= t && t < window.to);
  return (
    steps.map(({ floor, ceiling }) => `${floor} or more, ${ceiling} or fewer`).join(" and ") || "no zone"
  );
}
