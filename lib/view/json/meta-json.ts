import { z } from "zod";
import type { EventRecord } from "@/lib/domain/event";
import { BASES } from "@/lib/domain/figure";
import { SCHEME_IDS } from "@/lib/domain/quantity/quantity";
import type { KnownAt } from "@/lib/domain/reading";
import { HOUR, type Instant } from "@/lib/domain/time/window";
import { SOURCE_KINDS } from "@/lib/domain/vocabulary";
import { DEFAULT_LOCALE } from "@/lib/i18n/locales";
import { SERIES } from "@/lib/schema/view-query";
import { CAVEAT } from "../caveat";
import { dashboardHref, eventHref } from "../links";
import type { Picture } from "../picture";
import { sayReading, versionOf } from "../say-options";
import { instantJson } from "./time-json";

/** Whose words the data are, and what to name when they are used. */
export const LICENCE_NOTE =
  "Figures are facts reported by the publications named with them; each wording is quoted as printed and stays its publisher's. Name the event, the ledger version and the publications when you use them.";

const knownAtJson = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("latest") }),
  z.strictObject({ by: z.enum(["publication", "recording"]), at: instantJson }),
  z.strictObject({ by: z.literal("version"), version: z.int().min(0) }),
]);

const filtersJson = z.strictObject({
  measure: z.string().nullable(),
  group: z.string().nullable(),
  place: z.string().nullable(),
  basis: z.enum(BASES).nullable(),
  occurrence: z.string().nullable(),
  source: z.string().nullable(),
  kind: z.enum(SOURCE_KINDS).nullable(),
  without: z.array(z.string()),
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  stated: z.boolean(),
  series: z.enum(SERIES),
});

/** What every answer about an event carries. */
export const eventMetaJson = z.strictObject({
  event: z.strictObject({ slug: z.string(), title: z.string(), zone: z.string() }),
  ledgerVersion: z.int().min(0),
  /** When the answer was made; absent where the address pins a version: the same address gives the same bytes. */
  retrievedAt: instantJson.optional(),
  caveat: z.string(),
  citation: z.string(),
  licence: z.string(),
});

/** What an answer that depends on how the ledger is read carries besides: every option in force, defaults included. */
export const viewMetaJson = eventMetaJson.extend({
  knownAt: knownAtJson,
  scheme: z.enum(SCHEME_IDS),
  freshnessHours: z.int().min(1),
  filters: filtersJson,
});
export type ViewMetaJson = z.infer<typeof viewMetaJson>;

/** @param retrievedAt when the answer is made; null for a pinned address */
export function viewMetaOf(picture: Picture, retrievedAt: Instant | null): ViewMetaJson {
  const { event, query } = picture;
  const { scheme, freshness, knownAt } = query.reading;
  const version = versionOf(picture);
  return {
    event: eventNameOf(event),
    ledgerVersion: version,
    ...retrieved(retrievedAt),
    knownAt: knownAtJsonOf(knownAt),
    scheme,
    freshnessHours: freshness / HOUR,
    filters: filtersJsonOf(picture),
    caveat: CAVEAT,
    citation: cite(
      event,
      `ledger version ${version} · ${sayReading(query.reading)}`,
      permalink(picture),
      retrievedAt,
    ),
    licence: LICENCE_NOTE,
  };
}

export function eventMetaOf(event: EventRecord, retrievedAt: Instant): z.infer<typeof eventMetaJson> {
  return {
    event: eventNameOf(event),
    ledgerVersion: event.version,
    ...retrieved(retrievedAt),
    caveat: CAVEAT,
    citation: cite(
      event,
      `ledger version ${event.version}`,
      eventHref(event.slug, DEFAULT_LOCALE),
      retrievedAt,
    ),
    licence: LICENCE_NOTE,
  };
}

/** The dashboard's address for this view, frozen to the present version where nothing else freezes it. */
function permalink(picture: Picture): string {
  const { event, query } = picture;
  const { reading } = query;
  if (reading.knownAt.by !== "latest") return dashboardHref(event.slug, query, DEFAULT_LOCALE);
  const knownAt: KnownAt = { by: "version", version: event.version };
  return dashboardHref(event.slug, { ...query, reading: { ...reading, knownAt } }, DEFAULT_LOCALE);
}

function cite(event: EventRecord, read: string, address: string, retrievedAt: Instant | null): string {
  const when = retrievedAt === null ? "" : ` Retrieved ${new Date(retrievedAt).toISOString()}.`;
  return `Casualty Ledger: ${event.title}. ${read.slice(0, 1).toUpperCase()}${read.slice(1)}. ${address}.${when}`;
}

function eventNameOf({ slug, title, zone }: EventRecord) {
  return { slug, title, zone };
}

function retrieved(at: Instant | null): { retrievedAt?: string } {
  return at === null ? {} : { retrievedAt: new Date(at).toISOString() };
}

function knownAtJsonOf(knownAt: KnownAt): ViewMetaJson["knownAt"] {
  if (knownAt.by === "latest" || knownAt.by === "version") return knownAt;
  return { by: knownAt.by, at: new Date(knownAt.at).toISOString() };
}

function filtersJsonOf({ query }: Picture): ViewMetaJson["filters"] {
  const { measure, group, place, basis, occurrence, source, kind, without, days, reading, series } = query;
  return {
    measure,
    group,
    place,
    basis,
    occurrence,
    source,
    kind,
    without: [...without],
    from: days.from,
    to: days.to,
    stated: reading.statedScopesOnly,
    series,
  };
}
