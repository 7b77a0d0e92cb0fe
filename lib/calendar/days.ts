import { Temporal } from "temporal-polyfill";
import type { Instant, Window } from "../domain/time/window";
import { Remembered } from "./remember";

const openings = new Remembered<Instant>();
const dates = new Remembered<string>();

/** The opening of the local day that an instant falls on. */
export function startOfDay(instant: Instant, zone: string): Instant {
  return openings.get(`${zone}|${instant}`, () => zoned(instant, zone).startOfDay().epochMilliseconds);
}

/**
 * The openings of all local days inside a window, for axis ticks; an opening at `window.to` is not inside.
 * @throws RangeError when the window has no end
 */
export function startOfDays(window: Window, zone: string): Instant[] {
  if (!Number.isFinite(window.to))
    throw new RangeError(`a window without an end has no last day: [${window.from}, ${window.to})`);
  const days: Instant[] = [];
  let day = zoned(window.from, zone).startOfDay();
  if (day.epochMilliseconds < window.from) day = day.add({ days: 1 });
  for (; day.epochMilliseconds < window.to; day = day.add({ days: 1 }).startOfDay())
    days.push(day.epochMilliseconds);
  return days;
}

/** The local calendar day of an instant: "2022-01-06". */
export function dayOf(instant: Instant, zone: string): string {
  return dates.get(`${zone}|${instant}`, () => zoned(instant, zone).toPlainDate().toString());
}

function zoned(instant: Instant, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
}
