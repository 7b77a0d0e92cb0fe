import type { Asked, Bounds } from "./bounds";
import { NONE } from "./pair-up";

/** Floors and ceilings of one or several scopes, and which of them can clash. */
export interface Field extends Pick<Bounds, "floors" | "ceilings" | "gaps"> {
  readonly scopes: number;
  /** By floor, the number of its scope. */
  readonly scopeOfFloor: Int32Array;
  readonly scopeOfCeiling: Int32Array;
  /** By scope: those that it is part of, itself among them. Its floors are theirs. */
  readonly wholes: readonly (readonly number[])[];
  /** The other way round. */
  readonly parts: readonly (readonly number[])[];
}

/** The bounds of one scope. */
export function fieldOf({ floors, ceilings, gaps }: Pick<Bounds, "floors" | "ceilings" | "gaps">): Field {
  return {
    floors,
    ceilings,
    gaps,
    scopes: 1,
    scopeOfFloor: new Int32Array(floors.at.length),
    scopeOfCeiling: new Int32Array(ceilings.at.length),
    wholes: [[0]],
    parts: [[0]],
  };
}

/** The same with time and counts turned round, so that ceilings are floors and clash with the same bounds as before. */
export function mirrored(field: Field): Field {
  return {
    floors: turned(field.ceilings),
    ceilings: turned(field.floors),
    gaps: field.gaps,
    scopes: field.scopes,
    scopeOfFloor: field.scopeOfCeiling,
    scopeOfCeiling: field.scopeOfFloor,
    wholes: field.parts,
    parts: field.wholes,
  };
}

function turned({ at, count }: Asked): Asked {
  return { at: at.map((instant) => -instant), count: count.map((n) => -n) };
}

/** Pairs by ceiling as pairs by floor. */
export function pairsByFloor(floorOf: Int32Array, { floors }: Field): Int32Array {
  const ceilingOf = new Int32Array(floors.at.length).fill(NONE);
  for (let ceiling = 0; ceiling < floorOf.length; ceiling++) {
    const floor = floorOf[ceiling] ?? NONE;
    if (floor !== NONE) ceilingOf[floor] = ceiling;
  }
  return ceilingOf;
}

/** The floor of the gap that a ceiling stands for; `NONE` for any other ceiling. */
export function gapFloorOf(ceiling: number, { floors, ceilings, gaps }: Field): number {
  const gap = ceiling - (ceilings.at.length - gaps);
  return gap < 0 ? NONE : floors.at.length - gaps + gap;
}

/** The ceiling of the gap that a floor stands for; `NONE` for any other floor. */
export function gapCeilingOf(floor: number, { floors, ceilings, gaps }: Field): number {
  const gap = floor - (floors.at.length - gaps);
  return gap < 0 ? NONE : ceilings.at.length - gaps + gap;
}
