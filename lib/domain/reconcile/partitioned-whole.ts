import type { DatedClaim } from "../provenance/claim";
import { isGrowing } from "../scope/scope";
import type { Window } from "../time/window";
import type { Vocabulary } from "../vocabulary";
import { type Branch, type Dimension, divisionsAlong, type PartScope } from "./divisions";
import { higher, PartFloors } from "./part-floors";
import { type FloorOf, largestSum, type Sum } from "./partition";
import type { ScopeClaims } from "./world";

/** Which claims about a part are asked. */
export type ClaimsOf = (part: PartScope) => readonly DatedClaim[];

/** A whole parted along one dimension, with what some claims say of its parts over time. */
export class PartitionedWhole {
  private readonly divisions: Branch["divisions"];
  private readonly floors = new Map<PartScope, PartFloors>();
  private readonly sums = new Map<string, Sum>();
  private readonly grows: boolean;

  constructor(
    readonly dimension: Dimension,
    { scope }: Pick<ScopeClaims, "scope">,
    private readonly parts: readonly PartScope[],
    private readonly vocabulary: Vocabulary,
    private readonly claimsOf: ClaimsOf,
  ) {
    this.divisions = divisionsAlong(dimension, scope, parts, vocabulary);
    this.grows = isGrowing(scope, vocabulary);
  }

  /** What the parts make together at most, whenever they are spoken of. */
  bound(): number {
    return largestSum(this.divisions, (part) => this.claimsOf(part).reduce(higher, null)).total;
  }

  /** What they surely make together when a claim about the whole speaks: by earlier claims and those of its moment. */
  surelyBy({ window, timeStated }: DatedClaim, moments: readonly string[]): Sum {
    // A time of the whole that is only inferred may be older than the parts.
    const ask: FloorOf = (part) => {
      if (part.strength === "as a rule") return null;
      const floors = this.floorsOf(part);
      return higher(timeStated ? floors.before(window.from) : null, floors.of(moments, window));
    };
    if (moments.length > 0) return largestSum(this.divisions, ask);
    return this.once(`surely ${window.from} ${timeStated}`, () => largestSum(this.divisions, ask));
  }

  /** What they make together by claims that may all be from before the whole's, or of its moment. */
  possiblyBy({ window, coarse }: DatedClaim, moments: readonly string[]): Sum {
    const ask =
      (at: number): FloorOf =>
      (part) => {
        const floors = this.floorsOf(part);
        const sure = higher(floors.before(window.from), floors.of(moments, window));
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
    const turns = this.parts.flatMap((part) => this.floorsOf(part).turnsIn(window));
    return [...new Set([window.to - 1, ...turns])];
  }

  private floorsOf(part: PartScope): PartFloors {
    const floors = this.floors.get(part) ?? new PartFloors(this.claimsOf(part), this.lasts(part));
    this.floors.set(part, floors);
    return floors;
  }

  /**
   * Whether an earlier count of the part still is part of the whole later, together with later counts of others. Not
   * where people go from one part to another: the hurt may die, a class be re-assigned, a ward be left.
   */
  private lasts({ claims: { scope } }: PartScope): boolean {
    if (!this.grows || this.dimension === "measure" || scope.basis === "current") return false;
    return this.vocabulary.groups.get(scope.group)?.mayShrink !== true;
  }

  private once(name: string, sum: () => Sum): Sum {
    const known = this.sums.get(name) ?? sum();
    this.sums.set(name, known);
    return known;
  }
}
