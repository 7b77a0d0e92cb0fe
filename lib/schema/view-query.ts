import { z } from "zod";
import { zonedWindow } from "@/lib/calendar/zoned-window";
import { BASES, type Basis } from "@/lib/domain/figure";
import { SCHEME_IDS } from "@/lib/domain/quantity/quantity";
import { DEFAULT_READING, type KnownAt, type Reading } from "@/lib/domain/reading";
import { HOUR, type Window } from "@/lib/domain/time/window";
import { NOT_STATED, SOURCE_KINDS, type SourceKind, type Vocabulary } from "@/lib/domain/vocabulary";
import {
  MOST_CHARACTERS,
  oneOf,
  parameterReader,
  type QueryFault,
  type RawParams,
  type ReadParameter,
} from "./parameter-reader";
import { type Term, UnfitValue } from "./query-problem";

export type { QueryFault, RawParams } from "./parameter-reader";

export const SCALES = ["linear", "sqrt", "log"] as const;
export const SERIES = ["origin", "publisher"] as const;
export const AXES = ["as-of", "published"] as const;
export const MULTIPLES = ["measure", "group", "place", "source"] as const;

/** Which of the three times runs along the chart: the one that a number speaks about, or when the public could read it. */
export type TimeAxis = (typeof AXES)[number];

/** What a reader asked for: which part of the event, and how it is to be read. Every view state is in the URL. */
export interface ViewQuery {
  readonly measure: string | null;
  readonly group: string | null;
  readonly place: string | null;
  readonly basis: Basis | null;
  readonly occurrence: string | null;
  /** Only figures that this source published, relayed or gave. */
  readonly source: string | null;
  readonly kind: SourceKind | null;
  /** Origins (or publishers, by `series`) toggled off. */
  readonly without: readonly string[];
  /** Only figures whose as-of touches these days. */
  readonly days: { readonly from: string | null; readonly to: string | null };
  readonly asOf: Window | null;
  readonly reading: Reading;
  readonly series: (typeof SERIES)[number];
  readonly scale: (typeof SCALES)[number];
  readonly axis: TimeAxis;
  /** By what small charts are drawn beside the large one; null for none. */
  readonly multiples: (typeof MULTIPLES)[number] | null;
}

/** The view of a whole event: nothing is chosen but how it is read. */
export function wholeEvent(reading: Reading = DEFAULT_READING): ViewQuery {
  return {
    ...{ measure: null, group: null, place: null, basis: null, occurrence: null, source: null, kind: null },
    ...{ without: [], days: { from: null, to: null }, asOf: null },
    reading,
    series: "origin",
    scale: "linear",
    axis: "as-of",
    multiples: null,
  };
}

export interface ParsedQuery {
  readonly query: ViewQuery;
  readonly faults: readonly QueryFault[];
}

const MOST_TOGGLES = 200;
const MOST_HOURS = 8760;

/**
 * Reads the parameters of a view. Never throws on what a stranger can type: a parameter that makes no sense is named
 * among the faults and left out, so that the nearest valid view is shown.
 *
 * @param now the present instant, so that a known-at in the future can be refused
 */
export function parseViewQuery(
  params: RawParams,
  vocabulary: Vocabulary,
  zone: string,
  now: number,
): ParsedQuery {
  const faults: QueryFault[] = [];
  const read = parameterReader(params, faults);
  const known = (terms: ReadonlyMap<string, unknown>, what: Term) => (slug: string) => {
    if (terms.has(slug)) return slug;
    throw new UnfitValue({ kind: `unknown ${what}`, value: slug });
  };
  const withNotStated = (terms: ReadonlyMap<string, unknown>, what: Term) => (slug: string) =>
    slug === NOT_STATED ? slug : known(terms, what)(slug);
  const days = readDays(read);
  const asOf = windowOfDays(days, zone, faults);
  const query: ViewQuery = {
    measure: read("measure", known(vocabulary.measures, "measure")),
    group: read("group", withNotStated(vocabulary.groups, "group")),
    place: read("place", withNotStated(vocabulary.places, "place")),
    basis: read("basis", oneOf(BASES)),
    occurrence: read("occurrence", (text) => text),
    source: read("source", known(vocabulary.sources, "source")),
    kind: read("kind", oneOf(SOURCE_KINDS)),
    without: readWithout(params, vocabulary, faults),
    days: asOf ? days : { from: null, to: null },
    asOf,
    reading: {
      scheme: read("scheme", oneOf(SCHEME_IDS)) ?? DEFAULT_READING.scheme,
      freshness: read("freshness", hours) ?? DEFAULT_READING.freshness,
      knownAt: readKnownAt(read, zone, now),
      statedScopesOnly: read("stated", oneOf(["1", "0"])) === "1",
    },
    series: read("series", oneOf(SERIES)) ?? "origin",
    scale: read("scale", oneOf(SCALES)) ?? "linear",
    axis: read("axis", oneOf(AXES)) ?? "as-of",
    multiples: read("multiples", oneOf(MULTIPLES)),
  };
  return { query, faults };
}

