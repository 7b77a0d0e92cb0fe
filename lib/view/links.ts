import { DEFAULT_READING, type KnownAt, type Reading } from "@/lib/domain/reading";
import { HOUR } from "@/lib/domain/time/window";
import { type Locale, localisedPath } from "@/lib/i18n/locales";
import type { ViewQuery } from "@/lib/schema/view-query";

export function frontHref(locale: Locale): string {
  return localisedPath("/", locale);
}

export function methodologyHref(locale: Locale): string {
  return localisedPath("/methodology", locale);
}

export function eventHref(slug: string, locale: Locale): string {
  return localisedPath(`/events/${encodeURIComponent(slug)}`, locale);
}

export function figureHref(event: string, id: string, locale: Locale): string {
  return `${eventHref(event, locale)}/figures/${encodeURIComponent(id)}`;
}

/** The table of every figure of an event, nothing chosen. */
export function allFiguresHref(event: string, locale: Locale): string {
  return `${eventHref(event, locale)}/figures`;
}

/** The table of every figure in a view; `choices` are parameters of the table itself. */
export function figuresHref(
  event: string,
  query: ViewQuery,
  locale: Locale,
  choices: Readonly<Record<string, string>> = {},
): string {
  const params = { ...Object.fromEntries(new URLSearchParams(searchOf(query))), ...choices };
  return withSearch(allFiguresHref(event, locale), params);
}

/** The list of sources in a reading; `choices` are parameters of the list itself. */
export function sourcesHref(
  event: string,
  reading: Reading,
  locale: Locale,
  choices: Readonly<Record<string, string>> = {},
): string {
  return withSearch(`${eventHref(event, locale)}/sources`, { ...readingParams(reading), ...choices });
}

export function sourceHref(event: string, source: string, reading: Reading, locale: Locale): string {
  const path = `${eventHref(event, locale)}/sources/${encodeURIComponent(source)}`;
  return withSearch(path, readingParams(reading));
}

/** The search on the front page, for a text, in one group of what is found, or all of it. */
export function searchHref(
  text: string,
  locale: Locale,
  choices: Readonly<Record<string, string>> = {},
): string {
  return localisedPath(withSearch("/", { q: text, ...choices }), locale);
}

/** The comparison of a view's sources, or of two moments; `choices` are parameters of the comparison itself. */
export function compareHref(
  event: string,
  query: ViewQuery,
  locale: Locale,
  choices: Readonly<Record<string, string>> = {},
): string {
  const params = { ...Object.fromEntries(new URLSearchParams(searchOf(query))), ...choices };
  return withSearch(`${eventHref(event, locale)}/compare`, params);
}

/** The list of contradictions in a reading; `choices` are parameters of the list itself. */
export function findingsHref(
  event: string,
  locale: Locale,
  reading: Reading = DEFAULT_READING,
  choices: Readonly<Record<string, string>> = {},
): string {
  return withSearch(`${eventHref(event, locale)}/findings`, { ...readingParams(reading), ...choices });
}

/** A contradiction in the reading in which it was found: in another there may be none. */
export function findingHref(event: string, fingerprint: string, reading: Reading, locale: Locale): string {
  const path = `${findingsHref(event, locale)}/${encodeURIComponent(fingerprint)}`;
  return withSearch(path, readingParams(reading));
}

/** A file of the view; data is in no language of the interface. */
export function downloadHref(event: string, file: string, search: string): string {
  const path = `/events/${encodeURIComponent(event)}/download/${file}`;
  return search ? `${path}?${search}` : path;
}

/** The dashboard's address for a view; only what differs from the default is named. */
export function dashboardHref(event: string, query: ViewQuery, locale: Locale): string {
  const search = searchOf(query);
  return search ? `${eventHref(event, locale)}?${search}` : eventHref(event, locale);
}

/** The view as URL parameters, always in one order. `parseViewQuery` reads them back. */
export function searchOf(query: ViewQuery): string {
  const params = new URLSearchParams();
  const put = (name: string, value: string | null | undefined) => {
    if (value != null && value !== "") params.set(name, value);
  };
  put("measure", query.measure);
  put("group", query.group);
  put("place", query.place);
  put("basis", query.basis);
  put("occurrence", query.occurrence);
  put("source", query.source);
  put("kind", query.kind);
  put("without", query.without.join(","));
  put("from", query.days.from);
  put("to", query.days.to);
  for (const [name, value] of Object.entries(readingParams(query.reading))) params.set(name, value);
  if (query.series !== "origin") put("series", query.series);
  if (query.scale !== "linear") put("scale", query.scale);
  if (query.axis !== "as-of") put("axis", query.axis);
  put("multiples", query.multiples);
  return params.toString();
}

/** How the ledger is read, as URL parameters; only what differs from the default is named. */
export function readingParams({
  knownAt,
  freshness,
  scheme,
  statedScopesOnly,
}: Reading): Readonly<Record<string, string>> {
  return {
    ...knownAtParams(knownAt),
    ...(freshness === DEFAULT_READING.freshness ? {} : { freshness: String(freshness / HOUR) }),
    ...(scheme === DEFAULT_READING.scheme ? {} : { scheme }),
    ...(statedScopesOnly ? { stated: "1" } : {}),
  };
}

function knownAtParams(knownAt: KnownAt): Readonly<Record<string, string>> {
  switch (knownAt.by) {
    case "latest":
      return {};
    case "publication":
      return { known: new Date(knownAt.at).toISOString() };
    case "recording":
      return { recorded: new Date(knownAt.at).toISOString() };
    case "version":
      return { version: String(knownAt.version) };
  }
}

function withSearch(path: string, params: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams(params).toString();
  return search ? `${path}?${search}` : path;
}
