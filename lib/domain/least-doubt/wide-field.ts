import type { Side } from "./balance";
import type { Asked, Bounds } from "./bounds";
import type { Field } from "./field";
import { NONE } from "./pair-up";

/** A scope with its own best course, before others are looked at. */
export interface ScopeInField {
  readonly bounds: Bounds;
  readonly floorOf: Int32Array;
  readonly side: Side;
}

/**
 * Puts the bounds of several scopes side by side: first those of no gap, scope by scope, then those of gaps.
 * @param wholes by scope: the scopes that contain it, itself among them
 */
export function wideField(
  scopes: readonly ScopeInField[],
  wholes: readonly (readonly number[])[],
): { readonly field: Field; readonly floorOf: Int32Array; readonly side: Side } {
  const floors = new SideBySide(scopes.map(({ bounds: { floors: own, gaps } }) => ({ own, gaps })));
  const ceilings = new SideBySide(scopes.map(({ bounds: { ceilings: own, gaps } }) => ({ own, gaps })));
  const floorOf = new Int32Array(ceilings.size).fill(NONE);
  for (const [scope, own] of scopes.entries()) {
    for (const [ceiling, floor] of own.floorOf.entries())
      if (floor !== NONE) floorOf[ceilings.placeOf(scope, ceiling)] = floors.placeOf(scope, floor);
  }
  const parts = wholes.map((): number[] => []);
  for (const [part, containing] of wholes.entries()) for (const whole of containing) parts[whole]?.push(part);
  const field = {
    floors: floors.asked(),
    ceilings: ceilings.asked(),
    gaps: floors.gaps,
    scopes: scopes.length,
    scopeOfFloor: floors.scopes(),
    scopeOfCeiling: ceilings.scopes(),
    wholes,
    parts,
  };
  const reached = floors.flags(scopes.map(({ side }) => side.reached));
  const passed = ceilings.flags(scopes.map(({ side }) => side.passed));
  return { field, floorOf, side: { reached, passed } };
}

/** The floors of all scopes in one row, or the ceilings. */
class SideBySide {
  readonly size: number;
  readonly gaps: number;
  private readonly firstPlain: readonly number[];
  private readonly firstGap: readonly number[];

  constructor(private readonly rows: readonly { readonly own: Asked; readonly gaps: number }[]) {
    this.firstPlain = startsOf(
      rows.map(({ own, gaps }) => own.at.length - gaps),
      0,
    );
    const plain = rows.reduce((sum, { own, gaps }) => sum + own.at.length - gaps, 0);
    this.firstGap = startsOf(
      rows.map(({ gaps }) => gaps),
      plain,
    );
    this.gaps = rows.reduce((sum, { gaps }) => sum + gaps, 0);
    this.size = plain + this.gaps;
  }

  placeOf(scope: number, bound: number): number {
    const row = this.rows[scope];
    const plain = row === undefined ? 0 : row.own.at.length - row.gaps;
    if (bound < plain) return (this.firstPlain[scope] ?? 0) + bound;
    return (this.firstGap[scope] ?? 0) + bound - plain;
  }

  asked(): Asked {
    const at = new Float64Array(this.size);
    const count = new Float64Array(this.size);
    this.forEach((place, scope, bound) => {
      at[place] = this.rows[scope]?.own.at[bound] ?? 0;
      count[place] = this.rows[scope]?.own.count[bound] ?? 0;
    });
    return { at, count };
  }

  scopes(): Int32Array {
    const scopes = new Int32Array(this.size);
    this.forEach((place, scope) => {
      scopes[place] = scope;
    });
    return scopes;
  }

  flags(own: readonly Uint8Array[]): Uint8Array {
    const flags = new Uint8Array(this.size);
    this.forEach((place, scope, bound) => {
      flags[place] = own[scope]?.[bound] ?? 0;
    });
    return flags;
  }

  private forEach(visit: (place: number, scope: number, bound: number) => void): void {
    for (const [scope, { own }] of this.rows.entries())
      for (let bound = 0; bound < own.at.length; bound++) visit(this.placeOf(scope, bound), scope, bound);
  }
}

/** Where each of some rows begins when they follow each other. */
function startsOf(sizes: readonly number[], first: number): readonly number[] {
  let next = first;
  return sizes.map((size) => {
    const start = next;
    next += size;
    return start;
  });
}
