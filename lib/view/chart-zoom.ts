import { dayOf } from "@/lib/calendar/days";
import type { Window } from "@/lib/domain/time/window";
import type { ViewQuery } from "@/lib/schema/view-query";

/** Days of the event's zone, both inside. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** Where the chart stands in time and where it can go from there; a step that leads nowhere new is null. */
export interface ChartZoom {
  readonly shown: DaySpan;
  readonly closer: ViewQuery["days"] | null;
  readonly wider: ViewQuery["days"] | null;
  readonly earlier: ViewQuery["days"] | null;
  readonly later: ViewQuery["days"] | null;
  readonly whole: ViewQuery["days"] | null;
}

export const WHOLE_TIME: ViewQuery["days"] = { from: null, to: null };

const DAY = 86_400_000;

/** Days as numbers, so that they can be counted. */
interface Days {
  readonly from: number;
  readonly to: number;
}

/**
 * The steps of the zoom. None leads to days about which nothing was reported: closer goes to where half of what is shown
 * lies before and half after, earlier and later go on to the next report.
 *
 * @param windows the as-of of everything reported for the scope, whatever days are chosen
 * @returns null where nothing has a time
 */
export function zoomOf(
  windows: readonly Window[],
  chosen: ViewQuery["days"],
  zone: string,
): ChartZoom | null {
  const reported = windows
    .filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to))
    .map(({ from, to }) => ({ from: numberOf(dayOf(from, zone)), to: numberOf(dayOf(to - 1, zone)) }));
  const whole = spanOf(reported);
  if (whole === null) return null;
  const shown = {
    from: chosen.from === null ? whole.from : numberOf(chosen.from),
    to: chosen.to === null ? whole.to : numberOf(chosen.to),
  };
  const isChosen = chosen.from !== null || chosen.to !== null;
  const wider = widened(shown);
  return {
    shown: written(shown),
    closer: daysOrNull(closerIn(shown, reported)),
    wider: isChosen ? (covers(wider, whole) ? WHOLE_TIME : written(wider)) : null,
    earlier: daysOrNull(earlierThan(shown, reported)),
    later: daysOrNull(laterThan(shown, reported)),
    whole: isChosen ? WHOLE_TIME : null,
  };
}

function closerIn(shown: Days, reported: readonly Days[]): Days | null {
  const length = lengthOf(shown);
  if (length <= 1) return null;
  const half = Math.ceil(length / 2);
  const openings = reported
    .filter((days) => touch(days, shown))
    .map(({ from }) => Math.max(from, shown.from))
    .sort((a, b) => a - b);
  const middle = openings[Math.floor(openings.length / 2)];
  if (middle === undefined) return null;
  const from = Math.min(Math.max(middle - Math.floor(half / 2), shown.from), shown.to - half + 1);
  return { from, to: from + half - 1 };
}

function widened(shown: Days): Days {
  const more = Math.ceil(lengthOf(shown) / 2);
  return { from: shown.from - more, to: shown.to + more };
}

function earlierThan(shown: Days, reported: readonly Days[]): Days | null {
  const before = reported.filter(({ from }) => from < shown.from);
  if (before.length === 0) return null;
  const moved = shift(shown, -stepOf(shown));
  if (before.some((days) => touch(days, moved))) return moved;
  const last = before.reduce((latest, { to }) => Math.max(latest, to), Number.NEGATIVE_INFINITY);
  return shift(shown, last - shown.to);
}

function laterThan(shown: Days, reported: readonly Days[]): Days | null {
  const after = reported.filter(({ to }) => to > shown.to);
  if (after.length === 0) return null;
  const moved = shift(shown, stepOf(shown));
  if (after.some((days) => touch(days, moved))) return moved;
  const first = after.reduce((earliest, { from }) => Math.min(earliest, from), Number.POSITIVE_INFINITY);
  return shift(shown, first - shown.from);
}

function stepOf(days: Days): number {
  return Math.max(1, Math.floor(lengthOf(days) / 2));
}

function shift({ from, to }: Days, by: number): Days {
  return { from: from + by, to: to + by };
}

function lengthOf({ from, to }: Days): number {
  return to - from + 1;
}

function touch(a: Days, b: Days): boolean {
  return a.from <= b.to && b.from <= a.to;
}

function covers(outer: Days, inner: Days): boolean {
  return outer.from <= inner.from && outer.to >= inner.to;
}

function spanOf(all: readonly Days[]): Days | null {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const days of all) {
    from = Math.min(from, days.from);
    to = Math.max(to, days.to);
  }
  return from <= to ? { from, to } : null;
}

function daysOrNull(days: Days | null): DaySpan | null {
  return days && written(days);
}

function written({ from, to }: Days): DaySpan {
  return { from: isoOf(from), to: isoOf(to) };
}

function numberOf(day: string): number {
  return Date.parse(day) / DAY;
}

function isoOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
