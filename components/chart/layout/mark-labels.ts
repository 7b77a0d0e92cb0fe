import type { Texts } from "@/lib/i18n/texts";
import type { Box } from "./boxes";
import { contains, px, type Rect } from "./geometry";
import { Occupancy } from "./occupancy";
import { textWidth } from "./text-width";

/** What stands beside a mark. `text` is empty where there was only room for the sign of a contradiction. */
export interface MarkLabel {
  readonly text: string;
  /** "×9": how many reports relay it; empty for one. */
  readonly times: string;
  readonly x: number;
  /** Baseline of the text. */
  readonly y: number;
  /** Centre of the sign ≠, or null where nothing contradicts the mark. */
  readonly sign: { readonly x: number; readonly y: number } | null;
  /** All of it, for others to keep clear of. */
  readonly rect: Rect;
}

export const SIGN_RADIUS = 6.5;
const SIGN_WIDTH = SIGN_RADIUS * 2 + 6;

interface Room {
  readonly plot: Rect;
  readonly size: number;
  readonly texts: Texts;
  /** Most labels that may be written; signs are always drawn. */
  readonly most: number;
}

/** Beyond so many marks a label that a picture has room for, the others' labels would only be tried in vain. */
const TRIES = 4;

/**
 * Labels for as many marks as there is room for, none over another, over a bar or outside the plot. Contradicted
 * marks come first, then those with most reports, then the earlier. A contradicted mark without room for its label
 * keeps its sign.
 */
export function labelBoxes(boxes: readonly Box[], room: Room): Map<Box, MarkLabel> {
  const shapes = boxes.flatMap(obstaclesOf);
  const everything = new Occupancy(shapes);
  const bars = new Occupancy(shapes.filter(({ height }) => height < room.size));
  const taken = new Occupancy();
  const labels = new Map<Box, MarkLabel>();
  for (const [rank, box] of byRank(boxes).entries()) {
    const mayTry = labels.size < room.most && rank < room.most * TRIES;
    // Clear of every shape where that can be; else over the body of a tall box, but never over a bar.
    const full = mayTry
      ? (fullLabel(box, room, [taken, everything]) ?? fullLabel(box, room, [taken, bars]))
      : null;
    const label = full ?? (box.contradictions.length > 0 ? signAlone(box, room, taken) : null);
    if (!label) continue;
    labels.set(box, label);
    taken.add(label.rect);
  }
  return labels;
}

/** A box and the line that strikes it through. */
function obstaclesOf({ rect, strike }: Box): Rect[] {
  if (strike === null) return [rect];
  return [rect, { x: strike.from, y: rect.y, width: strike.to - strike.from, height: rect.height }];
}

function byRank(boxes: readonly Box[]): Box[] {
  const isContradicted = (box: Box) => (box.contradictions.length > 0 ? 1 : 0);
  return [...boxes].sort(
    (a, b) => isContradicted(b) - isContradicted(a) || b.mark.reports - a.mark.reports || a.rect.x - b.rect.x,
  );
}

function wordsOf({ merged, mark, beyond }: Box, { t }: Texts): { text: string; times: string } {
  if (merged > 1) return { text: t("chart.label.claims", { n: merged }), times: "" };
  const text = beyond === null ? mark.label : t("chart.label.beyond", { label: mark.label, n: beyond });
  return { text, times: mark.reports > 1 ? t("chart.label.times", { n: mark.reports }) : "" };
}

function fullLabel(box: Box, room: Room, obstacles: readonly Occupancy[]): MarkLabel | null {
  const { text, times } = wordsOf(box, room.texts);
  const words = textWidth(times ? `${text} ${times}` : text, room.size);
  const hasSign = box.contradictions.length > 0;
  const width = words + (hasSign ? SIGN_WIDTH : 0);
  const height = hasSign ? SIGN_RADIUS * 2 : room.size;
  const isFree = (place: Rect) =>
    contains(room.plot, place) && !obstacles.some((obstacle) => obstacle.hits(place, box.rect));
  const rect = candidates(box, width, height).find(isFree);
  if (!rect) return null;
  const middle = rect.y + height / 2;
  const sign = hasSign ? { x: px(rect.x + width - SIGN_RADIUS), y: px(middle) } : null;
  return { text, times, x: px(rect.x), y: px(middle + room.size * 0.36), sign, rect };
}

/** Inside a tall box, else below, above, right and left of it, the middle before the ends. */
function candidates({ rect }: Box, width: number, height: number): Rect[] {
  const middle = rect.x + rect.width / 2 - width / 2;
  const below = rect.y + rect.height + 3;
  const above = rect.y - height - 3;
  const beside = rect.y + rect.height / 2 - height / 2;
  const ends = [rect.x, rect.x + rect.width - width];
  const at = (x: number, y: number) => ({ x, y, width, height });
  const isRoomy = rect.height >= height + 8 && rect.width >= width + 6;
  return [
    ...(isRoomy ? [at(middle, rect.y + 4), at(middle, beside)] : []),
    at(middle, below),
    at(middle, above),
    ...ends.flatMap((x) => [at(x, below), at(x, above)]),
    at(rect.x + rect.width + 4, beside),
    at(rect.x - width - 4, beside),
  ];
}

function signAlone({ rect }: Box, room: Room, taken: Occupancy): MarkLabel {
  const size = SIGN_RADIUS * 2;
  const beside = rect.y + rect.height / 2 - SIGN_RADIUS;
  const middle = rect.x + rect.width / 2 - SIGN_RADIUS;
  const at = (x: number, y: number) => ({ x, y, width: size, height: size });
  const right = at(rect.x + rect.width + 2, beside);
  const places = [
    right,
    at(rect.x - size - 2, beside),
    at(middle, rect.y - size - 2),
    at(middle, rect.y + rect.height + 2),
  ].filter((place) => contains(room.plot, place));
  // With no free place it covers a neighbour's label rather than vanish: a contradiction is never left unmarked.
  const place = places.find((one) => !taken.hits(one)) ?? places[0] ?? right;
  const sign = { x: px(place.x + SIGN_RADIUS), y: px(place.y + SIGN_RADIUS) };
  return { text: "", times: "", x: px(place.x), y: sign.y, sign, rect: place };
}
