import type { FindingReview } from "@/lib/domain/finding-review";
import type { Finding } from "@/lib/domain/reconcile/finding";
import type { Texts } from "@/lib/i18n/texts";
import type { ViewQuery } from "@/lib/schema/view-query";
import { cardsBusy, cardsOf, headlineOf } from "./cards";
import { chartOf } from "./chart";
import { type ChartZoom, WHOLE_TIME, zoomOf } from "./chart-zoom";
import { claimGroupsOf, claimRowOf } from "./claim-row";
import { knownThenOf } from "./compare/known-then";
import type { AskedScope, DashboardModel, EventSummary } from "./dashboard-model";
import { explain } from "./explanation";
import { scopeFilters } from "./filter-options";
import { findingItemOf } from "./finding-item";
import { multiplesOf } from "./multiples";
import { type EventMaterial, type Picture, pictureOf } from "./picture";
import { sayDoubt } from "./say-doubt";
import { sayEventDays } from "./say-event-days";
import { doubtAbout } from "./scope-doubt";
import { type ScopeOfFigures, scopesOf, selectScope } from "./selection";
import { spokenIn } from "./spoken";

/** So much of its longest lists a dashboard holds. */
export interface MostListed {
  readonly findings: number;
  readonly rows: number;
  /** Reports of a row. */
  readonly reports: number;
}

/** What a page can show and still be read; all of it is a click away. */
export const MOST_ON_A_PAGE: MostListed = { findings: 40, rows: 100, reports: 12 };

const EVERYTHING: MostListed = { findings: Infinity, rows: Infinity, reports: Infinity };

/** Everything that the dashboard of an event shows for one view; null for an event without any figure. */
export function dashboardOf(
  material: EventMaterial,
  query: ViewQuery,
  texts: Texts,
  reviews: readonly FindingReview[] = [],
  most: MostListed = EVERYTHING,
): DashboardModel | null {
  const picture = pictureOf(material, query, texts);
  const scopes = scopesOf(picture);
  const selection = selectScope(scopes, picture);
  if (selection === null) return null;
  const { selected } = selection;
  const headline = headlineOf(picture, selected.key);
  const cards = cardsOf(scopes, selected, picture);
  const doubt = doubtAbout(selected, picture);
  const findings = findingsTouching(selected, picture);
  const claims = claimGroupsOf(selected.figures, picture);
  return {
    event: summaryOf(picture),
    isNearest: selection.isNearest,
    filters: scopeFilters(selection, picture),
    cards,
    cardsBusy: cardsBusy(cards),
    scope: askedFor(selected),
    chart: chartOf(selected, headline, doubt, picture),
    zoom: zoomOn(selected.key, material, picture),
    multiples: multiplesOf(selected, material, picture),
    doubt: doubt && sayDoubt(doubt, picture),
    findings: findings.slice(0, most.findings).map((finding) => findingItemOf(finding, picture, reviews)),
    findingsLeft: Math.max(0, findings.length - most.findings),
    explanation: explain(headline, picture),
    knownThen: knownThenOf(picture),
    claims: claims.slice(0, most.rows).map((group) => claimRowOf(group, picture, most.reports)),
    claimsLeft: Math.max(0, claims.length - most.rows),
  };
}

function askedFor({ scope: { measure, group, place, basis, occurrence } }: ScopeOfFigures): AskedScope {
  return { measure, group, place, basis, occurrence };
}

/** The zoom goes by what is reported on all days, whichever are chosen. Days are days of the as-of. */
function zoomOn(
  scopeKey: string,
  material: EventMaterial,
  { query, words, event }: Picture,
): ChartZoom | null {
  if (query.axis !== "as-of") return null;
  const whole = pictureOf(material, { ...query, days: WHOLE_TIME, asOf: null }, words.texts);
  const figures = whole.index.about(scopeKey)?.figures ?? [];
  return zoomOf(
    figures.flatMap(({ asOf }) => asOf.window ?? []),
    query.days,
    event.zone,
  );
}

/** The findings that have a side in the selection. */
export function findingsTouching({ key }: ScopeOfFigures, { findingsOfScope }: Picture): readonly Finding[] {
  return findingsOfScope.get(key) ?? [];
}

export function summaryOf({ event, known, query, words }: Picture): EventSummary {
  const { knownAt } = query.reading;
  const { publications, origins } = spokenIn(known.figures);
  return {
    slug: event.slug,
    title: event.title,
    summary: event.summary,
    zone: event.zone,
    when: sayEventDays(event, words.texts),
    figures: known.figures.length,
    publications,
    origins: origins.size,
    version: knownAt.by === "version" ? Math.min(knownAt.version, event.version) : event.version,
  };
}
