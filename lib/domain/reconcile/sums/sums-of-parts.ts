import type { DatedClaim } from "../../provenance/claim";
import { type ComparableScope, isGrowing } from "../../scope/scope";
import type { Vocabulary } from "../../vocabulary";
import { type Branch, DIMENSIONS, divisionsAlong, type PartScope } from "./divisions";
import { numberedClaims } from "./numbered-claims";
import { type SumOutline, sumOutlineOf } from "./sum-outline";
import { SumOverTime, type ToldPart } from "./sum-over-time";
import { Sweep } from "./sweep";

/** One way to tell parts apart, and whether earlier counts of them are added to later ones. */
interface Way {
  readonly divisions: Branch["divisions"];
  readonly lasts: boolean;
}

/** Sweeps over what is told of the parts of one whole. Prepared when it is first asked. */
export class SumsOfParts {
  private madeTold: readonly ToldPart[] | null = null;
  private madeWays: readonly Way[] | null = null;
  private readonly grows: boolean;

  constructor(
    private readonly whole: ComparableScope,
    private readonly parts: readonly PartScope[],
    private readonly vocabulary: Vocabulary,
  ) {
    this.grows = isGrowing(whole, vocabulary);
  }

  /**
   * The most that they make together by each of some instants, whether it lasts or not.
   * @param coarse whether the wholes are that are asked about
   */
  outline(closings: readonly number[], coarse: boolean): SumOutline {
    if (closings.length === 0) return sumOutlineOf([], () => Number.POSITIVE_INFINITY);
    const sums = this.sums(coarse);
    const sweep = new Sweep(this.told(), sums, coarse);
    return sumOutlineOf(closings, (instant) => {
      sweep.advanceTo(instant);
      return sums.reduce((most, sum) => Math.max(most, sum.soFar()), 0);
    });
  }

  /** Those of some claims about the whole, all of them coarse or none, that parts may exceed together but not alone. */
  outgrown(claims: readonly DatedClaim[], coarse: boolean): readonly DatedClaim[] {
    if (claims.length === 0) return [];
    const sums = this.sums(coarse);
    const sweep = new Sweep(this.told(), sums, coarse);
    // What one part may exceed by itself is left out.
    const leavesToOne = this.grows && !coarse;
    const inOrder = [...claims].sort((a, b) => a.window.to - b.window.to);
    return inOrder.filter(({ window, interval: { high } }) => {
      sweep.advanceTo(window.to);
      if (leavesToOne && sweep.highest > high) return false;
      return sums.some((sum) => sum.mayExceed(high, window));
    });
  }

  private sums(coarse: boolean): readonly SumOverTime[] {
    return this.ways().map(({ divisions, lasts }) => new SumOverTime(divisions, lasts, this.told(), coarse));
  }

  private told(): readonly ToldPart[] {
    this.madeTold ??= this.parts.map((part) => ({ part, ...numberedClaims(part.claims) }));
    return this.madeTold;
  }

  private ways(): readonly Way[] {
    this.madeWays ??= DIMENSIONS.map((dimension) => ({
      divisions: divisionsAlong(dimension, this.whole, this.parts, this.vocabulary),
      lasts: this.grows && dimension !== "measure",
    })).filter(({ divisions }) => divisions.length > 0);
    return this.madeWays;
  }
}
