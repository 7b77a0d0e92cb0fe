import type { BestAnswer } from "./best-answer";
import type { Bounds } from "./bounds";
import { type Field, fieldOf, mirrored, pairsByFloor } from "./field";
import { NONE } from "./pair-up";
import { type Bounded, Walk } from "./walk";

/** Whether best answers, which set aside as few claims as any, set a claim aside. */
export type Standing = "kept" | "sometimes set aside" | "always set aside";

/**
 * What becomes, in all best answers, of the claims that stand alone: read off the pairs, as for any least cut.
 *
 * What an unpaired floor leads to is reached and passed by every best course, what leads to an unpaired ceiling by
 * none. Of the rest a course may reach or pass anything, and then reaches and passes what that leads to. So a claim is
 * kept for ever if its floor is always reached and its ceiling never passed, and set aside for ever if its floor never
 * is, its ceiling always is, or its floor leads to its ceiling.
 *
 * O(n log n) for all but the last, which is asked about claims that the answer at hand sets aside; for that see
 * `leadingToTheirCeilings`.
 */
export function standingsAlone({ boxes, bounds, best, kept }: BestAnswer): ReadonlyMap<number, Standing> {
  const field = fieldOf(bounds);
  const forth = new Walk(field, best.floorOf, ANYWHERE);
  const ceilingOf = pairsByFloor(best.floorOf, field);
  const always = ledToFrom(unpaired(ceilingOf, field.gaps), forth, field);
  const back = new Walk(mirrored(field), ceilingOf, ANYWHERE);
  const never = ledToFrom(unpaired(best.floorOf, field.gaps), back, mirrored(field));
  const isKept = new Set(kept);
  const standings = new Map<number, Standing>();
  const open: number[] = [];
  for (const place of boxes.alone) {
    const [floor, ceiling] = [bounds.floorOf[place] ?? NONE, bounds.ceilingOf[place] ?? NONE];
    const isReached = floor === NONE || always.floors[floor] === 1;
    const isRespected = ceiling === NONE || never.floors[ceiling] === 1;
    const isNeverReached = floor !== NONE && never.ceilings[floor] === 1;
    const isAlwaysPassed = ceiling !== NONE && always.ceilings[ceiling] === 1;
    standings.set(place, isReached && isRespected ? "kept" : "sometimes set aside");
    if (isNeverReached || isAlwaysPassed) standings.set(place, "always set aside");
    else if (!isKept.has(place) && floor !== NONE && ceiling !== NONE) open.push(place);
  }
  for (const place of leadingToTheirCeilings(open, bounds, forth)) standings.set(place, "always set aside");
  return standings;
}

const ANYWHERE: Bounded = { floor: () => true, ceiling: () => true };

/** What walks from these floors come by, marked. It leads nowhere else, so later walks do without it. */
function ledToFrom(starts: readonly number[], walk: Walk, field: Field) {
  const floors = new Uint8Array(field.floors.at.length);
  const ceilings = new Uint8Array(field.ceilings.at.length);
  for (const start of starts) {
    walk.from(start);
    for (const floor of walk.floors) floors[floor] = 1;
    for (const ceiling of walk.ceilings) ceilings[ceiling] = 1;
  }
  return { floors, ceilings };
}

/** Bounds without a pair, those of gaps apart. */
function unpaired(pairOf: Int32Array, gaps: number): readonly number[] {
  const found: number[] = [];
  for (let bound = 0; bound < pairOf.length - gaps; bound++) if (pairOf[bound] === NONE) found.push(bound);
  return found;
}

/**
 * The claims, of these, whose floor leads to their own ceiling, so that no best course keeps both. A floor leads to all
 * that a later, lower one leads to. So they are walked in chains, ever earlier and higher, and what one of a chain came
 * by is not looked at again: O(n log n) for each chain, of which there are as many as floors that rise with time.
 */
function leadingToTheirCeilings(places: readonly number[], bounds: Bounds, walk: Walk): readonly number[] {
  const leading: number[] = [];
  for (const chain of chainsOf(places, bounds)) {
    const passed = new Set<number>();
    for (const place of chain) {
      walk.from(bounds.floorOf[place] ?? NONE);
      for (const ceiling of walk.ceilings) passed.add(ceiling);
      if (passed.has(bounds.ceilingOf[place] ?? NONE)) leading.push(place);
    }
    walk.putBack(passed);
  }
  return leading;
}

interface Chain {
  top: number;
  readonly places: number[];
}

/** Claims in as few chains as can be, in each of which every floor is as early and as high as the one before, or more. */
function chainsOf(places: readonly number[], { floors, floorOf }: Bounds): readonly (readonly number[])[] {
  const at = (place: number) => floors.at[floorOf[place] ?? NONE] ?? 0;
  const count = (place: number) => floors.count[floorOf[place] ?? NONE] ?? 0;
  const chains: Chain[] = [];
  for (const place of [...places].sort((a, b) => at(b) - at(a) || count(a) - count(b))) {
    let fitting: Chain | null = null;
    for (const chain of chains)
      if (chain.top <= count(place) && chain.top > (fitting?.top ?? -1)) fitting = chain;
    if (fitting === null) chains.push({ top: count(place), places: [place] });
    else {
      fitting.places.push(place);
      fitting.top = count(place);
    }
  }
  return chains.map((chain) => chain.places);
}
