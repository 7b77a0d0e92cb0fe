import type { Voice } from "@/lib/view/chart-model";
import type { Rect } from "./geometry";
import { px } from "./geometry";
import type { PlacedMark } from "./placed-marks";
import { wrapText } from "./text-width";

/** A voice named at the right edge, at the height of its last mark or as near to it as its neighbours allow. */
export interface VoiceName {
  readonly voice: Voice;
  readonly lines: readonly string[];
  /** Middle of the first line. */
  readonly y: number;
}

interface Room {
  readonly plot: Rect;
  readonly width: number;
  readonly size: number;
}

/**
 * Names for the voices that are drawn, top to bottom without overlap; where not all fit, those with most reports.
 * The legend names them all.
 */
export function voiceNames(voices: readonly Voice[], marks: readonly PlacedMark[], room: Room): VoiceName[] {
  if (room.width === 0) return [];
  const leading = room.size + 3;
  const heights = lastHeights(marks);
  const wanted = voices
    .filter(({ slug, off }) => !off && heights.has(slug))
    .sort((a, b) => b.reports - a.reports)
    .map((voice) => ({ voice, lines: wrapText(voice.name, room.size, room.width - 14, 2) }));
  const fitting = takeWhileFits(wanted, ({ lines }) => lines.length * leading + 5, room.plot.height);
  const placed = fitting
    .map(({ voice, lines }) => ({ voice, lines, y: heights.get(voice.slug) ?? room.plot.y }))
    .sort((a, b) => a.y - b.y);
  return spread(placed, leading, room.plot);
}

/** Pixel height of each voice's last dated mark. */
function lastHeights(marks: readonly PlacedMark[]): Map<string, number> {
  const latest = new Map<string, PlacedMark["box"]>();
  for (const { box } of marks) {
    const before = latest.get(box.mark.voice);
    if (!before || box.rect.x + box.rect.width >= before.rect.x + before.rect.width)
      latest.set(box.mark.voice, box);
  }
  return new Map([...latest].map(([slug, { rect }]) => [slug, rect.y + rect.height / 2]));
}

function takeWhileFits<T>(items: readonly T[], size: (item: T) => number, room: number): T[] {
  let used = 0;
  return items.filter((item) => {
    used += size(item);
    return used <= room;
  });
}

/** Pushes names down until none overlaps, then the whole stack up where it would leave the plot. */
function spread(names: readonly VoiceName[], leading: number, plot: Rect): VoiceName[] {
  const down: VoiceName[] = [];
  let free = plot.y;
  for (const name of names) {
    const y = Math.max(name.y, free + leading / 2);
    free = y + leading * (name.lines.length - 0.5) + 5;
    down.push({ ...name, y });
  }
  let floor = plot.y + plot.height;
  const up: VoiceName[] = [];
  for (const name of down.reverse()) {
    const lowest = floor - leading * (name.lines.length - 0.5);
    const y = Math.min(name.y, lowest);
    floor = y - leading / 2 - 5;
    up.push({ ...name, y: px(y) });
  }
  return up.reverse();
}
