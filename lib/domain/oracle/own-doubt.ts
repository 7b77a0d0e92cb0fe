import { boundsOf, everyHistory, placesOf } from "./every-history";
import { type Heard, heard } from "./moments";
import type { OwnClaim } from "./own-claims";

/** The fewest that have to be wrong, which of them every best answer sets aside, and which only some do. */
export interface Fewest<T> {
  readonly count: number;
  readonly always: readonly T[];
  readonly sometimes: readonly T[];
}

/** The answers of domain page, section 5, "Least doubt", by claims and by origins. */
export interface OwnDoubt {
  readonly claims: Fewest<OwnClaim>;
  /** All claims of an origin stand or fall together. */
  readonly origins: Fewest<string>;
}

/** Claims as a set of bits, each at its place in the list of all. */
type Bits = number;

/** Tries every history on the claims of one growing scope. */
export function ownDoubt(claims: readonly OwnClaim[]): OwnDoubt {
  const moments = heard(claims);
  const bounds = boundsOf(moments);
  const places = new Map(moments.map((moment) => [moment, placesOf(bounds, moment)]));
  const floors = moments.flatMap(({ told }) => told.map(({ low }) => low));
  const misses = new Set<Bits>();
  for (const counts of everyHistory(bounds, floors)) {
    const course: Course = (moment) => places.get(moment)?.map((place) => counts[place] ?? 0) ?? [];
    for (const missed of everyMiss(moments, course)) misses.add(missed);
  }
  const sets = [...misses].map((missed) => claims.filter((_claim, place) => missed & (1 << place)));
  return {
    claims: fewestOf(sets),
    origins: fewestOf(sets.map((missed) => [...new Set(missed.map(({ origin }) => origin))])),
  };
}

function fewestOf<T>(sets: readonly (readonly T[])[]): Fewest<T> {
  const count = Math.min(...sets.map(({ length }) => length));
  const best = sets.filter(({ length }) => length === count);
  const some = [...new Set(best.flat())];
  const isAlways = (item: T) => best.every((set) => set.includes(item));
  return { count, always: some.filter(isAlways), sometimes: some.filter((item) => !isAlways(item)) };
}

/** The least and the most that a count takes while a moment's window is open; in between it takes every number. */
export type Course = (moment: Heard) => readonly number[];

/**
 * What a count may miss of claims: of each moment it holds those that one of the numbers which it takes there allows.
 * Where one number misses other claims than the next, there are as many answers.
 */
export function everyMiss(moments: readonly Heard[], course: Course): readonly Bits[] {
  let misses: readonly Bits[] = [0];
  for (const moment of moments) {
    const [least = 0, most = 0] = course(moment);
    const options = missedAt(moment, least, most);
    if (!options.includes(0)) misses = misses.flatMap((missed) => options.map((option) => missed | option));
  }
  return misses;
}

/** What each number from the least to the most would miss, the least itself and every floor in between. */
function missedAt({ told }: Heard, least: number, most: number): readonly Bits[] {
  const numbers = [least, ...told.map(({ low }) => low).filter((low) => least < low && low <= most)];
  return numbers.map((count) =>
    told.reduce(
      (missed, { place, low, high }) => (low <= count && count <= high ? missed : missed | (1 << place)),
      0,
    ),
  );
}
