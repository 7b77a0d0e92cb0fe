/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** A stretch of time, half-open: `from` belongs to it, `to` does not. `to` may be `Infinity`. */
export interface Window {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * How exactly a time is known. `minute` and `part-of-day` are printed by real reports ("08:44", "overnight");
 * `unknown` means that the report does not say.
 */
export type Precision = "instant" | "minute" | "hour" | "part-of-day" | "day" | "month" | "unknown";

/** `stated` by the report; `inferred` by the recorder or by a convention; `unknown`: nobody can say. */
export type TimeBasis = "stated" | "inferred" | "unknown";

export const HOUR = 3_600_000;

/** A window longer than this is coarse (domain page, section 2). Exactly 48 hours is not. */
const COARSE_ABOVE = 48 * HOUR;

/**
 * Makes a window.
 * @throws RangeError when it would be empty or end before it starts; nothing is ever sorted silently.
 * @example windowOf(0, 10) // { from: 0, to: 10 }
 * @example windowOf(10, 10) // throws: an instant is the window of its millisecond, [10, 11)
 */
export function windowOf(from: Instant, to: Instant): Window {
  if (!(from < to)) throw new RangeError(`a window must end after it starts: [${from}, ${to})`);
  return { from, to };
}

/** True where every instant of `a` lies before every instant of `b`: [0, 10) and [10, 20) qualify. */
export function surelyBefore(a: Window, b: Window): boolean {
  return a.to <= b.from;
}

/** True where the two share an instant: [0, 10) and [10, 20) do not. */
export function overlap(a: Window, b: Window): boolean {
  return a.from < b.to && b.from < a.to;
}

export function sameWindow(a: Window, b: Window): boolean {
  return a.from === b.from && a.to === b.to;
}

export function isCoarse(window: Window): boolean {
  return window.to - window.from > COARSE_ABOVE;
}
