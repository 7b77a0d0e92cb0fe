import type { AsOf, PublishedTime } from "../figure";
import { type Instant, type Precision, type TimeBasis, type Window, windowOf } from "./window";

/** A time as it was recorded, before any convention: `window` is null exactly where the precision is `unknown`. */
export interface RecordedTime {
  readonly window: Window | null;
  readonly precision: Precision;
  readonly basis: TimeBasis;
}

/** The as-of of a figure as it was recorded. A prediction speaks about a time to come, so nothing bounds it. */
export interface RecordedAsOf extends RecordedTime {
  readonly foretells: boolean;
}

/**
 * When a publication could be read, from what was recorded of it and of its figures (domain page, section 2).
 *
 * - It cannot precede what it speaks about: `notBefore` is the latest opening of the *stated* as-of windows of its
 *   figures, and a known window starts no earlier than that.
 * - An unknown time is read as not before the end of the as-of of its figures, stated or not, and marked inferred.
 * - With neither it is undated: no window.
 *
 * @throws RangeError when a figure speaks about a time after the publication
 */
export function effectivePublished(recorded: RecordedTime, figures: readonly RecordedAsOf[]): PublishedTime {
  let [stated, end] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { window, basis, foretells } of figures) {
    if (foretells || window === null) continue;
    if (basis === "stated") stated = Math.max(stated, window.from);
    end = Math.max(end, window.to);
  }
  const { window, precision, basis } = recorded;
  if (window) {
    const readable = window.from >= stated ? window : windowOf(stated, window.to);
    return { window: readable, precision, basis, notBefore: readable.from };
  }
  if (end === Number.NEGATIVE_INFINITY) return { window, precision, basis, notBefore: stated };
  return {
    window: windowOf(end, Number.POSITIVE_INFINITY),
    precision: "unknown",
    basis: "inferred",
    notBefore: stated,
  };
}

/**
 * The moment that a figure speaks about, from what was recorded of it and when its publication could be read (domain
 * page, section 2).
 *
 * - It cannot lie after its own publication: its window is cut there.
 * - An as-of that is not stated is read as the day of publication, up to the publication where its hour is known,
 *   marked inferred. Within a wide publication window any of its days could be meant.
 * - With neither time the figure is undated: no window.
 *
 * @param published what `effectivePublished` gave
 * @param startOfDay the opening of the event's local day that an instant falls on
 * @throws RangeError when the figure speaks about a time after its publication
 */
export function effectiveAsOf(
  recorded: RecordedAsOf,
  published: PublishedTime,
  startOfDay: (instant: Instant) => Instant,
): AsOf {
  const { window, precision, basis } = recorded;
  const readable = published.window;
  if (window) {
    const uncut = recorded.foretells || readable === null || readable.to >= window.to;
    return { window: uncut ? window : windowOf(window.from, readable.to), precision, basis };
  }
  if (readable === null || !Number.isFinite(readable.to))
    return { window: null, precision: "unknown", basis: "unknown" };
  return {
    window: windowOf(startOfDay(readable.from), readable.to),
    precision: published.precision === "month" ? "month" : "day",
    basis: "inferred",
  };
}
