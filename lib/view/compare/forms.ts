import { shapeOfInstant } from "@/lib/calendar/window-shape";
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

/** "2022-01-06T23:59": an instant as a field for a date and a time holds it, to the minute, in the event's zone. */
export function fieldValue(at: Instant, zone: string): string {
  const { year, month, day, clock } = shapeOfInstant(at, "minute", zone).at;
  const two = (n: number) => String(n).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}T${clock}`;
}
