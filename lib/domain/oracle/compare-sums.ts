import { ALL_RULES } from "../reconcile/all-rules";
import { findingsOfLedger } from "../testing/reading-aloud";
import type { Disagreement } from "./comparison";
import { SMALL_WORLD } from "./lists";
import { sumExceeds } from "./own-sums";
import { ownClashes, ownStandingClaims } from "./own-verdicts";
import type { SmallCrisis } from "./small-crisis";

const RULES = ALL_RULES.filter(({ name }) => name === "sum-exceeds-whole");

/**
 * Of each claim that no part alone exceeds, whether parts of it are together more than it allows. (Of the others the
 * program says only the first.)
 */
export function compareSums({ ledger, knownAt, scheme }: SmallCrisis): Disagreement | null {
  const claims = ownStandingClaims(ledger, knownAt, SMALL_WORLD, scheme);
  const findings = findingsOfLedger(ledger, { knownAt, scheme, vocabulary: SMALL_WORLD, rules: RULES });
  const clashes = ownClashes(claims, SMALL_WORLD, ["part-exceeds-whole", "incident-exceeds-total"]);
  const exceeded = new Set(clashes.map(({ lower }) => lower));
  for (const claim of claims.filter((whole) => !exceeded.has(whole))) {
    const ids = claim.figures.map(({ id }) => id);
    const wholes = findings.filter((finding) =>
      finding.sides.some(
        (side) =>
          side.scopeKey === finding.scopeKey &&
          side.claims.some(({ figures }) => figures.some(({ id }) => ids.includes(id))),
      ),
    );
    const oracle = sumExceeds(claim, claims, SMALL_WORLD) ?? "no";
    const program = wholes.map(({ certainty }) => certainty).join(" and ") || "no";
    const question = `Do parts of ${ids.join(" ")} exceed it together?`;
    const page = ["parts that are disjoint by definition, sum of lows > high of the whole"];
    if (oracle !== program) return { question, oracle, program, page, ledger };
  }
  return null;
}
