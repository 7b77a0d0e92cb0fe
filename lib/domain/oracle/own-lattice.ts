import type { Term, Vocabulary } from "../vocabulary";

/** How a thing is related to another one above it, or to itself. */
export type Relation = "by definition" | "as a rule";

/** Walks up from `part`; null where `whole` is not met. */
export function relationUp(part: string, whole: string, terms: ReadonlyMap<string, Term>): Relation | null {
  if (part === whole) return "by definition";
  const term = terms.get(part);
  if (term === undefined || term.partOf === null) return null;
  const above = relationUp(term.partOf, whole, terms);
  return above === "by definition" ? term.relation : above;
}

/** "Same origin here means: equal, or one the ancestor of the other in the source tree." */
export function oneOrigin(a: string, b: string, { sources }: Vocabulary): boolean {
  return isUnder(a, b, sources) || isUnder(b, a, sources);
}

function isUnder(source: string, above: string, sources: Vocabulary["sources"]): boolean {
  if (source === above) return true;
  const parent = sources.get(source)?.parent ?? null;
  return parent !== null && isUnder(parent, above, sources);
}
