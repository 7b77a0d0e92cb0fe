import { groupBy } from "../../group-by";
import { type DatedClaim, reportsBehind } from "../../provenance/claim";
import { roundedFrom } from "../../quantity/rounded";
import type { Certainty } from "../certainty";
import type { ScopeClaims, World } from "../world";
import { DIMENSIONS, type Dimension, type PartScope } from "./divisions";
import { Momentary } from "./momentary";
import { numberedClaims } from "./numbered-claims";
import type { FloorOf } from "./part-floors";
import type { Sum } from "./partition";
import { PartitionedWhole, type Told } from "./partitioned-whole";

/** What parts that share nobody make together, and by which dimension they are told apart. */
export interface SumOfParts extends Sum {
  readonly dimension: Dimension;
}

/** What a part is added as: certain is only what remains where round numbers were rounded up. */
export const FLOORS = {
  certain: ({ quantity, interval }) => roundedFrom(quantity, interval).low,
  possible: ({ interval }) => interval.low,
} as const satisfies Record<Certainty, FloorOf>;

/** All that is said of the parts of one whole, asked for claims about the whole. Prepared as far as it is asked. */
export class PartsOfWhole {
  private readonly momentary: Momentary;
  private readonly numbered: Told;
  private readonly all: readonly PartitionedWhole[];
  private readonly voices = new Map<string, readonly PartitionedWhole[]>();
  private madeStated: readonly PartitionedWhole[] | null = null;
  private madeByReport: ReadonlyMap<string, Told> | null = null;

  /** @param wholes the claims that will be asked about */
  constructor(
    private readonly scope: ScopeClaims["scope"],
    private readonly wholes: readonly DatedClaim[],
    parts: readonly PartScope[],
    private readonly world: World,
  ) {
    const last = wholes.reduce((latest, { window }) => Math.max(latest, window.to), 0);
    this.momentary = new Momentary(wholes);
    this.numbered = new Map(
      parts.map((part) => {
        const { fine, coarse } = numberedClaims(part.claims);
        return [part, [...fine, ...coarse].filter(({ window }) => window.from < last)];
      }),
    );
    this.all = this.partitions(this.numbered, FLOORS.possible);
  }

  /** The largest sum of each way to part the whole that must or may have been reached when a claim about it speaks. */
  of(whole: DatedClaim, certainty: Certainty): readonly SumOfParts[] {
    const partitions = certainty === "possible" ? this.all : this.surePartitions(whole);
    const sums = partitions.map((parts) => ({
      dimension: parts.dimension,
      ...(certainty === "possible" ? parts.possiblyBy(whole) : parts.surelyBy(whole)),
    }));
    return sums.sort((a, b) => b.total - a.total);
  }

  private surePartitions(whole: DatedClaim): readonly PartitionedWhole[] {
    if (whole.interval.conventionalHigh) return [];
    const voices = reportsBehind(whole).flatMap((report) => this.voice(report, whole));
    return isStated(whole) ? [...this.stated(), ...voices] : voices;
  }

  /** Where one publication or statement gives all the numbers, a scope that it leaves unstated is one and the same. */
  private voice(report: string, whole: DatedClaim): readonly PartitionedWhole[] {
    const told = this.byReport().get(report);
    if (told === undefined || told.size < 2) return [];
    if (isStated(whole) && [...told.values()].every((claims) => claims.every(isStated))) return [];
    const voice = this.voices.get(report) ?? this.partitions(told, FLOORS.certain);
    this.voices.set(report, voice);
    return voice;
  }

  private stated(): readonly PartitionedWhole[] {
    this.madeStated ??= this.partitions(
      claimsThat((claim) => isPrinted(claim) && isStated(claim), this.numbered),
      FLOORS.certain,
    );
    return this.madeStated;
  }

  private byReport(): ReadonlyMap<string, Told> {
    this.madeByReport ??= [this.wholes, ...this.numbered.values()].every((claims) => claims.every(isStated))
      ? new Map()
      : claimsByReport(claimsThat(isPrinted, this.numbered));
    return this.madeByReport;
  }

  private partitions(told: Told, floorOf: FloorOf): readonly PartitionedWhole[] {
    const { scope, momentary, world } = this;
    return DIMENSIONS.map(
      (dimension) => new PartitionedWhole(dimension, scope, told, momentary, world.vocabulary, floorOf),
    );
  }
}

/** The parts that have such claims, with these. */
function claimsThat(keep: (claim: DatedClaim) => boolean, told: Told): Told {
  const kept = [...told].map(([part, claims]) => [part, claims.filter(keep)] as const);
  return new Map(kept.filter(([, claims]) => claims.length > 0));
}

function isPrinted({ interval }: DatedClaim): boolean {
  return !interval.conventionalLow;
}

function isStated({ assumesWhole }: DatedClaim): boolean {
  return !assumesWhole;
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
