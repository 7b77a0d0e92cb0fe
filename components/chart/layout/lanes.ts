import type { Box } from "./boxes";
import { px } from "./geometry";

const MOST_LANES = 4;
const MOST_HEIGHT = 11;
const LANE = 4.5;
const BETWEEN = 1;

/**
 * Bars at one count and one time would hide each other: such bars share the thickness of one slightly thicker bar,
 * each in its lane, so that all are seen and none is moved to another count. A fifth is drawn over the fourth. The
 * order of the boxes stays.
 */
export function intoLanes(boxes: readonly Box[], bar: number): Box[] {
  const moved = new Map<Box, Box>();
  for (const level of levelsOf(boxes.filter(({ rect }) => rect.height <= bar))) {
    for (const heap of heapsOf(level)) {
      for (const [box, thinner] of shareThickness(heap)) moved.set(box, thinner);
    }
  }
  return boxes.map((box) => moved.get(box) ?? box);
}

function levelsOf(boxes: readonly Box[]): Box[][] {
  const levels = new Map<number, Box[]>();
  for (const box of boxes) {
    const level = levels.get(box.rect.y);
    if (level) level.push(box);
    else levels.set(box.rect.y, [box]);
  }
  return [...levels.values()];
}

/** Splits one level's boxes into heaps that share no pixel of time with each other. */
function heapsOf(level: readonly Box[]): Box[][] {
  const heaps: Box[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const box of [...level].sort((a, b) => a.rect.x - b.rect.x)) {
    const heap = heaps.at(-1);
    if (heap && box.rect.x < end) heap.push(box);
    else heaps.push([box]);
    end = Math.max(end, box.rect.x + box.rect.width);
  }
  return heaps;
}

function shareThickness(heap: readonly Box[]): [Box, Box][] {
  const ends: number[] = [];
  const lanes = heap.map(({ rect }) => {
    const free = ends.findIndex((end) => end <= rect.x);
    const lane = Math.min(free === -1 ? ends.length : free, MOST_LANES - 1);
    ends[lane] = Math.max(ends[lane] ?? 0, rect.x + rect.width);
    return lane;
  });
  if (ends.length <= 1) return [];
  const height = Math.min(MOST_HEIGHT / ends.length, LANE);
  return heap.map((box, index) => {
    const middle = box.rect.y + box.rect.height / 2;
    const y = middle - (height * ends.length) / 2 + height * (lanes[index] ?? 0);
    return [box, { ...box, rect: { ...box.rect, y: px(y), height: px(height - BETWEEN) } }];
  });
}
