import type { FindingReview } from "@/lib/domain/finding-review";
import type { Finding } from "@/lib/domain/reconcile/finding";
import type { Texts } from "@/lib/i18n/texts";
import type { ViewQuery } from "@/lib/schema/view-query";
import { cardsBusy, cardsOf, headlineOf } from "./cards";
import { chartOf } from "./chart";
import { claimRowsOf } from "./claim-row";
import type { DashboardModel, EventSummary } from "./dashboard-model";
import { explain } from "./explanation";
import { scopeFilters } from "./filter-options";
import { findingItemOf } from "./finding-item";
import { type EventMaterial, type Picture, pictureOf } from "./picture";
import { sayDoubt } from "./say-doubt";
import { sayEventDays } from "./say-event-days";
import { doubtAbout } from "./scope-doubt";
import { type ScopeOfFigures, scopesOf, selectScope } from "./selection";
import { spokenIn } from "./spoken";

/** Everything that the dashboard of an event shows for one view; null for an event without any figure. */
export function dashboardOf(
  material: EventMaterial,
  query: ViewQuery,
  texts: Texts,
  reviews: readonly FindingReview[] = [],
): DashboardModel | null {
  const picture = pictureOf(material, query, texts);
  const scopes = scopesOf(picture);
  const selection = selectScope(scopes, picture);
  if (selection === null) return null;
  const { selected } = selection;
  const headline = headlineOf(picture, selected.key);
  const cards = cardsOf(scopes, selected, picture);
  const doubt = doubtAbout(selected, picture);
  return {
    event: summaryOf(picture),
    isNearest: selection.isNearest,
    filters: scopeFilters(selection, picture),
    cards,
    cardsBusy: cardsBusy(cards),
    chart: chartOf(selected, headline, doubt, picture),
    doubt: doubt && sayDoubt(doubt, picture),
    findings: findingsTouching(selected, picture).map((finding) => findingItemOf(finding, picture, reviews)),
    explanation: explain(headline.range, picture.words),
    claims: claimRowsOf(selected.figures, picture),
  };
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
