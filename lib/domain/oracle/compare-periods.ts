import { ALL_RULES } from "../reconcile/all-rules";
import { findingsOfLedger } from "../testing/reading-aloud";
import type { Disagreement } from "./comparison";
import { SMALL_WORLD } from "./lists";
import type { OwnClaim } from "./own-claims";
import { periodDisagrees } from "./own-periods";
import { ownStandingClaims } from "./own-verdicts";
import type { SmallCrisis } from "./small-crisis";

const RULES = ALL_RULES.filter(({ name }) => name === "period-disagrees-with-total");

/**
 * Of each period, whether its count matches the rise of the running total. Where one total is below an earlier one there
 * is no rise, and the page does not say what is wrong then.
 */
export function comparePeriods({ ledger, knownAt, scheme }: SmallCrisis): Disagreement | null {
  const claims = ownStandingClaims(ledger, knownAt, SMALL_WORLD, scheme);
  const findings = findingsOfLedger(ledger, { knownAt, scheme, vocabulary: SMALL_WORLD, rules: RULES });
  const totals = claims.filter(({ counted }) => counted.basis === "cumulative");
  if (totals.some((earlier) => totals.some((later) => hasFallen(earlier, later)))) return null;
  for (const period of claims) {
    const ids = period.figures.map(({ id }) => id);
    const about = findings.filter(({ sides }) =>
      sides.some((side) =>
        side.claims.some(
          ({ scope, figures }) => scope.basis === "period" && figures.some(({ id }) => ids.includes(id)),
        ),
      ),
    );
    const oracle = periodDisagrees(period, claims, SMALL_WORLD) ?? "no";
    const program = about.map(({ certainty }) => certainty).join(" and ") || "no";
    const question = `Does the count of the period ${ids.join(" ")} disagree with the totals?`;
    const page = ["a period count does not match the rise of the same origin's running total"];
    if (oracle !== program) return { question, oracle, program, page, ledger };
  }
  return null;
}

function hasFallen(earlier: OwnClaim, later: OwnClaim): boolean {
  return earlier.window.from < later.window.to && later.bounds.high < earlier.bounds.low;
}
