import type { DatedClaim } from "../provenance/claim";
import type { Window } from "../time/window";

/**
 * A coarse window takes part only in verdicts that hold wherever in it the figure lies (domain page, section 2): of
 * verdicts on one time, that of one statement.
 */
export function canMeet({ coarse, statements }: DatedClaim): boolean {
  return !coarse || statements.size > 0;
}

/** Claims of one window, with the highest floor and the lowest ceiling among them. */
interface Run {
  readonly window: Window;
  readonly claims: readonly DatedClaim[];
  readonly floor: number;
  readonly ceiling: number;
}

/**
 * The claims that exclude a number of some other claim whose window overlaps their own. Most claims of a scope agree
 * with all that speak about their time, so what is costly to ask is asked about the others only.
 *
 * @param claims in any order; it is cheap where they are in order of time already
 */
export function claimsAtOdds(claims: readonly DatedClaim[]): readonly DatedClaim[] {
  const runs = runsOf([...claims].sort(byTime));
  const floors = Float64Array.from(runs, ({ floor }) => floor);
  const ceilings = Float64Array.from(runs, ({ ceiling }) => ceiling);
  let open: number[] = [];
  for (const [place, { window, floor, ceiling }] of runs.entries()) {
    const still: number[] = [];
    for (const other of open) {
      const before = runs[other];
      if (before === undefined || before.window.to <= window.from) continue;
      still.push(other);
      floors[place] = Math.max(floors[place] ?? 0, before.floor);
      floors[other] = Math.max(floors[other] ?? 0, floor);
      ceilings[place] = Math.min(ceilings[place] ?? 0, before.ceiling);
      ceilings[other] = Math.min(ceilings[other] ?? 0, ceiling);
    }
    still.push(place);
    open = still;
  }
  return runs.flatMap(({ claims: own }, place) =>
    own.filter(
      ({ interval }) => interval.high < (floors[place] ?? 0) || interval.low > (ceilings[place] ?? 0),
    ),
  );
}

function runsOf(claims: readonly DatedClaim[]): readonly Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < claims.length; ) {
    const first = claims[from];
    if (first === undefined) break;
    let [to, floor, ceiling] = [from, 0, Number.POSITIVE_INFINITY];
    for (let next = claims[to]; next && isSameWindow(next, first); next = claims[++to]) {
      floor = Math.max(floor, next.interval.low);
      ceiling = Math.min(ceiling, next.interval.high);
    }
    runs.push({ window: first.window, claims: claims.slice(from, to), floor, ceiling });
    from = to;
  }
  return runs;
}

function byTime({ window: a }: DatedClaim, { window: b }: DatedClaim): number {
  return a.from - b.from || a.to - b.to;
}

function isSameWindow({ window: a }: DatedClaim, { window: b }: DatedClaim): boolean {
  return a.from === b.from && a.to === b.to;
}
