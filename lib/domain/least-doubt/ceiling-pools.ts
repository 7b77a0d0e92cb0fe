import { BoundTree, type TimeOrder, timeOrder } from "./bound-tree";
import type { Field } from "./field";
import { NONE } from "./pair-up";

interface Pool {
  readonly free: BoundTree;
  readonly others: BoundTree;
}

/** The ceilings that a walk may still come by, scope by scope: free ones, and those that are paired or of gaps. */
export class CeilingPools {
  private readonly placeOf: Uint32Array;
  private readonly pools: readonly Pool[];

  constructor(
    private readonly field: Field,
    isIn: (ceiling: number) => boolean,
    isFree: (ceiling: number) => boolean,
  ) {
    this.placeOf = new Uint32Array(field.ceilings.at.length);
    this.pools = this.orders().map((order) => ({
      free: new BoundTree(order, (ceiling) => isIn(ceiling) && isFree(ceiling)),
      others: new BoundTree(order, (ceiling) => isIn(ceiling) && !isFree(ceiling)),
    }));
  }

  /** Takes a ceiling of the kind that a floor clashes with; `NONE` where there is none. */
  takeFor(floor: number, kind: keyof Pool): number {
    const { floors, scopeOfFloor, wholes } = this.field;
    const [at, count] = [floors.at[floor] ?? 0, floors.count[floor] ?? 0];
    for (const scope of wholes[scopeOfFloor[floor] ?? NONE] ?? []) {
      const found = this.pools[scope]?.[kind].takeBelow(count, at) ?? NONE;
      if (found !== NONE) return found;
    }
    return NONE;
  }

  /** Takes this ceiling; false where it is not there. */
  take(ceiling: number, kind: keyof Pool): boolean {
    return this.poolOf(ceiling)?.[kind].take(this.placeOf[ceiling] ?? NONE) ?? false;
  }

  put(ceiling: number, kind: keyof Pool): void {
    this.poolOf(ceiling)?.[kind].put(this.placeOf[ceiling] ?? NONE);
  }

  private poolOf(ceiling: number): Pool | undefined {
    return this.pools[this.field.scopeOfCeiling[ceiling] ?? NONE];
  }

  private orders(): readonly TimeOrder[] {
    const { ceilings, scopeOfCeiling, scopes } = this.field;
    const sizes = new Uint32Array(scopes);
    for (const scope of scopeOfCeiling) sizes[scope] = (sizes[scope] ?? 0) + 1;
    const members = Array.from(sizes, (size) => new Uint32Array(size));
    for (let ceiling = scopeOfCeiling.length - 1; ceiling >= 0; ceiling--) {
      const scope = scopeOfCeiling[ceiling] ?? 0;
      const place = (sizes[scope] ?? 0) - 1;
      sizes[scope] = place;
      const own = members[scope];
      if (own) own[place] = ceiling;
    }
    return members.map((own) => timeOrder(ceilings, own, this.placeOf));
  }
}
