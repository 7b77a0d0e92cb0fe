import { ALL_RULES } from "../reconcile/all-rules";
import type { Finding } from "../reconcile/finding";
import { findingsOfLedger } from "../testing/reading-aloud";
import type { Disagreement } from "./comparison";
import { SMALL_WORLD } from "./lists";
import type { OwnClaim } from "./own-claims";
import { sumExceeds } from "./own-sums";
import { ownStandingClaims } from "./own-verdicts";
import { relationOf } from "./part-verdicts";
import type { SmallCrisis } from "./small-crisis";
import type { Certainty } from "./verdict-table";

const RULES = ALL_RULES.filter(({ name }) => name === "sum-exceeds-whole");

/**
 * Which wholes parts of them exceed together, and how surely: a finding is as sure as the surest of its wholes. (Of a
 * whole that one part alone may exceed the program says no more than that.)
 */
export function compareSums({ ledger, knownAt, scheme }: SmallCrisis): Disagreement | null {
  const claims = ownStandingClaims(ledger, knownAt, SMALL_WORLD, scheme);
  const findings = findingsOfLedger(ledger, { knownAt, scheme, vocabulary: SMALL_WORLD, rules: RULES });
  const wholes = claims.filter((whole) => !claims.some((part) => isEnoughAlone(part, whole)));
  const own = new Map(wholes.map((whole) => [whole, sumExceeds(whole, claims, SMALL_WORLD)]));
  for (const whole of wholes) {
    const about = findings.find((finding) => isOf(finding, whole));
    const beside = wholes.filter((other) => about !== undefined && isOf(about, other));
    const surest = surestOf(beside.map((other) => own.get(other) ?? null));
    const oracle = own.get(whole) === null ? "no" : `yes; the surest of its finding ${surest}`;
    const program = about === undefined ? "no" : `yes; the surest of its finding ${about.certainty}`;
    const question = `Do parts of ${whole.figures.map(({ id }) => id).join(" ")} exceed it together?`;
    const page = ["parts that are disjoint by definition, sum of lows > high of the whole"];
    if (oracle !== program) return { question, oracle, program, page, ledger };
  }
  return null;
}

function isEnoughAlone(part: OwnClaim, whole: OwnClaim): boolean {
  return part.bounds.low > whole.bounds.high && relationOf(part, whole, SMALL_WORLD) !== null;
}

function isOf({ sides, scopeKey }: Finding, whole: OwnClaim): boolean {
  const ids = whole.figures.map(({ id }) => id);
  return sides.some(
    (side) =>
      side.scopeKey === scopeKey &&
      side.claims.some(({ figures }) => figures.some(({ id }) => ids.includes(id))),
  );
}

function surestOf(certainties: readonly (Certainty | null)[]): Certainty | "none" {
  if (certainties.includes("certain")) return "certain";
  return certainties.includes("possible") ? "possible" : "none";
}
