import { groupBy } from "../../group-by";
import type { ComparableScope, RelatedScope } from "../../scope/scope";
import type { Term, Vocabulary } from "../../vocabulary";
import type { ScopeClaims, World } from "../world";

export const DIMENSIONS = ["measure", "group", "place"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A scope below a whole that somebody spoke of. */
export interface PartScope extends Pick<RelatedScope, "strength"> {
  readonly claims: ScopeClaims;
}

/** One term below the whole, in one dimension. */
export interface Branch {
  /** The scopes of just this term, as deep as can be in the other dimensions: none counts anybody who is not in it. */
  readonly own: readonly PartScope[];
  /** Ways to part it further. The branches of each share nobody. */
  readonly divisions: readonly (readonly Branch[])[];
}

/**
 * The ways to part a whole along one dimension: by places that do not overlap, by named disjoint sets of measures or
 * groups (domain page, section 4). Only relations `by definition` part anything, and only terms that somebody spoke of,
 * or of something in them, are there. None where no two could be added.
 *
 * @param parts the scopes below the whole
 */
export function divisionsAlong(
  dimension: Dimension,
  whole: ComparableScope,
  parts: readonly PartScope[],
  vocabulary: Vocabulary,
): Branch["divisions"] {
  const byTerm = groupBy(parts, ({ claims }) => claims.scope[dimension]);
  const children = childrenWithin(whole[dimension], byTerm.keys(), termsOf(dimension, vocabulary));
  const branches = new Map<string, Branch>();
  const branchOf = (term: Term): Branch => {
    const known = branches.get(term.slug);
    if (known) return known;
    const branch = { own: byTerm.get(term.slug) ?? [], divisions: divisionsOf(term.slug) };
    branches.set(term.slug, branch);
    return branch;
  };
  const divisionsOf = (slug: string): Branch["divisions"] => {
    const sets =
      dimension === "place" ? apartPlaces(slug, children, vocabulary) : disjointSets(slug, children);
    return sets.map((terms) => terms.map(branchOf));
  };
  const divisions = divisionsOf(whole[dimension]);
  const isParted = (ways: Branch["divisions"]) => ways.some((branches) => branches.length > 1);
  return isParted(divisions) || [...branches.values()].some((branch) => isParted(branch.divisions))
    ? divisions
    : [];
}

/** The scopes below one that somebody spoke of. */
export function partsBelow({ key }: ScopeClaims, { lattice, scopes }: World): readonly PartScope[] {
  const parts: PartScope[] = [];
  for (const { key: below, strength } of lattice.below(key)) {
    const claims = scopes.get(below);
    if (claims !== undefined && claims.claims.length > 0) parts.push({ claims, strength });
  }
  return parts;
}

type Terms = ReadonlyMap<string, Term>;
type Children = ReadonlyMap<string, ReadonlySet<Term>>;

function termsOf(dimension: Dimension, { measures, groups, places }: Vocabulary): Terms {
  return { measure: measures, group: groups, place: places }[dimension];
}

/** Who is directly part of whom, from the whole's term down to the ones that are spoken of. */
function childrenWithin(whole: string, spokenOf: Iterable<string>, terms: Terms): Children {
  const children = new Map<string, Set<Term>>();
  for (const slug of spokenOf) {
    const line = lineUpTo(whole, slug, terms);
    for (const term of line ?? []) {
      const siblings = children.get(term.partOf ?? "") ?? new Set();
      children.set(term.partOf ?? "", siblings.add(term));
    }
  }
  return children;
}

/** The term and those above it, below the whole; null where a step holds only as a rule. */
function lineUpTo(whole: string, slug: string, terms: Terms): readonly Term[] | null {
  const line: Term[] = [];
  for (let at = slug; at !== whole; ) {
    const term = terms.get(at);
    if (term === undefined || term.partOf === null || term.relation === "as a rule") return null;
    line.push(term);
    at = term.partOf;
  }
  return line;
}

/** All places under one parent that are not marked as overlapping; each of the others by itself. */
function apartPlaces(
  parent: string,
  children: Children,
  { places }: Vocabulary,
): readonly (readonly Term[])[] {
  const all = [...(children.get(parent) ?? [])];
  const overlaps = (term: Term) => places.get(term.slug)?.overlapsSiblings === true;
  return [all.filter((term) => !overlaps(term)), ...all.filter(overlaps).map((term) => [term])];
}

/** The members of each disjoint set within a term, the topmost ones; each child by itself. */
function disjointSets(parent: string, children: Children): readonly (readonly Term[])[] {
  const sets = new Map<string, Term[]>();
  const visit = (slug: string, within: ReadonlySet<string>) => {
    for (const term of children.get(slug) ?? []) {
      const fresh = term.disjointSets.filter((set) => !within.has(set));
      for (const set of fresh) sets.set(set, [...(sets.get(set) ?? []), term]);
      visit(term.slug, fresh.length === 0 ? within : new Set([...within, ...fresh]));
    }
  };
  visit(parent, new Set());
  return [...sets.values(), ...[...(children.get(parent) ?? [])].map((term) => [term])];
}
