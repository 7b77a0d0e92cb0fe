import { groupBy } from "../group-by";
import type { DatedClaim } from "../provenance/claim";
import { headlineMoment, rangeClaims } from "../range/in-force";
import { rangeSeries } from "../range/range-series";
import { leaveOneOut, type ReportedRange, reportedRange } from "../range/reported-range";
import { standingClaims } from "../reconcile/world";
import { worldOfLedger } from "../testing/reading-aloud";
import type { Instant } from "../time/window";
import type { Disagreement } from "./comparison";
import { SMALL_WORLD } from "./lists";
import { type OwnClaim, scopeName } from "./own-claims";
import { type OwnRange, ownHeadline, ownRange, ownRangeWithout } from "./own-range";
import { ownStandingClaims } from "./own-verdicts";
import { tellingInstants } from "./small-clock";
import type { SmallCrisis } from "./small-crisis";

type Answer = Omit<Disagreement, "ledger">;

/** The ranges of every scope: at every telling moment, as a series, at the headline, and without each origin. */
export function compareRanges(crisis: SmallCrisis): Disagreement | null {
  const { ledger, knownAt, scheme, freshness } = crisis;
  const own = scopesOf(ownStandingClaims(ledger, knownAt, SMALL_WORLD, scheme));
  const program = programScopes(crisis);
  const scopes = different("Which figures stand in one scope?", [...own.keys()], [...program.keys()]);
  if (scopes !== null) return { ...scopes, ledger };
  for (const [figures, claims] of own) {
    const found = compareScope(claims, rangeClaims(program.get(figures) ?? []), freshness);
    if (found !== null) return { ...found, ledger };
  }
  return null;
}

function compareScope(
  own: readonly OwnClaim[],
  claims: readonly DatedClaim[],
  freshness: number,
): Answer | null {
  const series = rangeSeries(claims, freshness);
  const headline = different("When is the headline?", ownHeadline(own), headlineMoment(claims));
  if (headline !== null) return headline;
  for (const t of moments(own, freshness)) {
    const expected = ownRange(own, t, freshness);
    const at = reportedRange(claims, t, freshness);
    const steps = series.filter(({ from, to }) => from <= t && t < to);
    const found =
      different(`What is the range at ${t}?`, expected, plain(at)) ??
      different(
        `What is the step of the series at ${t}?`,
        expected ? [expected] : [],
        steps.map((step) => plain(step.range)),
      );
    if (found !== null) return found;
  }
  return compareLeftOut(own, claims, freshness);
}

function compareLeftOut(
  own: readonly OwnClaim[],
  claims: readonly DatedClaim[],
  freshness: number,
): Answer | null {
  const t = ownHeadline(own);
  const range = t === null ? null : reportedRange(claims, t, freshness);
  if (t === null || range === null) return null;
  const program = leaveOneOut(range).map((left) => [left.origin, plain(left.range)]);
  const expected = range.origins.map((origin) => [origin, ownRangeWithout(origin, own, t, freshness)]);
  return different("What is the headline without each origin?", expected, program);
}

function moments(claims: readonly OwnClaim[], freshness: number): readonly Instant[] {
  return tellingInstants(
    claims.flatMap(({ window }) => [window, { from: window.from, to: window.to + freshness }]),
  );
}

/** By the ids of their figures, which both sides know a scope by. */
function scopesOf(claims: readonly OwnClaim[]): ReadonlyMap<string, readonly OwnClaim[]> {
  return byFigures(groupBy(claims, ({ counted }) => scopeName(counted)).values());
}

function programScopes({ ledger, knownAt, scheme }: SmallCrisis): ReadonlyMap<string, readonly DatedClaim[]> {
  const claims = standingClaims(worldOfLedger(ledger, { knownAt, scheme, vocabulary: SMALL_WORLD }));
  return byFigures(groupBy(claims, ({ scopeKey }) => scopeKey).values());
}

function byFigures<Claim extends { readonly figures: readonly { readonly id: string }[] }>(
  scopes: Iterable<readonly Claim[]>,
): ReadonlyMap<string, readonly Claim[]> {
  const named = [...scopes].map((claims): readonly [string, readonly Claim[]] => {
    const ids = claims.flatMap(({ figures }) => figures.map(({ id }) => id));
    return [ids.sort().join(" "), claims];
  });
  return new Map(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function plain(range: ReportedRange | null): OwnRange | null {
  if (range === null) return null;
  const { low, high, common, origins, reports, lowSetBy, highSetBy } = range;
  return {
    low,
    high,
    common: common === null ? null : [common.low, common.high],
    origins,
    reports,
    lowSetBy: idsOf(lowSetBy),
    highSetBy: idsOf(highSetBy),
  };
}

function idsOf(claims: readonly DatedClaim[]): readonly string[] {
  return claims.flatMap(({ figures }) => figures.map(({ id }) => id)).sort();
}

function different(question: string, expected: unknown, given: unknown): Answer | null {
  const [oracle, program] = [tell(expected), tell(given)];
  return oracle === program ? null : { question, oracle, program, page: ["section 7, the reported range"] };
}

function tell(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (part === Number.POSITIVE_INFINITY ? "open" : part));
}
