import type { Term, Vocabulary } from "../vocabulary";
import type { OwnClaim } from "./own-claims";

/** By what the parts that are added are told apart: never by two of these at once. */
export const DIMENSIONS = ["measure", "group", "place"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/**
 * Whether two claims count nobody in common, by one dimension: "siblings in a tree are disjoint only where the tree says
 * so (named disjoint sets); places under one parent are, unless marked as overlapping" (domain page, section 4), and so
 * is all that is part of them by definition.
 */
export function areApart(a: OwnClaim, b: OwnClaim, by: Dimension, lists: Vocabulary): boolean {
  const terms = { measure: lists.measures, group: lists.groups, place: lists.places }[by];
  const shareNobody = by === "place" ? siblingsApart(lists) : ofOneSet;
  const [one, other] = [lineUp(a.counted[by], terms), lineUp(b.counted[by], terms)];
  return one.some((x) => other.some((y) => x.slug !== y.slug && shareNobody(x, y)));
}

type Test = (a: Term, b: Term) => boolean;

const ofOneSet: Test = (a, b) => a.disjointSets.some((set) => b.disjointSets.includes(set));

function siblingsApart({ places }: Vocabulary): Test {
  const overlaps = ({ slug }: Term) => places.get(slug)?.overlapsSiblings === true;
  return (a, b) => a.partOf !== null && a.partOf === b.partOf && !overlaps(a) && !overlaps(b);
}

/** A term, and all that it is part of by definition. */
function lineUp(slug: string, terms: ReadonlyMap<string, Term>): readonly Term[] {
  const term = terms.get(slug);
  if (term === undefined) return [];
  if (term.partOf === null || term.relation === "as a rule") return [term];
  return [term, ...lineUp(term.partOf, terms)];
}

/** "People go from one part to another: the hurt die …, prosecutors re-assign a class and those whom only a set with
 * such a class tells apart" (methodology page), and so whoever is part of either. */
export function isReassigned(slug: string, lists: Vocabulary): boolean {
  const group = lists.groups.get(slug);
  if (group === undefined) return false;
  const hasClass = (set: string) =>
    [...lists.groups.values()].some(({ mayShrink, disjointSets }) => mayShrink && disjointSets.includes(set));
  const { mayShrink, disjointSets, partOf } = group;
  if (mayShrink || (disjointSets.length > 0 && disjointSets.every(hasClass))) return true;
  return partOf !== null && isReassigned(partOf, lists);
}
