import type { Box } from "./boxes";
import { contains, intersects, px, type Rect } from "./geometry";
import { textWidth } from "./text-width";

/** What stands beside a mark. `text` is empty where there was only room for the sign of a contradiction. */
export interface MarkLabel {
  readonly text: string;
  /** "×9": how many reports relay it, or how many claims were merged; empty for one. */
  readonly times: string;
  readonly x: number;
  /** Baseline of the text. */
  readonly y: number;
  /** Centre of the sign ≠, or null where nothing contradicts the mark. */
  readonly sign: { readonly x: number; readonly y: number } | null;
}

export const SIGN_RADIUS = 6.5;
const SIGN_WIDTH = SIGN_RADIUS * 2 + 4;

interface Room {
  readonly plot: Rect;
  readonly size: number;
  /** Most labels that may be written; signs are always drawn. */
  readonly most: number;
}

/**
 * Labels for as many marks as there is room for, none over another, over a bar or outside the plot. Contradicted
 * marks come first, then those with most reports, then the earlier. A contradicted mark without room for its label
 * keeps its sign.
 */
export function labelBoxes(boxes: readonly Box[], room: Room): Map<Box, MarkLabel> {
  const shapes = boxes.flatMap(obstaclesOf);
  const bars = shapes.filter(({ height }) => height < room.size);
  const taken: Rect[] = [];
  const labels = new Map<Box, MarkLabel>();
  for (const box of byRank(boxes)) {
    const isRoom = labels.size < room.most;
    // Clear of every shape where that can be; else over the body of a tall box, but never over a bar.
    const clear = shapes.filter((shape) => shape !== box.rect);
    const full = isRoom
      ? (fullLabel(box, room, [...taken, ...clear]) ?? fullLabel(box, room, [...taken, ...bars]))
      : null;
    const placed = full ?? (box.contradictions.length > 0 ? signAlone(box, room, taken) : null);
    if (!placed) continue;
    labels.set(box, placed.label);
    taken.push(placed.rect);
  }
  return labels;
}

/** A box and the line that strikes it through. */
function obstaclesOf({ rect, strike }: Box): Rect[] {
  if (strike === null) return [rect];
  return [rect, { x: strike.from, y: rect.y, width: strike.to - strike.from, height: rect.height }];
}

interface Placed {
  readonly label: MarkLabel;
  readonly rect: Rect;
}

function byRank(boxes: readonly Box[]): Box[] {
  const rank = (box: Box) => (box.contradictions.length > 0 ? 1e9 : 0) + box.mark.reports;
  return [...boxes].sort((a, b) => rank(b) - rank(a) || a.rect.x - b.rect.x);
}

function timesOf({ merged, mark }: Box): string {
  const count = merged > 1 ? merged : mark.reports;
  return count > 1 ? `×${count.toLocaleString("en")}` : "";
}

function fullLabel(box: Box, room: Room, obstacles: readonly Rect[]): Placed | null {
  const times = timesOf(box);
  const text = box.mixed ? `${box.merged} claims` : box.mark.label;
  const words = textWidth(text, room.size) + (times && !box.mixed ? textWidth(` ${times}`, room.size) : 0);
  const hasSign = box.contradictions.length > 0;
  const width = words + (hasSign ? SIGN_WIDTH : 0);
  const height = hasSign ? SIGN_RADIUS * 2 : room.size;
  for (const rect of candidates(box, width, height)) {
    if (!contains(room.plot, rect) || obstacles.some((other) => intersects(rect, other))) continue;
    const middle = rect.y + rect.height / 2;
    const sign = hasSign ? { x: px(rect.x + width - SIGN_RADIUS), y: px(middle) } : null;
    const y = px(middle + room.size * 0.36);
    return { rect, label: { text, times: box.mixed ? "" : times, x: px(rect.x), y, sign } };
  }
  return null;
}

/** Inside a tall box, else below, above, right and left of it, the middle before the ends. */
function candidates({ rect }: Box, width: number, height: number): Rect[] {
  const middle = rect.x + rect.width / 2 - width / 2;
  const below = rect.y + rect.height + 3;
  const above = rect.y - height - 3;
  const beside = rect.y + rect.height / 2 - height / 2;
  const ends = [rect.x, rect.x + rect.width - width];
  const at = (x: number, y: number) => ({ x, y, width, height });
  const inside =
    rect.height >= height + 8 && rect.width >= width + 6 ? [at(middle, rect.y + 4), at(middle, beside)] : [];
  return [
    ...inside,
    at(middle, below),
    at(middle, above),
    ...ends.flatMap((x) => [at(x, below), at(x, above)]),
    at(rect.x + rect.width + 4, beside),
    at(rect.x - width - 4, beside),
  ];
}

function signAlone({ rect }: Box, room: Room, taken: readonly Rect[]): Placed | null {
  const size = SIGN_RADIUS * 2;
  const middle = rect.y + rect.height / 2 - SIGN_RADIUS;
  const places = [
    { x: rect.x + rect.width + 2, y: middle },
    { x: rect.x - size - 2, y: middle },
    { x: rect.x + rect.width / 2 - SIGN_RADIUS, y: rect.y - size - 2 },
    { x: rect.x + rect.width / 2 - SIGN_RADIUS, y: rect.y + rect.height + 2 },
  ].map((place) => ({ ...place, width: size, height: size }));
  const inPlot = places.filter((place) => contains(room.plot, place));
  const free = inPlot.find((place) => !taken.some((other) => intersects(place, other)));
  // With no free place it covers a neighbour's label rather than vanish: a contradiction is never left unmarked.
  const rect_ = free ?? inPlot[0] ?? places[0];
  if (!rect_) return null;
  const sign = { x: px(rect_.x + SIGN_RADIUS), y: px(rect_.y + SIGN_RADIUS) };
  return { rect: rect_, label: { text: "", times: "", x: px(rect_.x), y: sign.y, sign } };
}
