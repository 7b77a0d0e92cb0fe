import { groupBy } from "../group-by";
import { type DatedClaim, reportsBehind } from "../provenance/claim";
import type { Certainty } from "./certainty";
import { DIMENSIONS, type Dimension, type PartScope, partsBelow } from "./divisions";
import { momentsOf } from "./one-moment";
import type { Sum } from "./partition";
import { PartitionedWhole, type Told } from "./partitioned-whole";
import type { ScopeClaims, World } from "./world";

/** What parts that share nobody make together, and by which dimension they are told apart. */
export interface SumOfParts extends Sum {
  readonly dimension: Dimension;
}

/** All that is said of the parts of one whole, asked for each claim about the whole. */
export class PartsOfWhole {
  private readonly stated: readonly PartitionedWhole[];
  private readonly voices = new Map<string, readonly PartitionedWhole[]>();
  private readonly moments: ReadonlySet<string>;
  private readonly byReport: ReadonlyMap<string, Told>;

  /** Null where the parts cannot exceed any claim about the whole: nothing is prepared then. */
  static of(whole: ScopeClaims, world: World): PartsOfWhole | null {
    const ceiling = whole.claims.reduce(
      (least, { interval }) => Math.min(least, interval.high),
      Number.POSITIVE_INFINITY,
    );
    if (ceiling === Number.POSITIVE_INFINITY) return null;
    const parts = partsBelow(whole, world);
    if (parts.reduce((sum, part) => sum + highestFloor(part.claims.claims), 0) <= ceiling) return null;
    const numbered = claimsThat(isNumbered, parts);
    const all = partitions(whole, numbered, world);
    const bound = Math.max(...all.map((partition) => partition.bound()));
    return bound <= ceiling ? null : new PartsOfWhole(whole, numbered, world, all, bound);
  }

  private constructor(
    private readonly whole: ScopeClaims,
    numbered: Told,
    private readonly world: World,
    private readonly all: readonly PartitionedWhole[],
    /** More than this they never make together. */
    readonly bound: number,
  ) {
    const printed = claimsThat(({ interval }) => !interval.conventionalLow, numbered.keys(), numbered);
    this.stated = partitions(whole, claimsThat(isStated, printed.keys(), printed), world);
    this.moments = new Set([...numbered.values()].flatMap((claims) => claims.flatMap(momentsOf)));
    const claims = [whole.claims, ...printed.values()].flat();
    this.byReport = claims.every(isStated) ? new Map() : claimsByReport(printed);
  }

  /** The largest sum of each way to part the whole that must or may have been reached when a claim about it speaks. */
  sums(whole: DatedClaim, certainty: Certainty): readonly SumOfParts[] {
    const moments = momentsOf(whole).filter((moment) => this.moments.has(moment));
    const sums =
      certainty === "possible"
        ? this.all.map((parts) => ({ dimension: parts.dimension, ...parts.possiblyBy(whole, moments) }))
        : this.surePartitions(whole).map((parts) => ({
            dimension: parts.dimension,
            ...parts.surelyBy(whole, moments),
          }));
    return sums.sort((a, b) => b.total - a.total);
  }

  private surePartitions(whole: DatedClaim): readonly PartitionedWhole[] {
    if (whole.interval.conventionalHigh) return [];
    const voices = reportsBehind(whole).flatMap((report) => this.voice(report, whole));
    return isStated(whole) ? [...this.stated, ...voices] : voices;
  }

  /** Where one publication or statement gives all the numbers, a scope that it leaves unstated is one and the same. */
  private voice(report: string, whole: DatedClaim): readonly PartitionedWhole[] {
    const told = this.byReport.get(report);
    if (told === undefined || told.size < 2) return [];
    if (isStated(whole) && [...told.values()].every((claims) => claims.every(isStated))) return [];
    const voice = this.voices.get(report) ?? partitions(this.whole, told, this.world);
    this.voices.set(report, voice);
    return voice;
  }
}

function partitions(whole: ScopeClaims, told: Told, { vocabulary }: World): readonly PartitionedWhole[] {
  return DIMENSIONS.map((dimension) => new PartitionedWhole(dimension, whole.scope, told, vocabulary));
}

/** The parts that have such claims, with these. */
function claimsThat(keep: (claim: DatedClaim) => boolean, parts: Iterable<PartScope>, told?: Told): Told {
  const kept = new Map<PartScope, readonly DatedClaim[]>();
  for (const part of parts) {
    const claims = (told?.get(part) ?? part.claims.claims).filter(keep);
    if (claims.length > 0) kept.set(part, claims);
  }
  return kept;
}

/** Vague words say nothing exact enough to add: “dozens” here and “dozens” there are not 48. */
function isNumbered({ quantity, figures }: DatedClaim): boolean {
  return quantity.kind !== "vague term" || figures[0]?.override !== null;
}

function isStated({ assumesWhole }: DatedClaim): boolean {
  return !assumesWhole;
}

function highestFloor(claims: readonly DatedClaim[]): number {
  return claims.reduce((most, { interval }) => Math.max(most, interval.low), 0);
}

function claimsByReport(claims: Told): ReadonlyMap<string, Told> {
  const told = [...claims].flatMap(([part, own]) =>
    own.flatMap((claim) => reportsBehind(claim).map((report) => ({ report, part, claim }))),
  );
  return new Map(
    [...groupBy(told, ({ report }) => report)].map(([report, entries]) => [
      report,
      new Map(
        [...groupBy(entries, ({ part }) => part)].map(([part, own]) => [part, own.map(({ claim }) => claim)]),
      ),
    ]),
  );
}
