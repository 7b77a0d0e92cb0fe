import type { Term, Vocabulary } from "../vocabulary";
import type { OwnClaim } from "./own-claims";

type Dimension = "measure" | "group" | "place";

/** How the parts that are added are told apart: the branches of one set, no two of which share anybody. */
export interface Division {
  readonly by: Dimension;
  readonly branches: readonly string[];
  readonly branchOf: (part: OwnClaim) => string | null;
  /** "People go from one part to another: … such counts are added at the time of the whole only" (methodology page). */
  readonly isFleeting: boolean;
}

/** Named sets of measures and of groups, and places under one parent of which none overlaps the others. */
export function divisionsOf({ measures, groups, places }: Vocabulary): readonly Division[] {
  const mayShrink = (slug: string) => groups.get(slug)?.mayShrink === true;
  return [
    ...setsOf(measures).map((set) => division("measure", set, measures, true)),
    ...setsOf(groups).map((set) => division("group", set, groups, set.some(mayShrink))),
    ...siblingsOf(places).map((set) => division("place", set, places, false)),
  ];
}

function setsOf(terms: ReadonlyMap<string, Term>): readonly (readonly string[])[] {
  const all = [...terms.values()];
  const names = [...new Set(all.flatMap(({ disjointSets }) => disjointSets))];
  return names.map((name) => slugs(all.filter(({ disjointSets }) => disjointSets.includes(name))));
}

function siblingsOf(places: Vocabulary["places"]): readonly (readonly string[])[] {
  const all = [...places.values()];
  const parents = [...new Set(all.flatMap(({ partOf }) => partOf ?? []))];
  return parents.map((parent) =>
    slugs(all.filter(({ partOf, overlapsSiblings }) => partOf === parent && !overlapsSiblings)),
  );
}

function slugs(terms: readonly Term[]): readonly string[] {
  return terms.map(({ slug }) => slug);
}

function division(
  by: Dimension,
  branches: readonly string[],
  terms: ReadonlyMap<string, Term>,
  isFleeting: boolean,
): Division {
  const up = (slug: string): readonly string[] => {
    const above = terms.get(slug)?.partOf ?? null;
    return above === null ? [slug] : [slug, ...up(above)];
  };
  const branchOf = ({ counted }: OwnClaim) => up(counted[by]).find((slug) => branches.includes(slug)) ?? null;
  return { by, branches, branchOf, isFleeting };
}
