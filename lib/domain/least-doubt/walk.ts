import { CeilingPools } from "./ceiling-pools";
import { type Field, gapCeilingOf, gapFloorOf } from "./field";
import { NONE } from "./pair-up";

/** Which bounds a walk may come by. */
export interface Bounded {
  readonly ceiling: (ceiling: number) => boolean;
  readonly floor: (floor: number) => boolean;
}

/**
 * Walks from floors to ceilings that they clash with, and from a paired ceiling on to its floor, which would have to
 * pair with another one instead. The ceiling of an unpaired gap leads on to the gap's floor, as the two would be paired
 * together; the floor of a paired gap leads to the gap's ceiling, to give the gap up. A walk ends well at a free ceiling.
 *
 * Every ceiling is come by once, until `putBack`. A step is O(log n).
 */
export class Walk {
  /** What the last walk came by, free ceilings apart. */
  floors: number[] = [];
  ceilings: number[] = [];
  readonly pools: CeilingPools;
  private readonly via: Int32Array;
  private readonly cameBy: Int32Array;

  /** @param floorOf by ceiling; read at every step, so that pairs may change between walks */
  constructor(
    private readonly field: Field,
    private readonly floorOf: Int32Array,
    private readonly within: Bounded,
  ) {
    this.pools = new CeilingPools(field, within.ceiling, (ceiling) => this.isFree(ceiling));
    this.via = new Int32Array(field.ceilings.at.length);
    this.cameBy = new Int32Array(field.floors.at.length);
  }

  /** The free ceiling that a walk from the floor ends at, taken; `NONE` where it leads to none. */
  from(floor: number): number {
    this.begin();
    return this.follow(this.pass(floor, NONE));
  }

  /**
   * The free ceiling that a walk by way of this ceiling ends at; the ceiling itself where it is free.
   * @param floor that is to pair with the ceiling; `NONE` where the ceiling is only to be freed
   */
  by(ceiling: number, floor: number): number {
    this.begin();
    this.via[ceiling] = floor;
    if (floor !== NONE) this.cameBy[floor] = NONE;
    if (this.isFree(ceiling)) {
      this.pools.take(ceiling, "free");
      return ceiling;
    }
    this.pools.take(ceiling, "others");
    return this.follow(this.beyond(ceiling));
  }

  /** Makes ready for other walks what walks came by, the last one if nothing else is said. */
  putBack(ceilings: Iterable<number> = this.ceilings): void {
    for (const ceiling of ceilings) this.pools.put(ceiling, "others");
  }

  /** Pairs that the last walk makes, from the ceiling where it ended back to its start. */
  pairsTo(end: number): readonly { readonly floor: number; readonly ceiling: number }[] {
    const pairs = [];
    for (let ceiling = end; ceiling !== NONE; ) {
      const floor = this.via[ceiling] ?? NONE;
      if (floor === NONE) break;
      pairs.push({ floor, ceiling });
      ceiling = this.cameBy[floor] ?? NONE;
    }
    return pairs;
  }

  private begin(): void {
    this.floors = [];
    this.ceilings = [];
  }

  private follow(start: number): number {
    const path = start === NONE ? [] : [start];
    for (let floor = path.at(-1); floor !== undefined; floor = path.at(-1)) {
      const free = this.pools.takeFor(floor, "free");
      if (free !== NONE) {
        this.via[free] = floor;
        return free;
      }
      const ceiling = this.nextFor(floor);
      if (ceiling === NONE) {
        path.pop();
        continue;
      }
      this.via[ceiling] = floor;
      const onward = this.beyond(ceiling);
      if (onward !== NONE) path.push(onward);
    }
    return NONE;
  }

  private nextFor(floor: number): number {
    const clashing = this.pools.takeFor(floor, "others");
    if (clashing !== NONE) return clashing;
    const own = gapCeilingOf(floor, this.field);
    const isPaired = own !== NONE && this.floorOf[own] !== NONE;
    return isPaired && this.pools.take(own, "others") ? own : NONE;
  }

  /** The floor that has to move when the ceiling is come by, passed. */
  private beyond(ceiling: number): number {
    this.ceilings.push(ceiling);
    const paired = this.floorOf[ceiling] ?? NONE;
    const onward = paired === NONE ? gapFloorOf(ceiling, this.field) : paired;
    return onward !== NONE && this.within.floor(onward) ? this.pass(onward, ceiling) : NONE;
  }

  private pass(floor: number, ceiling: number): number {
    this.floors.push(floor);
    this.cameBy[floor] = ceiling;
    return floor;
  }

  private isFree(ceiling: number): boolean {
    return this.floorOf[ceiling] === NONE && gapFloorOf(ceiling, this.field) === NONE;
  }
}
