import type { DatedClaim } from "../provenance/claim";
import type { Interval } from "../quantity/quantity";
import type { Window } from "../time/window";

/**
 * Claims as boxes of time × count (domain page, section 5), box i that of claim i. In columns, because a scope may
 * have a hundred thousand of them.
 */
export interface Boxes {
  /** The first instant of the window. */
  readonly from: Float64Array;
  /** The last instant of the window: [0, 10) ends with 9, since instants are whole milliseconds. */
  readonly last: Float64Array;
  readonly low: Float64Array;
  /** `Infinity` where the interval is open. */
  readonly high: Float64Array;
}

/**
 * The boxes of claims as they stand.
 * @throws RangeError naming the claim and the value for a window that is empty, reversed, open or of parts of
 * milliseconds, and for an interval that is reversed, negative or fractional.
 */
export function boxesOf(claims: readonly DatedClaim[]): Boxes {
  const column = () => new Float64Array(claims.length);
  const boxes = { from: column(), last: column(), low: column(), high: column() };
  let place = 0;
  for (const claim of claims) {
    const { window, interval } = claim;
    if (!isSound(window, interval)) throw new RangeError(complaint(claim));
    boxes.from[place] = window.from;
    boxes.last[place] = window.to - 1;
    boxes.low[place] = interval.low;
    boxes.high[place] = interval.high;
    place++;
  }
  return boxes;
}

function isSound(window: Window, interval: Interval): boolean {
  return isWindow(window) && isInterval(interval);
}

function isWindow({ from, to }: Window): boolean {
  return from < to && Number.isSafeInteger(from) && Number.isSafeInteger(to);
}

function isInterval({ low, high }: Interval): boolean {
  if (!(low >= 0 && low <= high && Number.isSafeInteger(low))) return false;
  return high === Infinity || Number.isSafeInteger(high);
}

function complaint({ key, window, interval }: DatedClaim): string {
  if (!isWindow(window))
    return `the window [${window.from}, ${window.to}) of the claim ${key} is not one: give whole milliseconds, the end after the start`;
  return `the interval [${interval.low}, ${interval.high}] of the claim ${key} is not one: give whole numbers from 0 on, the lower first`;
}

/** The places, of so many, that fit. */
export function placesWhere(size: number, fits: (place: number) => boolean): Uint32Array {
  const places = new Uint32Array(size);
  let found = 0;
  for (let place = 0; place < size; place++) if (fits(place)) places[found++] = place;
  return places.subarray(0, found);
}
