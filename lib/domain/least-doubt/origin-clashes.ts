import type { DatedClaim } from "../provenance/claim";
import { compare } from "../provenance/claim";
import { ascending } from "./ascending";
import { claimBoxes } from "./claim-boxes";
import type { Moment } from "./moments";
import { type Weighed, weighed } from "./weighed";

/** Which origins of a scope cannot both be right in all that they say. */
export interface OriginClashes {
  /** In the order of their names. */
  readonly origins: readonly string[];
  /** By origin: the others that it clashes with, and itself where it contradicts itself. */
  readonly clashing: readonly ReadonlySet<number>[];
}

/**
 * Finds the origins that clash. A set of claims is consistent where no two of them clash, so that a set of origins is
 * consistent where no two of them do. O(n k) at the most for n claims of k origins.
 *
 * @throws RangeError for a window or an interval that is none, naming the claim
 */
export function originClashes(claims: readonly DatedClaim[]): OriginClashes {
  const origins = originsOf(claims);
  const numbers = new Map(origins.map((origin, number) => [origin, number]));
  const originOf = new Uint32Array(claims.length);
  for (const [place, { origin }] of claims.entries()) originOf[place] = numbers.get(origin) ?? 0;
  const clashing = origins.map(() => new Set<number>());
  const haveMet = new Uint8Array(origins.length ** 2);
  const meet = (a: number, b: number) => {
    if (haveMet[a * origins.length + b] === 1) return;
    haveMet[a * origins.length + b] = 1;
    clashing[a]?.add(b);
    clashing[b]?.add(a);
  };
  const boxes = weighed(claimBoxes(claims));
  meetOverTime(boxes, originOf, origins.length, meet);
  for (const members of boxes.atOdds) meetAtOdds(members, boxes, originOf, meet);
  return { origins, clashing };
}

export function originsOf(claims: readonly DatedClaim[]): readonly string[] {
  return [...new Set(claims.map(({ origin }) => origin))].sort(compare);
}

type Meet = (a: number, b: number) => void;

/** A floor clashes with every lower ceiling of its instant or a later one, whoever asks for it. */
function meetOverTime({ boxes }: Weighed, originOf: Uint32Array, origins: number, meet: Meet): void {
  const highest = new Float64Array(origins).fill(-1);
  const byClosing = ascending(boxes.last);
  let [next, highestOfAll] = [0, -1];
  for (const place of ascending(boxes.from)) {
    for (; next < byClosing.length; next++) {
      const closed = byClosing[next] ?? 0;
      if ((boxes.last[closed] ?? 0) > (boxes.from[place] ?? 0)) break;
      const [origin, low] = [originOf[closed] ?? 0, boxes.low[closed] ?? 0];
      highest[origin] = Math.max(highest[origin] ?? 0, low);
      highestOfAll = Math.max(highestOfAll, low);
    }
    const high = boxes.high[place] ?? 0;
    if (highestOfAll <= high) continue;
    for (let origin = 0; origin < origins; origin++)
      if ((highest[origin] ?? 0) > high) meet(origin, originOf[place] ?? 0);
  }
}

/** Of one moment, claims without a common number clash. */
function meetAtOdds(members: Moment, { boxes }: Weighed, originOf: Uint32Array, meet: Meet): void {
  const highestLow = new Map<number, number>();
  const lowestHigh = new Map<number, number>();
  for (const place of members) {
    const origin = originOf[place] ?? 0;
    highestLow.set(origin, Math.max(highestLow.get(origin) ?? 0, boxes.low[place] ?? 0));
    lowestHigh.set(origin, Math.min(lowestHigh.get(origin) ?? Infinity, boxes.high[place] ?? 0));
  }
  for (const [a, low] of highestLow) {
    for (const [b, high] of lowestHigh) if (low > high) meet(a, b);
  }
}
