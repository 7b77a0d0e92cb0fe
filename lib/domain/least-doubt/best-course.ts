import { Balance, type Side } from "./balance";
import type { Bounds } from "./bounds";
import { type Course, countAt, courseOf, courseReaching } from "./course";
import { type Field, fieldOf } from "./field";
import { NONE, pairUp } from "./pair-up";

/** A course that breaks as few bounds as any, and how many claims it doubts. */
export interface BestCourse {
  readonly course: Course;
  readonly doubted: number;
  /** By ceiling: the floor that it is paired with. The pairs show that no course doubts fewer. */
  readonly floorOf: Int32Array;
}

/**
 * The best course through bounds. The sweep leaves gaps out; where its course stays in none of them, that is the
 * answer, in O(n log n). Otherwise the gaps are settled one by one.
 */
export function bestCourse(bounds: Bounds): BestCourse {
  const paired = pairUp(bounds);
  const { floorOf } = paired;
  const swept = courseOf(bounds, paired);
  const course = staysInGap(swept, bounds) ? settled(swept, bounds, floorOf) : swept;
  return { course, doubted: bounds.given + pairsIn(floorOf, bounds), floorOf };
}

/** What a course reaches and passes. */
export function sideOf(course: Course, { floors, ceilings }: Pick<Field, "floors" | "ceilings">): Side {
  const reached = new Uint8Array(floors.at.length);
  for (let floor = 0; floor < reached.length; floor++)
    reached[floor] = Number(countAt(course, floors.at[floor] ?? 0) >= (floors.count[floor] ?? 0));
  const passed = new Uint8Array(ceilings.at.length);
  for (let ceiling = 0; ceiling < passed.length; ceiling++)
    passed[ceiling] = Number(countAt(course, ceilings.at[ceiling] ?? 0) > (ceilings.count[ceiling] ?? 0));
  return { reached, passed };
}

function settled(course: Course, bounds: Bounds, floorOf: Int32Array): Course {
  const side = sideOf(course, bounds);
  new Balance(fieldOf(bounds), floorOf, side).settleGaps();
  return courseReaching(bounds.floors, side.reached);
}

function staysInGap(course: Course, { floors, ceilings, gaps }: Bounds): boolean {
  for (let gap = 1; gap <= gaps; gap++) {
    const [ceiling, floor] = [ceilings.at.length - gap, floors.at.length - gap];
    const isAbove = countAt(course, ceilings.at[ceiling] ?? 0) > (ceilings.count[ceiling] ?? 0);
    if (isAbove && countAt(course, floors.at[floor] ?? 0) < (floors.count[floor] ?? 0)) return true;
  }
  return false;
}

/** A gap passes a pair on, so pairs are counted by their floors that are of no gap. */
function pairsIn(floorOf: Int32Array, { floors, gaps }: Bounds): number {
  let pairs = 0;
  for (const floor of floorOf) if (floor !== NONE && floor < floors.at.length - gaps) pairs++;
  return pairs;
}
