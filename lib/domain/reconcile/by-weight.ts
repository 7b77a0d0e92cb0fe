import { compare } from "../provenance/claim";
import type { Finding } from "./finding";
import type { Rule } from "./rule";

/** Certain ones first, then the order of the headings, then the earliest known. */
export function byWeight(rules: readonly Rule[]): (a: Finding, b: Finding) => number {
  const rank = new Map(rules.map((rule, index) => [rule.name, index]));
  return (a, b) =>
    Number(a.certainty === "possible") - Number(b.certainty === "possible") ||
    (rank.get(a.rule) ?? 0) - (rank.get(b.rule) ?? 0) ||
    a.knownFrom - b.knownFrom ||
    compare(a.fingerprint, b.fingerprint);
}
