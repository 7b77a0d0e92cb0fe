import type { DatedClaim } from "../../provenance/claim";
import { ancestors } from "../../scope/lattice";
import { type ComparableScope, isGrowing } from "../../scope/scope";
import type { Instant, Window } from "../../time/window";
import type { Group, Vocabulary } from "../../vocabulary";
import { momentsOf } from "../one-moment";
import { type Branch, type Dimension, divisionsAlong, type PartScope } from "./divisions";
import type { Momentary } from "./momentary";
import { type FloorOf, higher, PartFloors } from "./part-floors";
import { largestSum, type Sum } from "./partition";

/** The parts that are spoken of, with what is said of each. */
export type Told = ReadonlyMap<PartScope, readonly DatedClaim[]>;

/** A whole parted along one dimension, with what some claims say of its parts over time. */
export class PartitionedWhole {
  private readonly divisions: Branch["divisions"];
  private readonly floors: ReadonlyMap<PartScope, PartFloors>;
  private readonly moments: ReadonlySet<string>;
  private readonly sums = new Map<string, Sum>();

  /** @param momentary tells which claims can be of one moment with those that will be asked about */
  constructor(
    readonly dimension: Dimension,
    whole: ComparableScope,
    told: Told,
    momentary: Momentary,
    vocabulary: Vocabulary,
    private readonly floorOf: FloorOf,
  ) {
    const apart = [...told].filter(([{ claims }]) => claims.scope[dimension] !== whole[dimension]);
    const parts = apart.map(([part]) => part);
    this.divisions = divisionsAlong(dimension, whole, parts, vocabulary);
    const grows = isGrowing(whole, vocabulary) && dimension !== "measure";
    const isReassigned = reassignedGroups(vocabulary);
    // People go from one part to another: the hurt die, a class is re-assigned, a ward is left.
    const lasts = ({ claims: { scope } }: PartScope) =>
      grows && scope.basis !== "current" && !isReassigned(scope.group);
    this.floors = new Map(
      apart.map(([part, claims]) => [part, new PartFloors(claims, lasts(part), momentary, floorOf)]),
    );
    this.moments = new Set([...this.floors.values()].flatMap((floors) => [...floors.moments()]));
  }

  /** What they surely make together when a claim about the whole speaks: by earlier claims and those of its moment. */
  surelyBy(whole: DatedClaim): Sum {
    const { window, timeStated } = whole;
    return this.largest("surely", whole, (part, moments, instant) => {
      const floors = part.strength === "by definition" ? this.floors.get(part) : undefined;
      if (floors === undefined) return null;
      // A time of the whole that is only inferred may be older than the parts.
      return this.higher(floors.of(whole, moments, instant), timeStated ? floors.before(window.from) : null);
    });
  }

  /** What they make together by claims that may all be from before the whole's, or of its moment. */
  possiblyBy(whole: DatedClaim): Sum {
    const { window, coarse } = whole;
    return this.largest("possibly", whole, (part, moments, instant) => {
      const floors = this.floors.get(part);
      if (floors === undefined) return null;
      const sure = this.higher(floors.of(whole, moments, instant), floors.before(window.from));
      return coarse ? sure : this.higher(sure, floors.at(instant));
    });
  }

  /** The largest sum at any instant of the whole's time. */
  private largest(
    how: string,
    whole: DatedClaim,
    floorAt: (part: PartScope, moments: readonly string[], instant: Instant) => DatedClaim | null,
  ): Sum {
    const moments = this.momentsShared(whole);
    const { window, timeStated } = whole;
    const name = [how, window.from, window.to, timeStated, ...moments].join(" ");
    const sum =
      this.sums.get(name) ??
      this.turnsIn(window)
        .map((instant) => largestSum(this.divisions, (part) => floorAt(part, moments, instant), this.floorOf))
        .reduce((a, b) => (b.total > a.total ? b : a));
    this.sums.set(name, sum);
    return sum;
  }

  private higher(a: DatedClaim | null, b: DatedClaim | null): DatedClaim | null {
    return higher(a, b, this.floorOf);
  }

  private momentsShared(whole: DatedClaim): readonly string[] {
    return this.moments.size === 0 ? [] : momentsOf(whole).filter((moment) => this.moments.has(moment));
  }

  /** At its end all that lasts has been counted; what does not last can be most wherever some of it opens. */
  private turnsIn(window: Window): readonly number[] {
    const turns = [...this.floors.values()].flatMap((floors) => floors.turnsIn(window));
    return [...new Set([window.to - 1, ...turns])];
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
  const reassigned = new Set([...groups.values()].filter(isReassigned).map(({ slug }) => slug));
  return (slug) => ancestors(slug, groups).some(({ slug: above }) => reassigned.has(above));
}
