import { BoundTree, type TimeOrder, timeOrder } from "./bound-tree";
import type { Field } from "./field";
import { NONE } from "./pair-up";

interface Pool {
  readonly free: BoundTree;
  readonly others: BoundTree;
}

/** The ceilings that a walk may still come by, scope by scope: free ones, and those that are paired or of gaps. */
export class CeilingPools {
  private readonly placeOf: Int32Array;
  private readonly pools: readonly Pool[];

  constructor(
    private readonly field: Field,
    isIn: (ceiling: number) => boolean,
    isFree: (ceiling: number) => boolean,
  ) {
    this.placeOf = new Int32Array(field.ceilings.at.length);
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
    const members = Array.from({ length: scopes }, (): number[] => []);
    for (let ceiling = 0; ceiling < scopeOfCeiling.length; ceiling++)
      members[scopeOfCeiling[ceiling] ?? NONE]?.push(ceiling);
    return members.map((own) => timeOrder(ceilings, Int32Array.from(own), this.placeOf));
  }
}
