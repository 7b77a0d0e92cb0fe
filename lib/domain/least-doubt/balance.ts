import { type Field, gapCeilingOf, gapFloorOf, mirrored, pairsByFloor } from "./field";
import { NONE } from "./pair-up";
import { Walk } from "./walk";

/** What a course keeps and what it breaks. */
export interface Side {
  /** By floor, 1 where it is reached. */
  readonly reached: Uint8Array;
  /** By ceiling, 1 where it is passed. */
  readonly passed: Uint8Array;
}

/**
 * Brings a course and pairs that fit each other, and a contradiction that they leave out, to where they fit again: as
 * many pairs as bounds broken.
 *
 * A contradiction is that something is reached or passed, and what follows from it is not. Either what follows can be
 * reached at no cost, since it leads to no free ceiling; or what it follows from can be given up at no cost, since no
 * free floor leads to it; or there is a way from a free floor through the two to a free ceiling, and pairs along it
 * make one more, so that no course does without breaking one bound more. This is how a least cut is kept up while the
 * greatest flow grows. It costs O(log n) for every bound that is come by, which are few where little is contradicted.
 */
export class Balance {
  private readonly forth: Walk;
  private readonly back: Walk;
  private readonly ceilingOf: Int32Array;

  /**
   * @param floorOf by ceiling; changed in place, as the side is. All unpaired floors are reached, no unpaired ceiling
   * is passed, and of each pair either the floor is missed or the ceiling passed
   */
  constructor(
    private readonly field: Field,
    private readonly floorOf: Int32Array,
    private readonly side: Side,
  ) {
    const { reached, passed } = side;
    this.ceilingOf = pairsByFloor(floorOf, field);
    this.forth = new Walk(field, floorOf, {
      ceiling: (ceiling) => passed[ceiling] === 0,
      floor: (floor) => reached[floor] === 0,
    });
    // Seen backwards, floors are the ceilings of a walk.
    this.back = new Walk(mirrored(field), this.ceilingOf, {
      ceiling: (floor) => reached[floor] === 1,
      floor: (ceiling) => passed[ceiling] === 1,
    });
  }

  /** Settles every gap that the course stays in, unless it is paid for already. */
  settleGaps(): void {
    const { floors, gaps } = this.field;
    for (let floor = floors.at.length - gaps; floor < floors.at.length; floor++) {
      const ceiling = gapCeilingOf(floor, this.field);
      const isBroken = this.side.passed[ceiling] === 1 && this.side.reached[floor] === 0;
      if (!isBroken || this.floorOf[ceiling] !== NONE) continue;
      this.settle(
        () => this.forth.from(floor),
        () => this.back.from(ceiling),
      );
    }
  }

  /** Settles, floor by floor, that a count reaches what a part of it reached. @returns how many pairs were added */
  settleWholes(): number {
    let added = 0;
    for (let floor = 0; floor < this.side.reached.length; floor++) {
      for (let ceiling = this.contradicted(floor); ceiling !== NONE; ceiling = this.contradicted(floor)) {
        const isAdded = this.settle(
          () => this.forth.by(ceiling, floor),
          () => this.back.by(floor, NONE),
        );
        added += Number(isAdded);
      }
    }
    return added;
  }

  /** A ceiling that is not passed though the floor, which is reached, clashes with it. */
  private contradicted(floor: number): number {
    if (this.side.reached[floor] === 0) return NONE;
    for (const kind of ["free", "others"] as const) {
      const found = this.forth.pools.takeFor(floor, kind);
      if (found === NONE) continue;
      this.forth.pools.put(found, kind);
      return found;
    }
    return NONE;
  }

  private settle(walkForth: () => number, walkBack: () => number): boolean {
    const ceiling = walkForth();
    if (ceiling === NONE) {
      this.reach();
      return false;
    }
    this.forth.putBack();
    const floor = walkBack();
    if (floor === NONE) {
      this.forth.pools.put(ceiling, "free");
      this.giveUp();
      return false;
    }
    this.back.putBack();
    this.forth.pools.put(ceiling, "others");
    this.back.pools.put(floor, "others");
    for (const pair of this.forth.pairsTo(ceiling)) this.pair(pair.floor, pair.ceiling);
    for (const pair of this.back.pairsTo(floor)) this.pair(pair.ceiling, pair.floor);
    return true;
  }

  /** The course goes on to all that the walk forth came by. */
  private reach(): void {
    for (const ceiling of this.forth.ceilings) this.side.passed[ceiling] = 1;
    for (const floor of this.forth.floors) {
      this.side.reached[floor] = 1;
      this.back.pools.put(floor, "others");
    }
  }

  /** The course keeps away from all that the walk back came by. */
  private giveUp(): void {
    for (const floor of this.back.ceilings) this.side.reached[floor] = 0;
    for (const ceiling of this.back.floors) {
      this.side.passed[ceiling] = 0;
      this.forth.pools.put(ceiling, "others");
    }
  }

  /** A gap that is given up has its own two bounds for a pair. */
  private pair(floor: number, ceiling: number): void {
    const isGap = gapFloorOf(ceiling, this.field) === floor;
    this.floorOf[ceiling] = isGap ? NONE : floor;
    this.ceilingOf[floor] = isGap ? NONE : ceiling;
  }
}
