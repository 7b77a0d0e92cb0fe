import {
  type CalendarDay,
  type ClockTime,
  shapeOfInstant,
  shapeOfWindow,
  type WindowShape,
} from "@/lib/calendar/window-shape";
import type { Instant, Precision, Window } from "@/lib/domain/time/window";
import type { Texts } from "./texts";

/**
 * Says a window in the days of a zone. Where a time of day is said, the same in universal time stands beside it.
 *
 * @example sayWindow(day, "day", "Asia/Almaty", texts) // "6 Jan 2022"
 * @example sayWindow(hour, "hour", "Asia/Almaty", texts) // "6 Jan 2022, 12:00 to 13:00 (06:00 to 07:00 UTC)"
 * @example sayWindow(month, "month", "Asia/Almaty", texts) // "January 2022"
 */
export function sayWindow(window: Window, precision: Precision, zone: string, texts: Texts): string {
  const shape = shapeOfWindow(window, precision, zone);
  if (!hasClock(shape)) return sayShape(shape, texts);
  return withUtc(shape, shapeOfWindow(window, precision, "UTC"), zone, texts);
}

/** "6 Jan 2022, 08:44 (02:44 UTC)", with seconds where the precision is an instant. */
export function sayInstant(
  instant: Instant,
  precision: "instant" | "minute",
  zone: string,
  texts: Texts,
): string {
  const shape = shapeOfInstant(instant, precision, zone);
  return withUtc(shape, shapeOfInstant(instant, precision, "UTC"), zone, texts);
}

/** A day: "6 Jan 2022". */
export function sayDay({ year, month, day }: CalendarDay, { t, conventions }: Texts): string {
  const name = conventions.months.ofDay.short[month - 1] ?? String(month);
  return t("dates.day", { day: String(day), month: name, year: String(year) });
}

function withUtc(local: WindowShape, utc: WindowShape, zone: string, texts: Texts): string {
  const said = sayShape(local, texts);
  if (zone === "UTC") return said;
  return texts.t("dates.with-utc", { local: said, utc: sayUtc(local, utc, texts) });
}

/** No more than the local time leaves open: only the hours where the day is the same one. */
function sayUtc(local: WindowShape, utc: WindowShape, texts: Texts): string {
  if (utc.kind === "not before") return sayMoment(utc.from, texts);
  if (!onOneDay(local, utc)) return sayShape(utc, texts);
  if (utc.kind === "moment") return utc.at.clock;
  if (utc.kind !== "hours") return sayShape(utc, texts);
  return texts.t("dates.clocks", { from: utc.from.clock, to: utc.to.clock });
}

function sayShape(shape: WindowShape, texts: Texts): string {
  const { t } = texts;
  switch (shape.kind) {
    case "day":
      return sayDay(shape.day, texts);
    case "month":
      return sayMonth(shape, texts);
    case "days":
      return t("dates.days", { from: sayDay(shape.from, texts), to: sayDay(shape.to, texts) });
    case "moment":
      return sayTime(shape.at, texts);
    case "hours": {
      const { from, to } = shape;
      if (!isSameDay(from, to))
        return t("dates.days", { from: sayTime(from, texts), to: sayTime(to, texts) });
      return t("dates.hours", { day: sayDay(from, texts), from: from.clock, to: to.clock });
    }
    case "not before":
      return t("dates.not-before", { when: sayMoment(shape.from, texts) });
  }
}

function sayMonth(
  shape: { readonly year: number; readonly month: number },
  { t, conventions }: Texts,
): string {
  const name = conventions.months.alone.long[shape.month - 1] ?? String(shape.month);
  return t("dates.month", { month: name, year: String(shape.year) });
}

function sayMoment(at: CalendarDay | ClockTime, texts: Texts): string {
  return "clock" in at ? sayTime(at, texts) : sayDay(at, texts);
}

function sayTime(at: ClockTime, texts: Texts): string {
  return texts.t("dates.time", { day: sayDay(at, texts), clock: at.clock });
}

function hasClock(shape: WindowShape): boolean {
  if (shape.kind === "not before") return "clock" in shape.from;
  return shape.kind === "moment" || shape.kind === "hours";
}

/** Whether both speak about one and the same day of the calendar, here and in universal time. */
function onOneDay(local: WindowShape, utc: WindowShape): boolean {
  if (local.kind === "moment" && utc.kind === "moment") return isSameDay(local.at, utc.at);
  if (local.kind !== "hours" || utc.kind !== "hours") return false;
  return [local.to, utc.from, utc.to].every((day) => isSameDay(day, local.from));
}

function isSameDay(a: CalendarDay, b: CalendarDay): boolean {
  return a.day === b.day && a.month === b.month && a.year === b.year;
}
