import { Temporal } from "temporal-polyfill";
import type { Instant, Precision, Window } from "../domain/time/window";

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
 * Says a window in the days of a zone; pass "UTC" for the same in universal time. Whole days are said as days, whole
 * months as months, everything else with its hours, so that a cut window never looks like a whole day.
 *
 * @example sayWindow(day, "day", "Asia/Almaty") // "6 Jan 2022"
 * @example sayWindow(hour, "hour", "Asia/Almaty") // "6 Jan 2022, 12:00 to 13:00"
 * @example sayWindow(month, "month", "Asia/Almaty") // "January 2022"
 * @example sayWindow({ from, to: Infinity }, "unknown", zone) // "not before 10 Jan 2022"
 */
export function sayWindow(window: Window, precision: Precision, zone: string): string {
  const from = zoned(window.from, zone);
  if (!Number.isFinite(window.to)) return `not before ${sayMoment(from)}`;
  const to = zoned(window.to, zone);
  if (precision === "instant" || precision === "minute") return sayInstant(window.from, precision, zone);
  if (!isDayStart(from) || !isDayStart(to)) return sayHours(from, to);
  if (from.add({ days: 1 }).epochMilliseconds === window.to) return sayDay(from);
  if (from.day === 1 && from.add({ months: 1 }).epochMilliseconds === window.to)
    return `${MONTHS[from.month - 1]} ${from.year}`;
  return `${sayDay(from)} to ${sayDay(to.subtract({ days: 1 }))}`;
}

/** "6 Jan 2022, 08:44", with seconds where the precision is an instant. */
export function sayInstant(instant: Instant, precision: "instant" | "minute", zone: string): string {
  const at = zoned(instant, zone);
  return `${sayDay(at)}, ${at.toPlainTime().toString({ smallestUnit: precision === "instant" ? "second" : "minute" })}`;
}

function sayHours(from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): string {
  const midnight = isDayStart(to) && from.toPlainDate().equals(to.subtract({ days: 1 }).toPlainDate());
  if (midnight) return `${sayDay(from)}, ${sayClock(from)} to 24:00`;
  const sameDay = from.toPlainDate().equals(to.toPlainDate());
  return `${sayDay(from)}, ${sayClock(from)} to ${sameDay ? "" : `${sayDay(to)}, `}${sayClock(to)}`;
}

function sayMoment(at: Temporal.ZonedDateTime): string {
  return isDayStart(at) ? sayDay(at) : `${sayDay(at)}, ${sayClock(at)}`;
}

function sayDay(at: Temporal.ZonedDateTime): string {
  return `${at.day} ${MONTHS[at.month - 1]?.slice(0, 3)} ${at.year}`;
}

function sayClock(at: Temporal.ZonedDateTime): string {
  return at.toPlainTime().toString({ smallestUnit: "minute" });
}

function isDayStart(at: Temporal.ZonedDateTime): boolean {
  return at.startOfDay().epochMilliseconds === at.epochMilliseconds;
}

function zoned(instant: Instant, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
}
