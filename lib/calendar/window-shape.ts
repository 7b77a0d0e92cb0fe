import { Temporal } from "temporal-polyfill";
import type { Instant, Precision, Window } from "../domain/time/window";
import { Remembered } from "./remember";

/** A day of the calendar; `month` from 1 to 12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day with the time on its clock: "08:44", "24:00" for its end. */
export interface ClockTime extends CalendarDay {
  readonly clock: string;
}

/**
 * What a window is in the days of a zone, before any language. Whole days are days, whole months are months,
 * everything else has its hours, so that a cut window never looks like a whole day.
 */
export type WindowShape =
  | { readonly kind: "day"; readonly day: CalendarDay }
  | { readonly kind: "month"; readonly year: number; readonly month: number }
  | { readonly kind: "days"; readonly from: CalendarDay; readonly to: CalendarDay }
  | { readonly kind: "moment"; readonly at: ClockTime }
  | { readonly kind: "hours"; readonly from: ClockTime; readonly to: ClockTime }
  | { readonly kind: "not before"; readonly from: CalendarDay | ClockTime };

/** A page says the same windows thousands of times, and calendars are slow. */
const shapes = new Remembered<WindowShape>();
const moments = new Remembered<Moment>();

export function shapeOfWindow(window: Window, precision: Precision, zone: string): WindowShape {
  const key = `${zone}|${precision}|${window.from}|${window.to}`;
  return shapes.get(key, () => workOutShape(window, precision, zone));
}

function workOutShape(window: Window, precision: Precision, zone: string): WindowShape {
  const from = zoned(window.from, zone);
  if (!Number.isFinite(window.to)) {
    return { kind: "not before", from: isDayStart(from) ? dayOf(from) : clockOf(from) };
  }
  const to = zoned(window.to, zone);
  if (precision === "instant" || precision === "minute") return shapeOfInstant(window.from, precision, zone);
  if (!isDayStart(from) || !isDayStart(to)) return hours(from, to);
  if (from.add({ days: 1 }).epochMilliseconds === window.to) return { kind: "day", day: dayOf(from) };
  if (from.day === 1 && from.add({ months: 1 }).epochMilliseconds === window.to)
    return { kind: "month", year: from.year, month: from.month };
  return { kind: "days", from: dayOf(from), to: dayOf(to.subtract({ days: 1 })) };
}

type Moment = Extract<WindowShape, { kind: "moment" }>;

/** One moment, with seconds where the precision is an instant. */
export function shapeOfInstant(instant: Instant, precision: "instant" | "minute", zone: string): Moment {
  return moments.get(`${zone}|${precision}|${instant}`, () => workOutMoment(instant, precision, zone));
}

function workOutMoment(instant: Instant, precision: "instant" | "minute", zone: string): Moment {
  const at = zoned(instant, zone);
  const clock = at.toPlainTime().toString({ smallestUnit: precision === "instant" ? "second" : "minute" });
  return { kind: "moment", at: { ...dayOf(at), clock } };
}

/** Hours that close at midnight close at 24:00 of their day. */
function hours(from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): WindowShape {
  if (!isDayStart(to)) return { kind: "hours", from: clockOf(from), to: clockOf(to) };
  const last = to.subtract({ days: 1 });
  const atMidnight = from.toPlainDate().equals(last.toPlainDate());
  return {
    kind: "hours",
    from: clockOf(from),
    to: atMidnight ? { ...dayOf(last), clock: "24:00" } : clockOf(to),
  };
}

function dayOf({ year, month, day }: Temporal.ZonedDateTime): CalendarDay {
  return { year, month, day };
}

function clockOf(at: Temporal.ZonedDateTime): ClockTime {
  return { ...dayOf(at), clock: at.toPlainTime().toString({ smallestUnit: "minute" }) };
}

function isDayStart(at: Temporal.ZonedDateTime): boolean {
  return at.startOfDay().epochMilliseconds === at.epochMilliseconds;
}

function zoned(instant: Instant, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
}
