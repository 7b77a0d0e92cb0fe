import type { DatedClaim } from "../provenance/claim";
import { ancestors } from "../scope/lattice";
import { type ComparableScope, isGrowing } from "../scope/scope";
import type { Window } from "../time/window";
import type { Group, Vocabulary } from "../vocabulary";
import { type Branch, type Dimension, divisionsAlong, type PartScope } from "./divisions";
import { higher, PartFloors } from "./part-floors";
import { type FloorOf, largestSum, type Sum } from "./partition";

/** The parts that are spoken of, with what is said of each. */
export type Told = ReadonlyMap<PartScope, readonly DatedClaim[]>;

/** A whole parted along one dimension, with what some claims say of its parts over time. */
export class PartitionedWhole {
  private readonly divisions: Branch["divisions"];
  private readonly floors: ReadonlyMap<PartScope, PartFloors>;
  private readonly sums = new Map<string, Sum>();

  constructor(
    readonly dimension: Dimension,
    whole: ComparableScope,
    private readonly told: Told,
    vocabulary: Vocabulary,
  ) {
    this.divisions = divisionsAlong(dimension, whole, [...told.keys()], vocabulary);
    const grows = isGrowing(whole, vocabulary) && dimension !== "measure";
    const isReassigned = reassignedGroups(vocabulary);
    // People go from one part to another: the hurt die, a class is re-assigned, a ward is left.
    const lasts = ({ claims: { scope } }: PartScope) =>
      grows && scope.basis !== "current" && !isReassigned(scope.group);
    this.floors = new Map([...told].map(([part, claims]) => [part, new PartFloors(claims, lasts(part))]));
  }

  /** What the parts make together at most, whenever they are spoken of. */
  bound(): number {
    return largestSum(this.divisions, (part) => (this.told.get(part) ?? []).reduce(higher, null)).total;
  }

  /** What they surely make together when a claim about the whole speaks: by earlier claims and those of its moment. */
  surelyBy({ window, timeStated }: DatedClaim, moments: readonly string[]): Sum {
    // A time of the whole that is only inferred may be older than the parts.
    const ask: FloorOf = (part) => {
      if (part.strength === "as a rule") return null;
      const floors = this.floors.get(part);
      if (floors === undefined) return null;
      return higher(floors.of(moments, window), timeStated ? floors.before(window.from) : null);
    };
    if (moments.length > 0) return largestSum(this.divisions, ask);
    return this.once(`surely ${window.from} ${timeStated}`, () => largestSum(this.divisions, ask));
  }

  /** What they make together by claims that may all be from before the whole's, or of its moment. */
  possiblyBy({ window, coarse }: DatedClaim, moments: readonly string[]): Sum {
    const ask =
      (at: number): FloorOf =>
      (part) => {
        const floors = this.floors.get(part);
        if (floors === undefined) return null;
        const sure = higher(floors.of(moments, window), floors.before(window.from));
        return coarse ? sure : higher(sure, floors.at(at));
      };
    const largest = () =>
      this.turnsIn(window)
        .map((at) => largestSum(this.divisions, ask(at)))
        .reduce((a, b) => (b.total > a.total ? b : a));
    return moments.length > 0 ? largest() : this.once(`possibly ${window.from}/${window.to}`, largest);
  }

  /** At its end all that lasts has been counted; what does not last can be most wherever some of it opens. */
  private turnsIn(window: Window): readonly number[] {
    const turns = [...this.floors.values()].flatMap((floors) => floors.turnsIn(window));
    return [...new Set([window.to - 1, ...turns])];
  }

  private once(name: string, sum: () => Sum): Sum {
    const known = this.sums.get(name) ?? sum();
    this.sums.set(name, known);
    return known;
  }
}

/**
 * Tells groups that people are re-assigned to and from: a class that may shrink, one that is told apart by nothing but
 * a set with such a class in it, and what is part of either.
 */
function reassignedGroups({ groups }: Vocabulary): (group: string) => boolean {
  const loose = new Set([...groups.values()].flatMap((group) => (group.mayShrink ? group.disjointSets : [])));
  const isReassigned = ({ mayShrink, disjointSets }: Group) =>
    mayShrink || (disjointSets.length > 0 && disjointSets.every((set) => loose.has(set)));
  return (slug) =>
    ancestors(slug, groups).some(({ slug: above }) => {
      const group = groups.get(above);
      return group !== undefined && isReassigned(group);
    });
}
