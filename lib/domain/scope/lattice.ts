import type { RelationStrength, Term } from "../vocabulary";

/** A step up a lattice: the ancestor's slug, and the weakest relation on the way to it. */
export interface Ancestor {
  readonly slug: string;
  readonly strength: RelationStrength;
}

/**
 * Checks that terms form a forest: every parent exists and nobody is an ancestor of itself.
 * @throws RangeError naming the term, the missing parent or the cycle.
 */
export function assertForest(what: string, terms: Iterable<Pick<Term, "slug" | "partOf">>): void {
  const parents = new Map<string, string | null>();
  for (const term of terms) parents.set(term.slug, term.partOf);
  for (const slug of parents.keys()) walkToRoot(what, slug, parents);
}

function walkToRoot(what: string, start: string, parents: ReadonlyMap<string, string | null>): void {
  const path = [start];
  for (let slug = parents.get(start) ?? null; slug !== null; slug = parents.get(slug) ?? null) {
    if (!parents.has(slug))
      throw new RangeError(`${what} "${path.at(-1)}" is part of "${slug}", which does not exist`);
    if (path.includes(slug)) throw new RangeError(`${what} form a cycle: ${[...path, slug].join(" → ")}`);
    path.push(slug);
  }
}

/**
 * The term itself and everything that it is part of, nearest first (domain page, section 4). The strength of a
 * path is that of its weakest step: died in hospital ⊑ killed is `as a rule`, so is died in hospital ⊑ casualties.
 * @throws RangeError when the slug or one of its parents is unknown, or the parents form a cycle.
 */
export function ancestors(slug: string, terms: ReadonlyMap<string, Term>): readonly Ancestor[] {
  const found: Ancestor[] = [];
  let strength: RelationStrength = "by definition";
  for (let at: string | null = slug; at !== null; ) {
    const term: Term | undefined = terms.get(at);
    if (term === undefined) throw new RangeError(`"${at}" is not in the vocabulary`);
    if (found.some((ancestor) => ancestor.slug === at)) throw new RangeError(`"${at}" is part of itself`);
    found.push({ slug: at, strength });
    if (term.relation === "as a rule") strength = "as a rule";
    at = term.partOf;
  }
  return found;
}

export function weaker(a: RelationStrength, b: RelationStrength): RelationStrength {
  return a === "as a rule" ? a : b;
}
