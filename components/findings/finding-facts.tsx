import type { FindingItem } from "@/lib/view/dashboard-model";

/** What a finding is about, in a line: its scope, its rule, how sure it is, since when it could be known. */
export function FindingFacts({ finding }: { readonly finding: FindingItem }) {
  const { scope, rule, certainty, knownFrom, review } = finding;
  const facts = [scope, rule.replaceAll("-", " "), certainty, `known from ${knownFrom}`];
  if (review) facts.push(`reviewed: ${review.verdict}${review.outdated ? " (outdated)" : ""}`);
  return <p className="mt-1 text-ink-2 text-xs">{facts.join(" · ")}</p>;
}
