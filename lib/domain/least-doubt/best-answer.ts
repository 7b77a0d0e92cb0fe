import type { DatedClaim } from "../provenance/claim";
import { holdingAtBest } from "./at-odds";
import { type BestCourse, bestCourse } from "./best-course";
import { type Bounds, boundsOf } from "./bounds";
import { type Boxes, placesWhere } from "./boxes";
import { claimBoxes } from "./claim-boxes";
import { type Course, countAt } from "./course";
import { type Weighed, weighed } from "./weighed";

/** A best course through claims, with all that led to it. */
export interface BestAnswer {
  readonly boxes: Weighed;
  readonly bounds: Bounds;
  readonly best: BestCourse;
  readonly doubted: number;
  /** Places of the claims that the course hits: all but as many as are doubted. */
  readonly kept: Uint32Array;
}

/** @throws RangeError for a window or an interval that is none, naming the claim */
export function bestAnswer(claims: readonly DatedClaim[]): BestAnswer {
  const boxes = weighed(claimBoxes(claims));
  const bounds = boundsOf(boxes);
  const best = bestCourse(bounds);
  return { boxes, bounds, best, doubted: best.doubted, kept: keptBy(best.course, boxes) };
}

function keptBy(course: Course, { boxes, alone, atOdds }: Weighed): Uint32Array {
  const isKept = new Uint8Array(boxes.low.length);
  for (const place of alone) isKept[place] = Number(isHit(course, boxes, place));
  for (const members of atOdds) {
    const [first = -1] = members;
    const from = countAt(course, boxes.from[first] ?? 0);
    const to = countAt(course, boxes.last[first] ?? 0);
    for (const place of holdingAtBest(members, from, to, boxes)) isKept[place] = 1;
  }
  return placesWhere(isKept.length, (place) => isKept[place] === 1);
}

function isHit(course: Course, { from, last, low, high }: Boxes, place: number): boolean {
  if (countAt(course, from[place] ?? 0) > (high[place] ?? 0)) return false;
  return countAt(course, last[place] ?? 0) >= (low[place] ?? 0);
}
