import { type DatedClaim, reportsBehind } from "../provenance/claim";
import type { Certainty } from "./certainty";
import { DIMENSIONS, type Dimension, type PartScope, partsBelow } from "./divisions";
import { momentsOf } from "./one-moment";
import type { Sum } from "./partition";
import { type ClaimsOf, PartitionedWhole } from "./partitioned-whole";
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
  private readonly byReport: ReadonlyMap<string, ReadonlyMap<PartScope, readonly DatedClaim[]>>;

  /** Null where the parts cannot exceed any claim about the whole: nothing is prepared then. */
  static of(whole: ScopeClaims, world: World): PartsOfWhole | null {
    const ceiling = whole.claims.reduce(
      (least, { interval }) => Math.min(least, interval.high),
      Number.POSITIVE_INFINITY,
    );
    if (ceiling === Number.POSITIVE_INFINITY) return null;
    const parts = partsBelow(whole, world);
    if (parts.reduce((sum, part) => sum + highestFloor(part.claims.claims), 0) <= ceiling) return null;
    const all = DIMENSIONS.map(
      (dimension) =>
        new PartitionedWhole(dimension, whole, parts, world.vocabulary, ({ claims }) => claims.claims),
    );
    const bound = Math.max(...all.map((partition) => partition.bound()));
    return bound <= ceiling ? null : new PartsOfWhole(whole, parts, world, all, bound);
  }

  private constructor(
    private readonly whole: ScopeClaims,
    private readonly parts: readonly PartScope[],
    private readonly world: World,
    private readonly all: readonly PartitionedWhole[],
    /** More than this they never make together. */
    readonly bound: number,
  ) {
    const printed = new Map(
      parts.map((part) => [part, part.claims.claims.filter((claim) => !claim.interval.conventionalLow)]),
    );
    this.stated = this.partitions((part) => (printed.get(part) ?? []).filter(isStated));
    this.moments = new Set(
      parts.flatMap(({ claims }) => claims.claims.flatMap((claim) => momentsOf(claim))),
    );
    this.byReport = claimsByReport(printed);
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
    const voice = this.voices.get(report) ?? this.partitions((part) => told.get(part) ?? []);
    this.voices.set(report, voice);
    return voice;
  }

  private partitions(claimsOf: ClaimsOf): readonly PartitionedWhole[] {
    const spokenOf = this.parts.filter((part) => claimsOf(part).length > 0);
    return DIMENSIONS.map(
      (dimension) =>
        new PartitionedWhole(dimension, this.whole, spokenOf, this.world.vocabulary, claimsOf),
    );
  }
}

function isStated({ assumesWhole }: DatedClaim): boolean {
  return !assumesWhole;
}

function highestFloor(claims: readonly DatedClaim[]): number {
  return claims.reduce((most, { interval }) => Math.max(most, interval.low), 0);
}

function claimsByReport(
  printed: ReadonlyMap<PartScope, readonly DatedClaim[]>,
): ReadonlyMap<string, ReadonlyMap<PartScope, readonly DatedClaim[]>> {
  const byReport = new Map<string, Map<PartScope, DatedClaim[]>>();
  for (const [part, claims] of printed) {
    for (const claim of claims) {
      for (const report of reportsBehind(claim)) {
        const told = byReport.get(report) ?? new Map<PartScope, DatedClaim[]>();
        byReport.set(report, told);
        told.set(part, [...(told.get(part) ?? []), claim]);
      }
    }
  }
  return byReport;
}
