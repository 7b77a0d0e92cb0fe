import { HOUR, type Instant, type Precision, type Window, windowOf } from "../time/window";

/** A time as tests write it, with the precision that its form shows. In tests a day is a day in UTC. */
export interface WrittenTime {
  readonly window: Window;
  readonly precision: Precision;
}

const MINUTE = HOUR / 60;
export const DAY = 24 * HOUR;

/**
 * Reads a time as tests write it.
 *
 * "2022-01" is a month, "2022-01-06" a day, "2022-01-06 12h" an hour, "2022-01-06 12:30" a minute,
 * "2022-01-06 12:30:00" an instant.
 *
 * @throws RangeError for any other form
 */
export function time(text: string): WrittenTime {
  const parts = /^(\d{4}-\d{2})(-\d{2})?(?: (\d{2})(?:h|:(\d{2})(:\d{2})?))?$/.exec(text);
  if (parts === null) throw new RangeError(`"${text}" is not a time. Write it like "2022-01-06 12:30".`);
  const [, month = "", day, hour, minute, second] = parts;
  if (day === undefined) return monthFrom(month);
  const from = Date.parse(`${month}${day}T${hour ?? "00"}:${minute ?? "00"}${second ?? ":00"}Z`);
  if (hour === undefined) return { window: windowOf(from, from + DAY), precision: "day" };
  if (minute === undefined) return { window: windowOf(from, from + HOUR), precision: "hour" };
  if (second === undefined) return { window: windowOf(from, from + MINUTE), precision: "minute" };
  return { window: windowOf(from, from + 1), precision: "instant" };
}

/** The instant at which a written time opens. */
export function at(text: string): Instant {
  return time(text).window.from;
}

/** From the opening of one written time to the opening of another: no precision of its own. */
export function stretch(from: string, to: string): WrittenTime {
  return { window: windowOf(at(from), at(to)), precision: "unknown" };
}

function monthFrom(month: string): WrittenTime {
  const from = new Date(`${month}-01T00:00Z`);
  const to = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1);
  return { window: windowOf(from.getTime(), to), precision: "month" };
}
