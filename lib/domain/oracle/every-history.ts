import type { Instant, Window } from "../time/window";

/** The instants at which a window opens or closes, in order. */
export function boundsOf(windows: readonly Window[]): readonly Instant[] {
  return [...new Set(windows.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
}

/**
 * Every history that is worth trying, as the counts at the bounds of windows: from bound i on it climbs, one by one, from
 * count i to count i + 1, and takes every number in between. Where the next bound is the very next millisecond there is
 * no time to climb, and it has the one value. No other histories are worth it: a count lowered to the nearest floor at
 * or below it (or to nought) is within every interval that it was within before.
 * @param floors the lowest number of each interval
 */
export function* everyHistory(
  bounds: readonly Instant[],
  floors: readonly number[],
): Generator<readonly number[]> {
  const choices = [...new Set([0, ...floors])].sort((a, b) => a - b);
  const places = bounds.map(() => 0);
  do yield places.map((place) => choices[place] ?? 0);
  while (rise(places, choices.length - 1));
}

/** The next of the courses that never fall: the last step that can still rise does, and the later ones rise with it. */
function rise(places: number[], highest: number): boolean {
  const step = places.findLastIndex((place) => place < highest);
  places.fill((places[step] ?? 0) + 1, Math.max(0, step));
  return step >= 0;
}

/** Where in the counts of a history a window begins and ends: at the first place the least, at the last the most. */
export function placesOf(
  bounds: readonly Instant[],
  { from, to }: Window,
): readonly [first: number, last: number] {
  const end = bounds.indexOf(to);
  const lastStretch = to - (bounds[end - 1] ?? from);
  return [bounds.indexOf(from), lastStretch > 1 ? end : end - 1];
}
