import { groupBy } from "../../group-by";
import type { DatedClaim } from "../../provenance/claim";
import { originTest } from "../../provenance/sources";
import { isReworded } from "../../quantity/reworded";
import type { Instant, Window } from "../../time/window";
import { intersects } from "../claim-pair";
import { gapBetween } from "../gap";
import { forEachMeeting, type Meeting } from "../meetings";
import type { Clash, ScopeRule } from "../rule";
import type { ScopeClaims, World } from "../world";

/**
 * Two publications tell different earlier tolls for one scope and time (domain page, section 6): recalled figures, as
 * of times that overlap, whose numbers exclude each other. Possible, always: the toll of a day may have been both. A
 * page that tells two tolls tells a history of its own, and numbers of one origin that are one in other words are one.
 *
 * Where a page does not say when the toll that it recalls was given, it tells it as the last one before its own: it
 * then holds from the time that the recorder inferred until that of the next toll that the page tells, its own, another
 * earlier one, or one that it tells with its withdrawal or denial, or until the page could be read. So “fewer than 50”,
 * told with 225 of 15 January as the toll before, disagrees with 164 of 9 January, unless its page tells that those 164
 * were withdrawn. A toll told with its withdrawal or denial is on no side itself (section 6).
 * Coarse times are compared with none.
 *
 * Recalled figures are no claims (section 5), so nothing is said of one against a figure that stands.
 */
export const historiesDisagree = {
  kind: "scope",
  name: "histories-disagree",
  version: 3,
  says: "Two publications tell different earlier tolls for one scope and time.",
  breaks: "A page of 15 January recalls 164 killed by 9 January; another recalls fewer than 50 by that day.",
  holds: "One recalls 26 killed by 7 January, the other 164 killed by 9 January.",
  message: "Different earlier tolls are told: {lower}; {higher}.",
  reach: "own",
  find: findHistories,
} as const satisfies ScopeRule;

/** Recalled figures that are told for one time. */
interface History {
  readonly window: Window;
  readonly claims: readonly DatedClaim[];
  readonly lowest: DatedClaim;
  readonly highest: DatedClaim;
}

type Excludes = (low: DatedClaim, high: DatedClaim) => boolean;

function findHistories(
  { recalled, claims, withdrawn, disowned }: ScopeClaims,
  { vocabulary }: World,
): readonly Clash[] {
  if (recalled.length < 2) return [];
  const told = [...claims, ...recalled, ...disowned, ...withdrawn.map(({ claim }) => claim)];
  const histories = historiesOf(recalled, openingsByPublication(told));
  const isSameOrigin = originTest(vocabulary.sources);
  const excludes: Excludes = (low, high) =>
    low.interval.high < high.interval.low &&
    !intersects(low.publications, high.publications) &&
    !(isReworded(low.quantity, high.quantity) && isSameOrigin(low.origin, high.origin));
  const clashes: Clash[] = [];
  const meetings = histories.map(meetingOf);
  forEachMeeting(meetings, meetings, (below, above) => {
    const [lower, higher] = [histories[below], histories[above]];
    if (lower && higher) clashes.push(...disagreements(lower, higher, excludes));
  });
  return clashes;
}

/** What its claims exclude of one another: up to the lowest ceiling, and from the highest floor on. */
function meetingOf({ window: { from, to }, lowest, highest }: History): Meeting {
  return { from, to, low: highest.interval.low, high: lowest.interval.high };
}

/** Enough clashes that each figure that has one is in one, and that what hangs together hangs together through them. */
function disagreements(lower: History, higher: History, excludes: Excludes): readonly Clash[] {
  const highs = higher.claims.flatMap((high) => {
    const low = [lower.lowest, ...lower.claims].find((claim) => excludes(claim, high));
    return low ? [clashOf(low, high)] : [];
  });
  const lows = lower.claims.flatMap((low) => {
    const high = [higher.highest, ...higher.claims].find((claim) => excludes(low, claim));
    return high ? [clashOf(low, high)] : [];
  });
  return [...highs, ...lows];
}

function clashOf(low: DatedClaim, high: DatedClaim): Clash {
  return { low: [low], high: [high], certainty: "possible", gap: gapBetween(low, high), hint: null };
}

/** When the tolls that each publication tells begin. */
type Openings = ReadonlyMap<string, readonly Instant[]>;

function openingsByPublication(told: readonly DatedClaim[]): Openings {
  const tolls = told.flatMap(({ publications, window }) =>
    [...publications].map((id) => ({ id, opening: window.from })),
  );
  return new Map(
    [...groupBy(tolls, ({ id }) => id)].map(([id, own]) => [id, own.map(({ opening }) => opening)]),
  );
}

function historiesOf(recalled: readonly DatedClaim[], openings: Openings): readonly History[] {
  const told = recalled
    .filter(({ coarse }) => !coarse)
    .map((claim) => ({ claim, window: windowToldBy(claim, openings) }));
  const byTime = groupBy(told, ({ window: { from, to } }) => `${from}/${to}`);
  return [...byTime.values()].flatMap(historyOf).sort((a, b) => a.window.from - b.window.from);
}

function historyOf(told: readonly { claim: DatedClaim; window: Window }[]): readonly History[] {
  const [first] = told;
  if (first === undefined) return [];
  const claims = told.map(({ claim }) => claim);
  return [
    {
      window: first.window,
      claims,
      lowest: claims.reduce((least, claim) => (claim.interval.high < least.interval.high ? claim : least)),
      highest: claims.reduce((most, claim) => (claim.interval.low > most.interval.low ? claim : most)),
    },
  ];
}

/** The time that a recalled toll is told for: where that is not stated, up to the next toll that its page tells. */
function windowToldBy(
  { window, timeStated, published, publications }: DatedClaim,
  openings: Openings,
): Window {
  if (timeStated) return window;
  const own = [...publications].flatMap((id) => openings.get(id) ?? []);
  const ends = [...own, published.window?.from ?? window.to].filter((end) => end >= window.to);
  return { from: window.from, to: ends.length === 0 ? window.to : Math.min(...ends) };
}
