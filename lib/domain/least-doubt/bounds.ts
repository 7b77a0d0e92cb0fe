import { demandsOf } from "./at-odds";
import type { Weighed } from "./weighed";

/** Counts that are asked for at instants, in columns. */
export interface Asked {
  readonly at: Float64Array;
  readonly count: Float64Array;
}

/**
 * What claims ask of a count that never falls, in parts that each cost one where broken. A box asks for a floor at its
 * closing and for a ceiling at its opening; no count breaks both.
 */
export interface Bounds {
  /** From the instant on, the count is at least this. */
  readonly floors: Asked;
  /** Up to the instant, the count is at most this. */
  readonly ceilings: Asked;
  /**
   * The last so many floors and ceilings stand for gaps, one of each a gap, in one order: it costs one to break both
   * of them, nothing to break either.
   */
  readonly gaps: number;
  /** How many claims are wrong whatever the count is. */
  readonly given: number;
  /** The floor that a box asks for; -1 where it asks for none. */
  readonly floorOf: Int32Array;
  /** The ceiling that a box asks for; -1 where it asks for none. */
  readonly ceilingOf: Int32Array;
}

/** The bounds that boxes ask for. */
export function boundsOf(boxes: Weighed): Bounds {
  const floors = new AskedColumns(boxes.alone.length);
  const ceilings = new AskedColumns(boxes.alone.length);
  const places = askAlone(boxes, floors, ceilings);
  return { ...askAtOdds(boxes, floors, ceilings), ...places, floors: floors.all(), ceilings: ceilings.all() };
}

/** Zero is no floor, and an open interval has no ceiling. */
function askAlone({ boxes, alone }: Weighed, floors: AskedColumns, ceilings: AskedColumns) {
  const floorOf = new Int32Array(boxes.low.length).fill(-1);
  const ceilingOf = new Int32Array(boxes.low.length).fill(-1);
  for (const place of alone) {
    const [low, high] = [boxes.low[place] ?? 0, boxes.high[place] ?? 0];
    if (low > 0) floorOf[place] = floors.add(boxes.last[place] ?? 0, low);
    if (high < Infinity) ceilingOf[place] = ceilings.add(boxes.from[place] ?? 0, high);
  }
  return { floorOf, ceilingOf };
}

function askAtOdds({ boxes, atOdds }: Weighed, floors: AskedColumns, ceilings: AskedColumns) {
  const moments = atOdds.map((members) => ({
    asked: demandsOf(members, boxes),
    opening: boxes.from[members[0] ?? -1] ?? 0,
    closing: boxes.last[members[0] ?? -1] ?? 0,
  }));
  let given = 0;
  for (const { asked, opening, closing } of moments) {
    given += asked.given;
    for (const count of asked.floors) floors.add(closing, count);
    for (const count of asked.ceilings) ceilings.add(opening, count);
  }
  let gaps = 0;
  for (const { asked, opening, closing } of moments) {
    for (const [below, above] of asked.gaps) {
      ceilings.add(opening, below);
      floors.add(closing, above);
      gaps++;
    }
  }
  return { given, gaps };
}

class AskedColumns {
  private size = 0;
  private at: Float64Array;
  private count: Float64Array;

  constructor(expected: number) {
    this.at = new Float64Array(expected);
    this.count = new Float64Array(expected);
  }

  /** Gives the place that it stands at. */
  add(at: number, count: number): number {
    if (this.size === this.at.length) {
      this.at = grown(this.at);
      this.count = grown(this.count);
    }
    this.at[this.size] = at;
    this.count[this.size] = count;
    return this.size++;
  }

  all(): Asked {
    return { at: this.at.subarray(0, this.size), count: this.count.subarray(0, this.size) };
  }
}

function grown(column: Float64Array): Float64Array {
  const larger = new Float64Array(2 * column.length + 8);
  larger.set(column);
  return larger;
}
