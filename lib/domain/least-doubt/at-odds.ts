import type { Boxes } from "./boxes";
import type { Moment } from "./moments";

/** What claims of one moment that allow no common number ask of a count, in parts that each cost one where broken. */
export interface Demands {
  /** Claims that are wrong whatever the count is: of 12 and 13 at least one. */
  readonly given: number;
  /** The count must have reached this when the window closes. */
  readonly floors: readonly number[];
  /** The count must not be above this when the window opens. */
  readonly ceilings: readonly number[];
  /**
   * The count must not stay strictly between these two from opening to closing: the moment is free within the window,
   * so it is enough that the count is at the lower one still or at the upper one already.
   */
  readonly gaps: readonly (readonly [below: number, above: number])[];
}

/** Whether the claims of a moment have a number in common. */
export function haveCommonNumber(members: Moment, { low, high }: Boxes): boolean {
  return highestLow(members, low) <= lowestHigh(members, high);
}

function highestLow(members: Moment, low: Float64Array): number {
  return members.reduce((highest, place) => Math.max(highest, low[place] ?? 0), 0);
}

function lowestHigh(members: Moment, high: Float64Array): number {
  return members.reduce((lowest, place) => Math.min(lowest, high[place] ?? 0), Number.POSITIVE_INFINITY);
}

/**
 * Takes the claims of one moment apart. Whatever values a count takes in the window, the best of them misses as many
 * claims as the demands broken.
 *
 * For every k, the numbers that miss at least k claims lie in stretches. A count pays the k-th unit where it stays in
 * one stretch. A stretch that begins at 0 is left by reaching its end, one without end by starting below it, any other
 * by either. Stretches nest like brackets, so one stack finds them all.
 */
export function demandsOf(members: Moment, boxes: Boxes): Demands {
  const { atZero, turns } = missesByNumber(members, boxes);
  const floors: number[] = [];
  const gaps: [number, number][] = [];
  const begun: number[] = new Array<number>(atZero).fill(NOWHERE);
  for (const { n, rise } of turns) {
    for (let unit = rise; unit > 0; unit--) begun.push(n - 1);
    for (let unit = rise; unit < 0; unit++) {
      const below = begun.pop() ?? NOWHERE;
      if (below === NOWHERE) floors.push(n);
      else gaps.push([below, n]);
    }
  }
  const ceilings = begun.filter((below) => below !== NOWHERE);
  return { given: begun.length - ceilings.length, floors, ceilings, gaps };
}

/** Where a stretch begins that has no number below it. */
const NOWHERE = -1;

/** How many claims 0 misses, and by how much more or less every next number does, ascending. */
function missesByNumber(members: Moment, { low, high }: Boxes) {
  const rises = new Map<number, number>();
  const add = (n: number, rise: number) => rises.set(n, (rises.get(n) ?? 0) + rise);
  let atZero = 0;
  for (const place of members) {
    const [floor, ceiling] = [low[place] ?? 0, high[place] ?? 0];
    if (floor > 0) {
      atZero++;
      add(floor, -1);
    }
    if (Number.isFinite(ceiling)) add(ceiling + 1, 1);
  }
  const turns = [...rises].map(([n, rise]) => ({ n, rise })).sort((a, b) => a.n - b.n);
  return { atZero, turns };
}

/**
 * The claims that hold at the best moment of a count that goes from `from` to `to` while the window is open; the
 * lowest number that misses fewest, where several do.
 */
export function holdingAtBest(members: Moment, from: number, to: number, boxes: Boxes): readonly number[] {
  const { atZero, turns } = missesByNumber(members, boxes);
  let misses = atZero;
  let best: { readonly n: number; readonly misses: number } | null = null;
  for (const { n, rise } of turns) {
    if (n > from) best ??= { n: from, misses };
    if (n > to) break;
    misses += rise;
    if (best !== null && misses < best.misses) best = { n, misses };
  }
  const n = best?.n ?? from;
  return members.filter((place) => (boxes.low[place] ?? 0) <= n && n <= (boxes.high[place] ?? 0));
}
