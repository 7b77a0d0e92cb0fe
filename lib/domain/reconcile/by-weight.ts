import { compare } from "../provenance/claim";
import type { Finding } from "./finding";
import { RULE_NAMES, type RuleName } from "./rule";

const RANKS = Object.fromEntries(RULE_NAMES.map((name, rank) => [name, rank])) as Record<RuleName, number>;

/** Certain ones first, then the order of the headings, then the earliest known. */
export function byWeight(a: Finding, b: Finding): number {
  return (
    Number(a.certainty === "possible") - Number(b.certainty === "possible") ||
    RANKS[a.rule] - RANKS[b.rule] ||
    a.knownFrom - b.knownFrom ||
    compare(a.fingerprint, b.fingerprint)
  );
}

/** Two lists that are in order of weight, as one. */
export function merged(some: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const all: Finding[] = [];
  let place = 0;
  for (const finding of some) {
    for (let next = others[place]; next && byWeight(next, finding) < 0; next = others[place]) {
      all.push(next);
      place++;
    }
    all.push(finding);
  }
  return [...all, ...others.slice(place)];
}
