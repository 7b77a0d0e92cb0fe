import { Temporal } from "temporal-polyfill";
import { PARTS_OF_DAY, type PartOfDay } from "../domain/time/part-of-day";
import { type Precision, type Window, windowOf } from "../domain/time/window";
import { Remembered } from "./remember";

/** A time as reports give it: a date, how exactly it is known, and the zone whose days are meant. */
export interface CalendarTime {
  /** "2022-01-06", "2022-01" for a month, "2022-01-06T12:00" where the hour is known. */
  readonly date: string;
  readonly precision: Exclude<Precision, "unknown">;
  /** Only with precision `part-of-day`, and then needed. */
  readonly partOfDay?: PartOfDay;
  /** IANA name, such as "Asia/Almaty". */
  readonly zone: string;
}

const SHAPES: Record<CalendarTime["precision"], { readonly pattern: RegExp; readonly like: string }> = {
  month: { pattern: /^\d{4}-\d{2}$/, like: "2022-01" },
  day: { pattern: /^\d{4}-\d{2}-\d{2}$/, like: "2022-01-06" },
  "part-of-day": { pattern: /^\d{4}-\d{2}-\d{2}$/, like: "2022-01-06" },
  hour: { pattern: /^\d{4}-\d{2}-\d{2}T\d{2}(:00)?$/, like: "2022-01-06T12:00" },
  minute: { pattern: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, like: "2022-01-06T08:44" },
  instant: { pattern: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?$/, like: "2022-01-06T08:44:05" },
};

/**
 * The window that a calendar time stands for, in the days of its zone.
 *
 * @throws RangeError naming the value: a date that does not exist or does not fit its precision, an unknown zone, a
 * part of day that is missing or out of place, a local time that a change of clocks skips
 * @example zonedWindow({ date: "2022-01-06", precision: "day", zone: "Asia/Almaty" })
 * // 2022-01-05T18:00Z to 2022-01-06T18:00Z: the day that follows starts where this one ends
 * @example zonedWindow({ date: "2022-01-06T12:00", precision: "hour", zone: "Asia/Almaty" }) // one hour
 */
export function zonedWindow(time: CalendarTime): Window {
  const { date, precision, partOfDay = "", zone } = time;
  return windows.get([zone, precision, partOfDay, date].join("|"), () => windowOfTime(time));
}

const windows = new Remembered<Window>();

function windowOfTime(time: CalendarTime): Window {
  assertZone(time.zone);
  const shape = SHAPES[time.precision];
  if (!shape.pattern.test(time.date)) {
    throw new RangeError(`"${time.date}" is no ${time.precision}: write it like ${shape.like}`);
  }
  if ((time.partOfDay !== undefined) !== (time.precision === "part-of-day")) {
    throw new RangeError(
      `precision "${time.precision}" with part of day "${time.partOfDay ?? "none"}": a part of day goes with "part-of-day" and with nothing else`,
    );
  }
  try {
    return existingWindow(time);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RangeError(`"${time.date}" does not exist in ${time.zone}: check day, month and hour`, {
      cause: error,
    });
  }
}

function existingWindow({ date, precision, partOfDay, zone }: CalendarTime): Window {
  if (precision === "month") {
    const month = Temporal.PlainYearMonth.from(date, { overflow: "reject" });
    return between(
      startOfDay(month.toPlainDate({ day: 1 }), zone),
      startOfDay(month.add({ months: 1 }).toPlainDate({ day: 1 }), zone),
    );
  }
  if (precision === "day" || precision === "part-of-day") {
    const day = Temporal.PlainDate.from(date, { overflow: "reject" });
    const hours = partOfDay === undefined ? { from: 0, to: 24 } : PARTS_OF_DAY[partOfDay];
    return between(hourOfDay(day, hours.from, zone), hourOfDay(day, hours.to, zone));
  }
  const from = Temporal.PlainDateTime.from(date.length === 13 ? `${date}:00` : date, {
    overflow: "reject",
  }).toZonedDateTime(zone, {
    disambiguation: "reject",
  });
  const length = { hour: { hours: 1 }, minute: { minutes: 1 }, instant: { milliseconds: 1 } } as const;
  return between(from, from.add(length[precision]));
}

function between(from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): Window {
  return windowOf(from.epochMilliseconds, to.epochMilliseconds);
}

function startOfDay(day: Temporal.PlainDate, zone: string): Temporal.ZonedDateTime {
  return day.toZonedDateTime({ timeZone: zone });
}

/** By the clock on the wall: "06:00" stays 06:00 on a day that is an hour short. Hour 24 is the next day's start. */
function hourOfDay(day: Temporal.PlainDate, hour: number, zone: string): Temporal.ZonedDateTime {
  const wall = day.add({ days: Math.floor(hour / 24) });
  if (hour % 24 === 0) return startOfDay(wall, zone);
  return wall.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from({ hour: hour % 24 }) });
}

/** @throws RangeError naming a zone that the IANA database does not know */
export function assertZone(zone: string): void {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
  } catch (error) {
    throw new RangeError(`"${zone}" is no known time zone: use an IANA name such as Asia/Almaty`, {
      cause: error,
    });
  }
}
