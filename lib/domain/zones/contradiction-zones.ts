import { ascending } from "../least-doubt/ascending";
import type { Boxes } from "../least-doubt/boxes";
import { claimBoxes } from "../least-doubt/claim-boxes";
import { compare, type DatedClaim } from "../provenance/claim";
import type { Window } from "../time/window";

/** Within the window the same floor and ceiling hold. The floor is above the ceiling: no count satisfies both. */
export interface ZoneStep {
  readonly window: Window;
  /** The highest low of the claims that lie surely at or before every instant of the window. */
  readonly floor: number;
  /** The lowest high of the claims that lie surely at or after it. */
  readonly ceiling: number;
  /** Of the claims that set the floor, the one whose time closed first. */
  readonly floorSetBy: DatedClaim;
  /** Of the claims that set the ceiling, the one whose time opens last. */
  readonly ceilingSetBy: DatedClaim;
}

/** A stretch of time at every instant of which earlier claims ask for more than later ones allow. */
export interface ContradictionZone {
  readonly window: Window;
  /** The highest floor in the zone. */
  readonly floor: number;
  /** The lowest ceiling in the zone. */
  readonly ceiling: number;
  /** In order and without gaps; they make up the window. */
  readonly steps: readonly ZoneStep[];
}

/**
 * The contradiction zones of a scope (domain page, section 5): where L(t), the highest low of the claims surely at or
 * before t, is above U(t), the lowest high of those surely at or after t.
 *
 * The caller answers for it that the claims are of one scope whose count can only grow, and that they stand: no
 * withdrawn ones. Coarse ones belong among them, since a zone holds wherever in their windows they lie. The zones do
 * not depend on the order of the claims.
 *
 * A window [from, to) counts as surely before from its last instant, `to - 1`, on, and as surely after up to `from`. So
 * 13 on 6 January and 12 on the 8th make a zone from the last millisecond of the 6th through the first of the 8th; 12
 * and 13 of one day make none, as the count may have risen in between; 12 and 13 of one instant make a zone of that
 * millisecond. One number in other words, of one moment, is one number (`readInOtherWords`) and makes none.
 *
 * O(n log n).
 *
 * @throws RangeError for a window or an interval that is none, naming the claim
 */
export function contradictionZones(claims: readonly DatedClaim[]): readonly ContradictionZone[] {
  const { boxes } = claimBoxes(claims);
  return joined(clashingSteps(floorsOverTime(claims, boxes), ceilingsOverTime(claims, boxes)));
}

/** What earlier claims ask for from this instant on, or what later ones allow up to and with it. */
interface Edge {
  readonly at: number;
  readonly count: number;
  readonly setBy: DatedClaim;
}

/** L(t): each floor holds from its instant to that of the next, which is higher. */
function floorsOverTime(claims: readonly DatedClaim[], { last, low }: Boxes): readonly Edge[] {
  return edges(ascending(last), last, low, claims, (count, highest) => count > highest);
}

/** U(t): each ceiling holds up to its instant, from that of the one before, which is lower. */
function ceilingsOverTime(claims: readonly DatedClaim[], { from, high }: Boxes): readonly Edge[] {
  const latestFirst = ascending(from).reverse();
  return edges(latestFirst, from, high, claims, (count, lowest) => count < lowest).toReversed();
}

/** The claims that go beyond all before them, in an order of time; of one instant only what goes furthest. */
function edges(
  order: Uint32Array,
  times: Float64Array,
  counts: Float64Array,
  claims: readonly DatedClaim[],
  isBeyond: (count: number, reached: number) => boolean,
): Edge[] {
  const found: Edge[] = [];
  for (const place of order) {
    const [at, count, setBy] = [times[place] ?? 0, counts[place] ?? 0, claims[place]];
    const reached = found.at(-1);
    if (
      setBy === undefined ||
      (reached && !isBeyond(count, reached.count) && !isFirst(at, count, setBy, reached))
    )
      continue;
    if (reached?.at === at) found.pop();
    found.push({ at, count, setBy });
  }
  return found;
}

/** Of claims that set one and the same edge, the first by time and key is named. */
function isFirst(at: number, count: number, claim: DatedClaim, { setBy, ...edge }: Edge): boolean {
  if (at !== edge.at || count !== edge.count) return false;
  const [a, b] = [claim.window, setBy.window];
  return (a.from - b.from || a.to - b.to || compare(claim.key, setBy.key)) < 0;
}

function clashingSteps(floors: readonly Edge[], ceilings: readonly Edge[]): readonly ZoneStep[] {
  const steps: ZoneStep[] = [];
  for (let [f, c] = [0, 0]; ; ) {
    const [floor, ceiling] = [floors[f], ceilings[c]];
    if (floor === undefined || ceiling === undefined) return steps;
    const nextFloor = floors[f + 1]?.at ?? Infinity;
    const nextCeiling = ceiling.at + 1;
    const from = Math.max(floor.at, (ceilings[c - 1]?.at ?? -Infinity) + 1);
    const to = Math.min(nextFloor, nextCeiling);
    if (from < to && floor.count > ceiling.count) steps.push(stepOf({ from, to }, floor, ceiling));
    if (nextCeiling <= nextFloor) c++;
    else f++;
  }
}

function stepOf(window: Window, floor: Edge, ceiling: Edge): ZoneStep {
  return {
    window,
    floor: floor.count,
    ceiling: ceiling.count,
    floorSetBy: floor.setBy,
    ceilingSetBy: ceiling.setBy,
  };
}

/** Steps that follow each other without a gap are one zone. */
function joined(steps: readonly ZoneStep[]): readonly ContradictionZone[] {
  const groups: ZoneStep[][] = [];
  for (const step of steps) {
    const group = groups.at(-1);
    if (group?.at(-1)?.window.to === step.window.from) group.push(step);
    else groups.push([step]);
  }
  return groups.map(zoneOf);
}

/** Floors and ceilings both rise over time, so the highest floor is the last and the lowest ceiling the first. */
function zoneOf(steps: readonly ZoneStep[]): ContradictionZone {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError("a zone has at least one step");
  return {
    window: { from: first.window.from, to: last.window.to },
    floor: last.floor,
    ceiling: first.ceiling,
    steps,
  };
}
