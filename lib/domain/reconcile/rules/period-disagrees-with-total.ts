import type { DatedClaim } from "../../provenance/claim";
import { isSameOrigin } from "../../provenance/sources";
import { isGrowing, scopeKey } from "../../scope/scope";
import { type MissedRise, missedRise } from "../periods/missed-rise";
import { runningTotalsOf } from "../periods/running-totals";
import type { Clash, ScopeRule } from "../rule";
import type { ScopeClaims, World } from "../world";

/**
 * Whoever is counted in a period came into the running total between its opening and its close: of one origin, the
 * count of the period is how much its total rose (domain page, section 6). The as-of of a period is its bounds.
 *
 * A total never falls. So the period counts no more than lies between a total from before it opens and one from after
 * it closes, and no fewer than lies between two totals within it; certain where printed bounds and stated times and
 * scopes say so, else possible. A total that one report gives with the period, closing no earlier, is that of its
 * close.
 *
 * Where a report gives the period and the total of its close, and a total may be of its opening (as of some hour of
 * the day before or of the first day), the count must be how much the one is above the other: possible, since the
 * total may have risen outside the period.
 *
 * A hedged or round number leaves one unit open, as in “reworded is not contradicted” (section 5): 1,678 within a rise
 * from 9,900 to “12 thousand”. Legal classes that may shrink are under no such rule.
 */
export const periodDisagreesWithTotal = {
  kind: "scope",
  name: "period-disagrees-with-total",
  version: 1,
  says: "The count of a period does not match the rise of the same origin's running total.",
  breaks: "9,931 detained by 11 January, 11,512 by the 13th; 2,163 detained on 12 January alone.",
  holds: "9,931 detained by 11 January, 11,512 by the 13th; 1,237 on 12 January: the others on the 13th.",
  message:
    "The count of a period does not match the rise of the same origin’s running total: {own}; {others}.",
  reach: "beside",
  find: findMismatches,
} as const satisfies ScopeRule;

function* findMismatches({ scope, claims }: ScopeClaims, world: World): Iterable<Clash> {
  if (scope.basis !== "period") return;
  const whole = world.scopes.get(scopeKey({ ...scope, basis: "cumulative", occurrence: null }));
  if (whole === undefined || !isGrowing(whole.scope, world.vocabulary)) return;
  const isOne = (a: string, b: string) => isSameOrigin(a, b, world.vocabulary.sources);
  for (const period of claims) {
    const totals = runningTotalsOf(whole).filter(({ origin }) => isOne(origin, period.origin));
    const missed = missedRise(period, totals, isOne);
    if (missed !== null) yield clashOf(period, missed);
  }
}

function clashOf(period: DatedClaim, { direction, from, to, certainty }: MissedRise): Clash {
  const totals = [from.claim, to.claim];
  const [low, high] = direction === "too many" ? [totals, [period]] : [[period], totals];
  const gap =
    direction === "too many"
      ? period.interval.low - (to.claim.interval.high - from.claim.interval.low)
      : to.claim.interval.low - from.claim.interval.high - period.interval.high;
  return { low, high, certainty, gap, hint: null };
}
