import type { Box } from "./boxes";

/** Above so many boxes the ones of different voices, states and shapes are merged too where they cover each other. */
const CROWD = 400;

/**
 * Merges boxes that fall on the same pixels, and only those, and says how many were merged. In a crowd the pixel is
 * as tall as a bar is thick and twice as wide: what would be merged covers one another anyway. A box with a
 * contradiction is merged only with others that have one, so that no sign is lost; of each heap the one with most
 * reports is drawn, and the lowest and the highest box of all stand for themselves.
 */
export function mergeBoxes(boxes: readonly Box[], bar: number): Box[] {
  const crowded = boxes.length > CROWD;
  const extremes = extremesOf(boxes);
  const heaps = new Map<string, Box[]>();
  for (const box of boxes) {
    const key = extremes.has(box) ? `alone ${box.mark.id}` : keyOf(box, crowded, bar);
    const heap = heaps.get(key);
    if (heap) heap.push(box);
    else heaps.set(key, [box]);
  }
  return [...heaps.values()].flatMap(oneOf);
}

function extremesOf(boxes: readonly Box[]): ReadonlySet<Box> {
  const [first] = boxes;
  if (!first) return new Set();
  const top = ({ mark }: Box) => mark.high ?? mark.low;
  const lowest = boxes.reduce((a, b) => (b.mark.low < a.mark.low ? b : a), first);
  const highest = boxes.reduce((a, b) => (top(b) > top(a) ? b : a), first);
  return new Set([lowest, highest]);
}

function keyOf(box: Box, crowded: boolean, bar: number): string {
  const { x, y, width, height } = box.rect;
  const [across, down] = crowded ? [2 * bar, bar] : [1, 1];
  const edges = [x / across, (x + width) / across, y / down, (y + height) / down].map(Math.round).join(" ");
  const contradicted = box.contradictions.length > 0;
  if (crowded) return `${edges} ${contradicted}`;
  const { voice, shape, state, withdrawnAt, label } = box.mark;
  return [edges, contradicted, voice, shape, state, withdrawnAt, label].join(" ");
}

function oneOf(heap: readonly Box[]): Box[] {
  const [first] = heap;
  if (!first) return [];
  if (heap.length === 1) return [first];
  const shown = heap.reduce((a, b) => (b.mark.reports > a.mark.reports ? b : a), first);
  return [
    {
      ...shown,
      merged: heap.reduce((sum, { merged }) => sum + merged, 0),
      mixed: heap.some(({ mark }) => mark.voice !== shown.mark.voice),
      contradictions: [...new Set(heap.flatMap(({ contradictions }) => contradictions))],
    },
  ];
}
