import type { Finding } from "@/lib/domain/reconcile/finding";
import type { Picture } from "../picture";
import type { SpokenColumn } from "./columns";

/**
 * The findings that join what is in force in a table, the weightiest first: two of their sides stand in it, be it in one
 * cell or in several. A finding with one side in force clashes with something of another time, and joins nothing here.
 */
export function joiningFindings(columns: readonly SpokenColumn[], picture: Picture): readonly Finding[] {
  const inForce = new Set(columns.flatMap(({ range }) => (range?.claims ?? []).map(({ key }) => key)));
  const touching = new Set(columns.flatMap(({ of }) => picture.findingsOfScope.get(of.key) ?? []));
  return picture.findings.filter(
    (finding) =>
      touching.has(finding) &&
      finding.sides.filter(({ claims }) => claims.some(({ key }) => inForce.has(key))).length > 1,
  );
}

/** The number of each finding, from 1 on, by the key of every claim in it. */
export function numbersOfClaims(findings: readonly Finding[]): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  for (const [index, { sides }] of findings.entries()) {
    for (const { key } of sides.flatMap(({ claims }) => claims)) {
      const known = numbers.get(key) ?? [];
      if (!known.includes(index + 1)) known.push(index + 1);
      numbers.set(key, known);
    }
  }
  return numbers;
}
