import type { Term, Vocabulary } from "../vocabulary";
import type { OwnClaim } from "./own-claims";

/** How the parts that are added are told apart: the branches of one set, no two of which share anybody. */
export interface Division {
  readonly branches: readonly string[];
  readonly branchOf: (part: OwnClaim) => string | null;
  /** "People go from one part to another: … such counts are added at the time of the whole only" (methodology page). */
  readonly isFleeting: boolean;
}

/** Named sets of measures and of groups, and places under one parent of which none overlaps the others. */
export function divisionsOf({ measures, groups, places }: Vocabulary): readonly Division[] {
  const ofMeasure = setsOf(measures).map((set) =>
    division(set, measures, ({ counted }) => counted.measure, true),
  );
  const ofGroup = setsOf(groups).map((set) =>
    division(
      set,
      groups,
      ({ counted }) => counted.group,
      set.some((slug) => groups.get(slug)?.mayShrink),
    ),
  );
  const parents = [...new Set([...places.values()].flatMap(({ partOf }) => partOf ?? []))];
  const ofPlace = parents.map((parent) => {
    const siblings = [...places.values()].filter(
      ({ partOf, overlapsSiblings }) => partOf === parent && !overlapsSiblings,
    );
    return division(
      siblings.map(({ slug }) => slug),
      places,
      ({ counted }) => counted.place,
      false,
    );
  });
  return [...ofMeasure, ...ofGroup, ...ofPlace];
}

function setsOf(terms: ReadonlyMap<string, Term>): readonly (readonly string[])[] {
  const all = [...terms.values()];
  const names = [...new Set(all.flatMap(({ disjointSets }) => disjointSets))];
  return names.map((name) =>
    all.filter(({ disjointSets }) => disjointSets.includes(name)).map(({ slug }) => slug),
  );
}

function division(
  branches: readonly string[],
  terms: ReadonlyMap<string, Term>,
  termOf: (claim: OwnClaim) => string,
  isFleeting: boolean,
): Division {
  const up = (slug: string): readonly string[] => {
    const above = terms.get(slug)?.partOf ?? null;
    return above === null ? [slug] : [slug, ...up(above)];
  };
  return {
    branches,
    branchOf: (part) => up(termOf(part)).find((slug) => branches.includes(slug)) ?? null,
    isFleeting,
  };
}
