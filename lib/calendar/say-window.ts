import type { Instant, Precision, Window } from "../domain/time/window";
import {
  type CalendarDay,
  type ClockTime,
  shapeOfInstant,
  shapeOfWindow,
  type WindowShape,
} from "./window-shape";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * Says a window in the days of a zone, in English, for data and for editors; pages for readers say it in their
 * language (`lib/i18n/say-window.ts`). Pass "UTC" for the same in universal time.
 *
 * @example sayWindow(day, "day", "Asia/Almaty") // "6 Jan 2022"
 * @example sayWindow(hour, "hour", "Asia/Almaty") // "6 Jan 2022, 12:00 to 13:00"
 * @example sayWindow(month, "month", "Asia/Almaty") // "January 2022"
 * @example sayWindow({ from, to: Infinity }, "unknown", zone) // "not before 10 Jan 2022"
 */
export function sayWindow(window: Window, precision: Precision, zone: string): string {
  return sayShape(shapeOfWindow(window, precision, zone));
}

/** "6 Jan 2022, 08:44", with seconds where the precision is an instant. */
export function sayInstant(instant: Instant, precision: "instant" | "minute", zone: string): string {
  return sayShape(shapeOfInstant(instant, precision, zone));
}

function sayShape(shape: WindowShape): string {
  switch (shape.kind) {
    case "day":
      return sayDay(shape.day);
    case "month":
      return `${MONTHS[shape.month - 1]} ${shape.year}`;
    case "days":
      return `${sayDay(shape.from)} to ${sayDay(shape.to)}`;
    case "moment":
      return sayTime(shape.at);
    case "hours": {
      const { from, to } = shape;
      const sameDay = from.day === to.day && from.month === to.month && from.year === to.year;
      return `${sayTime(from)} to ${sameDay ? to.clock : sayTime(to)}`;
    }
    case "not before":
      return `not before ${"clock" in shape.from ? sayTime(shape.from) : sayDay(shape.from)}`;
  }
}

function sayTime(at: ClockTime): string {
  return `${sayDay(at)}, ${at.clock}`;
}

function sayDay({ day, month, year }: CalendarDay): string {
  return `${day} ${MONTHS[month - 1]?.slice(0, 3)} ${year}`;
}
