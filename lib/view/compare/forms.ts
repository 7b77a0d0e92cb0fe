import { shapeOfInstant } from "@/lib/calendar/window-shape";
import type { EventRecord } from "@/lib/domain/event";
import type { KnownAt } from "@/lib/domain/reading";
import type { Instant } from "@/lib/domain/time/window";
import { wholeEvent } from "@/lib/schema/view-query";
import { compareHref, searchOf } from "../links";
import type { Picture } from "../picture";

/** What a form of a comparison is sent to, and what it carries along. */
export interface CompareForm {
  readonly action: string;
  /** The known-at by publication as its field holds it, empty for now; null where the view is read by another clock. */
  readonly known: string | null;
  /** Parameters that no control sets, kept as they are. */
  readonly kept: readonly (readonly [string, string])[];
}

/** What the form of the matrix sets itself; all else of the view is carried along. */
const MATRIX_FIELDS: ReadonlySet<string> = new Set(["group", "place", "basis", "known"]);

export function matrixFormOf({ event, query, words }: Picture): CompareForm {
  const { knownAt } = query.reading;
  const known =
    knownAt.by === "latest" ? "" : knownAt.by === "publication" ? fieldValue(knownAt.at, event.zone) : null;
  return {
    action: compareHref(event.slug, wholeEvent(), words.texts.locale),
    known,
    kept: [...new URLSearchParams(searchOf(query))].filter(([name]) => !MATRIX_FIELDS.has(name)),
  };
}

/** The fields for two moments of knowledge: instants in the event's zone, or versions of the ledger. */
export interface MomentFields {
  readonly by: "instant" | "version";
  readonly since: MomentField;
  readonly until: MomentField;
  /** The highest version there is. */
  readonly latest: number;
}

interface MomentField {
  readonly name: string;
  /** Empty for now. */
  readonly value: string;
}

/** What the form of changes sets itself; all else of the view is carried along. */
const MOMENT_FIELDS: ReadonlySet<string> = new Set(["known", "recorded", "version"]);

/** @param then the earlier moment, or null where there is none to look back to */
export function changesFormOf(
  now: Picture,
  then: Picture | null,
): Pick<CompareForm, "action" | "kept"> & { readonly fields: MomentFields } {
  const { event, query, words } = now;
  const kept = [...new URLSearchParams(searchOf(query))].filter(([name]) => !MOMENT_FIELDS.has(name));
  return {
    action: compareHref(event.slug, wholeEvent(), words.texts.locale),
    fields: momentFields(query.reading.knownAt, then?.query.reading.knownAt ?? null, event),
    kept: [...kept, ["form", "changes"]],
  };
}

function momentFields(now: KnownAt, then: KnownAt | null, { zone, version }: EventRecord): MomentFields {
  if (now.by === "version" || then?.by === "version") {
    return {
      by: "version",
      since: { name: "since-version", value: then?.by === "version" ? String(then.version) : "" },
      until: { name: "version", value: now.by === "version" ? String(now.version) : "" },
      latest: version,
    };
  }
  const value = (knownAt: KnownAt | null) =>
    knownAt !== null && "at" in knownAt ? fieldValue(knownAt.at, zone) : "";
  return {
    by: "instant",
    since: { name: "since", value: value(then) },
    until: { name: now.by === "recording" ? "recorded" : "known", value: value(now) },
    latest: version,
  };
}

/** "2022-01-06T23:59": an instant as a field for a date and a time holds it, to the minute, in the event's zone. */
export function fieldValue(at: Instant, zone: string): string {
  const { year, month, day, clock } = shapeOfInstant(at, "minute", zone).at;
  const two = (n: number) => String(n).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}T${clock}`;
}
