import { DEFAULT_READING, type KnownAt } from "@/lib/domain/reading";
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

export function findingsHref(event: string, locale: Locale): string {
  return `${eventHref(event, locale)}/findings`;
}

export function findingHref(event: string, fingerprint: string, locale: Locale): string {
  return `${findingsHref(event, locale)}/${encodeURIComponent(fingerprint)}`;
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
  const { reading } = query;
  putKnownAt(reading.knownAt, put);
  if (reading.freshness !== DEFAULT_READING.freshness) put("freshness", String(reading.freshness / HOUR));
  if (reading.scheme !== DEFAULT_READING.scheme) put("scheme", reading.scheme);
  if (reading.statedScopesOnly) put("stated", "1");
  if (query.series !== "origin") put("series", query.series);
  if (query.scale !== "linear") put("scale", query.scale);
  return params.toString();
}

function putKnownAt(knownAt: KnownAt, put: (name: string, value: string) => void): void {
  if (knownAt.by === "publication") put("known", new Date(knownAt.at).toISOString());
  if (knownAt.by === "recording") put("recorded", new Date(knownAt.at).toISOString());
  if (knownAt.by === "version") put("version", String(knownAt.version));
}