/** Digits alone, as pages and links write them: "1e3", "0x10" and "+5" are numbers to a program only. */
const PLAIN_NUMBER = /^\d{1,9}$/;

function hours(text: string): number {
  const n = Number(text);
  if (PLAIN_NUMBER.test(text) && n >= 1 && n <= MOST_HOURS) return n * HOUR;
  throw new UnfitValue({ kind: "not hours", value: text, most: MOST_HOURS });
}

function readWithout(params: RawParams, vocabulary: Vocabulary, faults: QueryFault[]): readonly string[] {
  const raw = params.without ?? [];
  const slugs = (typeof raw === "string" ? [raw] : raw)
    .flatMap((text) => text.split(","))
    .filter((slug) => slug !== "");
  const unknown = slugs.filter((slug) => !vocabulary.sources.has(slug));
  if (unknown.length > 0) {
    const named = unknown[0]?.slice(0, MOST_CHARACTERS) ?? "";
    faults.push({ parameter: "without", problem: { kind: "unknown source", value: named } });
  }
  return [...new Set(slugs.filter((slug) => vocabulary.sources.has(slug)))].slice(0, MOST_TOGGLES).sort();
}

function readDays(read: ReadParameter): ViewQuery["days"] {
  return { from: read("from", isoDay), to: read("to", isoDay) };
}

function isoDay(text: string): string {
  if (z.iso.date().safeParse(text).success) return text;
  throw new UnfitValue({ kind: "not a date", value: text });
}

function windowOfDays(days: ViewQuery["days"], zone: string, faults: QueryFault[]): Window | null {
  if (days.from === null && days.to === null) return null;
  const dayOf = (date: string) => zonedWindow({ date, precision: "day", zone });
  const from = days.from === null ? Number.NEGATIVE_INFINITY : dayOf(days.from).from;
  const to = days.to === null ? Number.POSITIVE_INFINITY : dayOf(days.to).to;
  if (from < to) return { from, to };
  faults.push({
    parameter: "to",
    problem: { kind: "days reversed", from: days.from ?? "", to: days.to ?? "" },
  });
  return null;
}

function readKnownAt(read: ReadParameter, zone: string, now: number): KnownAt {
  const version = read("version", (text) => {
    if (PLAIN_NUMBER.test(text)) return Number(text);
    throw new UnfitValue({ kind: "not a version", value: text });
  });
  if (version !== null) return { by: "version", version };
  const recorded = read("recorded", (text) => instantOf(text, zone, now));
  if (recorded !== null) return { by: "recording", at: recorded };
  const published = read("known", (text) => instantOf(text, zone, now));
  return published === null ? { by: "latest" } : { by: "publication", at: published };
}

/**
 * "2022-01-09T10:30" in the event's zone, or an instant with an offset or Z, or a day: its end.
 *
 * @throws UnfitValue for anything else, and for an instant after `now`
 */
export function instantOf(text: string, zone: string, now: number): number {
  const at = parseInstant(text, zone);
  if (at > now) throw new UnfitValue({ kind: "in the future", value: text });
  return at;
}

/** An instant with Z or an offset, to the second or finer, or to the minute. */
const INSTANT = z.union([z.iso.datetime({ offset: true }), z.iso.datetime({ offset: true, precision: -1 })]);

function parseInstant(text: string, zone: string): number {
  if (INSTANT.safeParse(text).success) return Date.parse(text);
  if (z.iso.date().safeParse(text).success) return zonedWindow({ date: text, precision: "day", zone }).to - 1;
  if (z.iso.datetime({ local: true }).safeParse(text).success) {
    return zonedWindow({ date: text.slice(0, 16), precision: "minute", zone }).from;
  }
  throw new UnfitValue({ kind: "not a time", value: text });
}
