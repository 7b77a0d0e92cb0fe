import { type DatedClaim, reportsBehind } from "../../provenance/claim";
import { type Certainty, weakest } from "../certainty";
import { intersects } from "../claim-pair";
import { type RunningTotal, type Total, totalOf } from "./running-totals";

type Direction = "too many" | "too few";

/** The rise between two totals, which a period counts too many or too few for. */
export interface MissedRise {
  readonly direction: Direction;
  readonly from: Total;
  readonly to: Total;
  readonly certainty: Certainty;
}

type OriginTest = (a: string, b: string) => boolean;

/**
 * A rise of a running total that the count of a period cannot match: a certain one if there is, else the one that it
 * misses most; null where nothing speaks against it.
 *
 * @param totals of one origin with the period
 */
export function missedRise(
  period: DatedClaim,
  totals: readonly RunningTotal[],
  isSameOrigin: OriginTest,
): MissedRise | null {
  const bounded = [...around(period, totals, isSameOrigin), ...within(period, totals, isSameOrigin)];
  const certain = bounded.filter(({ certainty }) => certainty === "certain");
  const [first, ...more] = certain.length > 0 ? certain : bounded;
  if (first === undefined) return riseOfBulletin(period, totals);
  return more.reduce((worst, next) => (missing(next, period) > missing(worst, period) ? next : worst), first);
}

/** Between totals from before the period and from after it: it counts no more than their rise. */
function around(
  period: DatedClaim,
  totals: readonly RunningTotal[],
  isSameOrigin: OriginTest,
): readonly MissedRise[] {
  const { from, to } = period.window;
  const starts = totals.flatMap(({ bounds }) => bounds.map((bound) => bound.floorAt(from)));
  const ends = totals.flatMap((total) => [
    ...total.bounds.map((bound) => bound.ceilingAt(to)),
    ...total.atCloseOf(period),
  ]);
  return missed("too many", period, starts, ends, isSameOrigin);
}

/** Between totals that lie within the period: it counts no fewer than their rise. */
function within(
  period: DatedClaim,
  totals: readonly RunningTotal[],
  isSameOrigin: OriginTest,
): readonly MissedRise[] {
  const { from, to } = period.window;
  const starts = totals.flatMap(({ bounds }) => bounds.map((bound) => bound.ceilingAt(from)));
  const ends = totals.flatMap((total) => [
    ...total.bounds.map((bound) => bound.floorAt(to)),
    ...total.atCloseOf(period),
  ]);
  return missed("too few", period, starts, ends, isSameOrigin);
}

function missed(
  direction: Direction,
  period: DatedClaim,
  starts: readonly (Total | null)[],
  ends: readonly (Total | null)[],
  isSameOrigin: OriginTest,
): readonly MissedRise[] {
  return starts.flatMap((from) =>
    ends.flatMap((to) => {
      if (from === null || to === null || !isSameOrigin(from.claim.origin, to.claim.origin)) return [];
      const rise = { direction, from, to };
      return missing(rise, period) > 0 ? [{ ...rise, certainty: certaintyOf(rise, period) }] : [];
    }),
  );
}

/**
 * A bulletin gives a period and the total of its close, and a total may be of its opening: the count fits none of
 * their rises, since it is above all or below all of them.
 */
function riseOfBulletin(period: DatedClaim, totals: readonly RunningTotal[]): MissedRise | null {
  const starts = totals.flatMap((total) => total.atOpeningOf(period));
  const ends = totals.flatMap((total) => total.atCloseOf(period));
  const [lowest, highest] = [
    extreme(starts, (a, b) => a.low < b.low),
    extreme(starts, (a, b) => a.high > b.high),
  ];
  const [least, most] = [extreme(ends, (a, b) => a.low < b.low), extreme(ends, (a, b) => a.high > b.high)];
  if (lowest === null || highest === null || least === null || most === null) return null;
  const rises = [
    { direction: "too many", from: lowest, to: most },
    { direction: "too few", from: highest, to: least },
  ] as const;
  const rise = rises.find((one) => missing(one, period) > 0);
  return rise ? { ...rise, certainty: "possible" } : null;
}

function extreme(totals: readonly Total[], isFurther: (a: Total, b: Total) => boolean): Total | null {
  const [first = null, ...others] = totals;
  return others.reduce((far, next) => (far === null || isFurther(next, far) ? next : far), first);
}

/** How many people the count is above, or below, what the rise allows; 0 or less where it fits. */
function missing({ direction, from, to }: Omit<MissedRise, "certainty">, period: DatedClaim): number {
  const count = totalOf(period);
  return direction === "too many" ? count.low - (to.high - from.low) : to.low - from.high - count.high;
}

function certaintyOf({ direction, from, to }: Omit<MissedRise, "certainty">, period: DatedClaim): Certainty {
  const isRelayed = intersects(to.claim.statements, period.statements);
  // A total whose time is inferred is no later than its page, but may be older.
  const dated = direction === "too many" ? to.claim.timeStated || isRelayed : from.claim.timeStated;
  return weakest(
    period.timeStated && dated ? "certain" : "possible",
    needsSchemesBound(direction, from.claim, to.claim, period) ? "possible" : "certain",
    statedScopes([period, from.claim, to.claim]),
  );
}

function needsSchemesBound(
  direction: Direction,
  { interval: from }: DatedClaim,
  { interval: to }: DatedClaim,
  { interval: count }: DatedClaim,
): boolean {
  return direction === "too many"
    ? count.conventionalLow || to.conventionalHigh || from.conventionalLow
    : count.conventionalHigh || to.conventionalLow || from.conventionalHigh;
}

/** As `unstatedScopes`, of three claims: certain at most where one report gives them all. */
function statedScopes(claims: readonly DatedClaim[]): Certainty {
  if (claims.every(({ assumesWhole }) => !assumesWhole)) return "certain";
  const [first = [], ...others] = claims.map(reportsBehind);
  return first.some((report) => others.every((reports) => reports.includes(report))) ? "certain" : "possible";
}
