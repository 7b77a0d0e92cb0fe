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

/**
 * A list in order of weight without some of its findings and with others, in order still. What stays is not weighed
 * again: O(findings that go or come × log of the list), and a copy of it.
 *
 * @param come in any order
 * @throws RangeError for a finding that is to go and is not in the list
 */
export function replacedIn(
  findings: readonly Finding[],
  gone: readonly Finding[],
  come: readonly Finding[],
): readonly Finding[] {
  if (gone.length === 0 && come.length === 0) return findings;
  const leaving = gone.map((finding) => placeOf(finding, findings)).sort((a, b) => a - b);
  const coming = [...come]
    .sort(byWeight)
    .map((finding) => ({ finding, place: countBefore(findings, (other) => byWeight(other, finding) <= 0) }));
  const all: Finding[] = [];
  let [left, came] = [0, 0];
  for (let place = 0; place <= findings.length; place++) {
    for (let next = coming[came]; next?.place === place; next = coming[++came]) all.push(next.finding);
    const finding = findings[place];
    if (leaving[left] === place) left++;
    else if (finding !== undefined) all.push(finding);
  }
  return all;
}

function placeOf(finding: Finding, findings: readonly Finding[]): number {
  const first = countBefore(findings, (other) => byWeight(other, finding) < 0);
  const place = findings.indexOf(finding, first);
  if (place === -1) throw new RangeError(`the finding ${finding.fingerprint} is not in the list`);
  return place;
}

/** How many findings lie before a turn, in findings of which just the first ones do. */
function countBefore(findings: readonly Finding[], isBefore: (finding: Finding) => boolean): number {
  let [from, to] = [0, findings.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const finding = findings[middle];
    if (finding !== undefined && isBefore(finding)) from = middle + 1;
    else to = middle;
  }
  return from;
}
