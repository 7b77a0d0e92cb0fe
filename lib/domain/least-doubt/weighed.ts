import { haveCommonNumber } from "./at-odds";
import { type Boxes, placesWhere } from "./boxes";
import type { ClaimBoxes } from "./claim-boxes";
import type { Moment } from "./moments";

/** Boxes as they are weighed against each other. */
export interface Weighed {
  /** The windows of a moment's claims are narrowed to what they have in common, since the moment lies in all of them. */
  readonly boxes: Boxes;
  /** Places of the boxes that a count hits or misses each by itself. */
  readonly alone: Uint32Array;
  /** Claims of one moment that allow no common number, within a window of several instants. */
  readonly atOdds: readonly Moment[];
}

/**
 * Sorts boxes by how they are weighed. Claims of one moment that have a number in common are boxes like any other: a
 * count that hits each of them also holds that number, or one nearer to it, at one moment. So are claims of one
 * instant, at which the count has one value. Only the rest must be weighed together.
 */
export function weighed({ boxes, moments }: ClaimBoxes): Weighed {
  const from = boxes.from.slice();
  const last = boxes.last.slice();
  const isAlone = new Uint8Array(from.length).fill(1);
  const atOdds: Moment[] = [];
  for (const members of moments) {
    const opening = members.reduce((at, place) => Math.max(at, boxes.from[place] ?? 0), -Infinity);
    const closing = members.reduce((at, place) => Math.min(at, boxes.last[place] ?? 0), Infinity);
    for (const place of members) {
      from[place] = opening;
      last[place] = closing;
    }
    if (opening === closing || haveCommonNumber(members, boxes)) continue;
    atOdds.push(members);
    for (const place of members) isAlone[place] = 0;
  }
  const alone = placesWhere(isAlone.length, (place) => isAlone[place] === 1);
  return { boxes: { ...boxes, from, last }, alone, atOdds };
}
