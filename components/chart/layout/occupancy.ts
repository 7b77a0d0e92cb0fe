import { intersects, type Rect } from "./geometry";

const CELL = 24;

/** Which places are taken, answered without asking every rectangle: each is kept under the cells that it touches. */
export class Occupancy {
  readonly #cells = new Map<string, Rect[]>();

  constructor(rects: Iterable<Rect> = []) {
    for (const rect of rects) this.add(rect);
  }

  add(rect: Rect): void {
    for (const cell of cellsOf(rect)) {
      const held = this.#cells.get(cell);
      if (held) held.push(rect);
      else this.#cells.set(cell, [rect]);
    }
  }

  /** True where a taken rectangle other than `own` shares more than an edge with this one. */
  hits(rect: Rect, own?: Rect): boolean {
    for (const cell of cellsOf(rect)) {
      if (this.#cells.get(cell)?.some((other) => other !== own && intersects(rect, other))) return true;
    }
    return false;
  }
}

function* cellsOf({ x, y, width, height }: Rect): Generator<string> {
  for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column++) {
    for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row++)
      yield `${column} ${row}`;
  }
}
