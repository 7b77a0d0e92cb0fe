import type { Instant, Precision, Window } from "../time/window";

/**
 * A clock of few moments, so that windows often meet. A tick is half a day: a day is two ticks, the longest window
 * that is not coarse four, and an instant or an hour stands at the beginning of a tick.
 */
export const TICK = 12 * 3_600_000;
const DAY = 2 * TICK;
const BEGINNING = Date.UTC(2022, 0, 5);

/** A time as a report may give it. */
export interface Told {
  readonly window: Window;
  readonly precision: Precision;
}

export function tick(count: number): Instant {
  return BEGINNING + count * TICK;
}

/** The times of a crisis of four days: all of them open within it. */
export const TIMES: readonly Told[] = [
  ...starting([2, 3, 4, 5], 1, "instant"),
  ...starting([1, 2, 3, 4], 3_600_000, "hour"),
  ...starting([0, 1, 2, 3, 4, 5], TICK, "part-of-day"),
  ...starting([0, 2, 4, 6], DAY, "day"),
  ...starting([0, 2, 4, 6], DAY, "day"),
  ...starting([0, 2, 4], 2 * DAY, "unknown"),
  ...starting([0], 4 * DAY, "month"),
];

/** A period has an opening and a close: none is of an instant or an hour. */
export const PERIODS: readonly Told[] = TIMES.filter(({ window }) => window.to - window.from >= TICK);

function starting(ticks: readonly number[], length: number, precision: Precision): readonly Told[] {
  return ticks.map((from) => ({ window: { from: tick(from), to: tick(from) + length }, precision }));
}

/** The day of an instant, to its end. */
export function dayOf(instant: Instant): Window {
  const from = instant - ((instant - BEGINNING) % DAY);
  return { from, to: from + DAY };
}

/**
 * Instants that stand for every other one: the first and the last of each stretch between two bounds of the windows,
 * and one before and after all. Within a stretch nothing opens or closes, so its other instants tell nothing new.
 */
export function tellingInstants(windows: readonly Window[]): readonly Instant[] {
  const bounds = windows.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite);
  return [...new Set(bounds.flatMap((bound) => [bound - 1, bound]))].sort((a, b) => a - b);
}

export function instantsWithin({ from, to }: Window, instants: readonly Instant[]): readonly Instant[] {
  return instants.filter((instant) => from <= instant && instant < to);
}
