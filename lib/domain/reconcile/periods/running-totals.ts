import { groupBy } from "../../group-by";
import type { DatedClaim } from "../../provenance/claim";
import type { Interval } from "../../quantity/quantity";
import { loosened } from "../../quantity/reworded";
import type { Instant } from "../../time/window";
import { momentsOfReports } from "../one-moment";
import { countUpTo, Staircase } from "../staircase";
import type { ScopeClaims } from "../world";

/** A claim with all that its number may stand for in other words. */
export interface Total extends Interval {
  readonly claim: DatedClaim;
}

/** What one origin says of a running total: how high it was at a moment at least, and at most. */
export class RunningTotal {
  /** By what makes certain verdicts, and by all that is said. */
  readonly bounds: readonly [printed: Bounds, any: Bounds];
  /** In order of their openings. */
  private readonly fine: readonly Total[];
  private readonly byReport: ReadonlyMap<string, readonly Total[]>;

  constructor(
    readonly origin: string,
    claims: readonly DatedClaim[],
  ) {
    const totals = claims.map(totalOf);
    // A total whose time is only inferred may be older, so that it bounds nothing before it.
    const printed = new Bounds(
      totals.filter(({ claim }) => !claim.interval.conventionalLow && !claim.assumesWhole),
      totals.filter(
        ({ claim }) => !claim.interval.conventionalHigh && !claim.assumesWhole && claim.timeStated,
      ),
    );
    this.bounds = [printed, new Bounds(totals, totals)];
    this.fine = totals
      .filter(({ claim }) => !claim.coarse)
      .sort((a, b) => a.claim.window.from - b.claim.window.from);
    const told = totals.flatMap((total) =>
      momentsOfReports(total.claim).map((report) => ({ report, total })),
    );
    this.byReport = new Map(
      [...groupBy(told, ({ report }) => report)].map(([report, own]) => [
        report,
        own.map(({ total }) => total),
      ]),
    );
  }

  /** Totals that one report with a period gives for its close. */
  atCloseOf(period: DatedClaim): readonly Total[] {
    return momentsOfReports(period)
      .flatMap((report) => this.byReport.get(report) ?? [])
      .filter(({ claim: { window } }) => window.from < period.window.to && period.window.to <= window.to);
  }

  /** Totals that may be of the moment at which a period opens, and are not of its close. */
  atOpeningOf({ window: period }: DatedClaim): readonly Total[] {
    const started = this.fine.slice(
      0,
      countUpTo(this.fine, ({ claim }) => claim.window.from, period.from),
    );
    return started.filter(({ claim: { window } }) => period.from <= window.to && window.to < period.to);
  }
}

/** The claims that bound a running total from below and from above at any moment. */
export class Bounds {
  private readonly floors: Staircase<Total>;
  private readonly ceilings: Staircase<Total>;

  constructor(floors: readonly Total[], ceilings: readonly Total[]) {
    this.floors = new Staircase(
      floors.map((item) => ({ at: item.claim.window.to - 1, item })),
      (a, b) => a.low > b.low,
    );
    // Backwards in time: no total is above a later one.
    this.ceilings = new Staircase(
      ceilings.map((item) => ({ at: -item.claim.window.from, item })),
      (a, b) => a.high < b.high,
    );
  }

  /** The highest total that surely is not later than an instant. */
  floorAt(instant: Instant): Total | null {
    return this.floors.upTo(instant);
  }

  /** The lowest total that surely is not earlier than an instant. */
  ceilingAt(instant: Instant): Total | null {
    return this.ceilings.upTo(-instant);
  }
}

const prepared = new WeakMap<ScopeClaims, readonly RunningTotal[]>();

/** The running totals of a scope, one an origin. Prepared once, however many periods are held against them. */
export function runningTotalsOf(scope: ScopeClaims): readonly RunningTotal[] {
  const totals =
    prepared.get(scope) ??
    [...groupBy(scope.claims, ({ origin }) => origin)].map(
      ([origin, claims]) => new RunningTotal(origin, claims),
    );
  prepared.set(scope, totals);
  return totals;
}

export function totalOf(claim: DatedClaim): Total {
  return { claim, ...loosened(claim.quantity, claim.interval) };
}
