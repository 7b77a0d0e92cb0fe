import type { Window } from "@/lib/domain/time/window";

const DAY = 86_400_000;
/** A silence is left out where it is longer than this share of the time in which anything is reported … */
const LONG = 0.08;
/** … and than this, so that the gaps of the first days, which say something, stay to scale. */
const LEAST = 3 * DAY;

/**
 * The stretches of time that an axis shows to scale: those in which something is reported, with the silences between
 * them left out where they are long. What a crisis leaves for a year after is then readable beside its first days.
 *
 * @param busy windows of what is drawn, in any order
 * @param most how many stretches there is room for; the shortest silences are shown again until they fit
 * @returns stretches in time order, disjoint, from the first opening to the last close; one where nothing is left out
 * @example with windows of 5-8 January and 14 March: [5-8 January], [14 March]
 */
export function stretches(busy: readonly Window[], most: number): Window[] {
  const merged = mergeWithin(LEAST, busy);
  const reported = merged.reduce((sum, { from, to }) => sum + to - from, 0);
  let kept = mergeWithin(Math.max(LEAST, LONG * reported), merged);
  while (kept.length > Math.max(1, most)) kept = mergeWithin(shortestSilence(kept), kept);
  return kept;
}

/** Joins windows with no more than `gap` between them. */
function mergeWithin(gap: number, windows: readonly Window[]): Window[] {
  const merged: Window[] = [];
  for (const window of [...windows].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && window.from - last.to <= gap) {
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, window.to) };
    } else merged.push(window);
  }
  return merged;
}

function shortestSilence(kept: readonly Window[]): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (const [index, { from }] of kept.entries()) {
    const before = kept[index - 1];
    if (before) shortest = Math.min(shortest, from - before.to);
  }
  return shortest;
}
