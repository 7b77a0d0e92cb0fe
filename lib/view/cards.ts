import { headlineMoment } from "@/lib/domain/range/in-force";
import { type RangeStep, rangeSeries } from "@/lib/domain/range/range-series";
import { type ReportedRange, reportedRange } from "@/lib/domain/range/reported-range";
import type { Window } from "@/lib/domain/time/window";
import type { RibbonStep } from "./chart-model";
import type { RangeCard } from "./dashboard-model";
import { KeptWith } from "./kept-with";
import { dashboardHref } from "./links";
import { type Picture, standingClaims } from "./picture";
import { sayCommon, sayIndependence, sayRange, sayRoot } from "./say-range";
import { queryFor, type ScopeOfFigures } from "./selection";
import { capitalised, sayBasis } from "./words";

/** A scope's headline: its range just before its latest window closes, and how it came there. */
export interface Headline {
  readonly at: number | null;
  readonly range: ReportedRange | null;
  readonly series: readonly RangeStep[];
}

const headlines = new KeptWith<Headline>();

export function headlineOf(picture: Picture, scopeKey: string): Headline {
  const scope = picture.index.about(scopeKey);
  if (scope === null) return { at: null, range: null, series: [] };
  const { reading, without, series } = picture.query;
  const choices = [reading.freshness, series, ...without].join(" ");
  return headlines.get(scope, choices, () => workOutHeadline(picture, scopeKey));
}

function workOutHeadline(picture: Picture, scopeKey: string): Headline {
  const { freshness } = picture.query.reading;
  const claims = standingClaims(picture, scopeKey);
  const at = headlineMoment(claims);
  return {
    at,
    range: at === null ? null : reportedRange(claims, at, freshness),
    series: rangeSeries(claims, freshness),
  };
}

const MOST_CARDS = 6;
const MOST_OF_A_MEASURE = 2;

/** The selected scope first, then the most reported ones, at most two a measure. */
export function cardsOf(
  scopes: readonly ScopeOfFigures[],
  selected: ScopeOfFigures | null,
  picture: Picture,
): readonly RangeCard[] {
  const shown = selected ? [selected] : [];
  const perMeasure = new Map<string, number>(shown.map(({ scope }) => [scope.measure, 1]));
  for (const candidate of scopes) {
    if (shown.length === MOST_CARDS) break;
    const taken = perMeasure.get(candidate.scope.measure) ?? 0;
    if (candidate.key === selected?.key || taken >= MOST_OF_A_MEASURE) continue;
    if (standingClaims(picture, candidate.key).length === 0) continue;
    perMeasure.set(candidate.scope.measure, taken + 1);
    shown.push(candidate);
  }
  return shown.map((scope) => cardOf(scope, scope === selected, picture));
}

function cardOf({ key, scope }: ScopeOfFigures, selected: boolean, picture: Picture): RangeCard {
  const { words, vocabulary, event, query } = picture;
  const { at, range, series } = headlineOf(picture, key);
  return {
    href: dashboardHref(event.slug, queryFor(scope, query), words.texts.locale),
    selected,
    measure: capitalised(words.measure(scope.measure), words.texts),
    group: words.group(scope.group),
    place: words.place(scope.place),
    basis: sayBasis(scope.basis, words.texts) ?? "",
    range: sayRange(range, words.texts),
    common: sayCommon(range, words.texts),
    counts: sayIndependence(range, words.texts),
    root: sayRoot(range, vocabulary, words),
    asOf: at === null ? null : words.day(at),
    contradictions: picture.findingsOfScope.get(key)?.length ?? 0,
    ribbon: series.map(ribbonStep),
  };
}

export function ribbonStep({ from, to, range }: RangeStep): RibbonStep {
  const { common } = range;
  return {
    from,
    to,
    low: range.low,
    high: closed(range.high),
    common: common && { low: common.low, high: closed(common.high) },
  };
}

/** An open end is null in plain data: JSON knows no infinity. */
export function closed(high: number): number | null {
  return Number.isFinite(high) ? high : null;
}

/** When anything is in force on any of the cards. */
export function cardsBusy(cards: readonly RangeCard[]): readonly Window[] {
  return cards.flatMap((card) => card.ribbon.map(({ from, to }) => ({ from, to })));
}
