import { curveStepAfter, line } from "d3-shape";
import type { HistoryStretch, ZoneMark } from "@/lib/view/chart-model";
import { px, type Rect } from "./geometry";

interface Scales {
  readonly x: (at: number) => number;
  readonly y: (count: number) => number;
  /** Pixel above which nothing is drawn. */
  readonly ceiling: number;
}

/** A zone of one instant, or of one person, still has to be seen. */
const LEAST = 4;

/** Contradiction zones as rectangles: as wide as the time, from what later claims allow up to what earlier ones ask. */
export function zoneShapes(zones: readonly ZoneMark[], { x, y, ceiling }: Scales): readonly Rect[] {
  return zones.map(({ window, floor, ceiling: allowed }) => {
    const left = x(window.from);
    const width = Math.max(x(window.to) - left, LEAST);
    const top = Math.max(y(floor), ceiling);
    const height = Math.max(y(allowed) - top, LEAST);
    return { x: px(left), y: px(top), width: px(width), height: px(height) };
  });
}

/** A history as one stepped path, or null where there is none. */
export function historyPath(stretches: readonly HistoryStretch[], { x, y, ceiling }: Scales): string | null {
  const last = stretches.at(-1);
  if (last === undefined) return null;
  const points = [...stretches, { ...last, from: last.to }];
  return line<HistoryStretch>()
    .x(({ from }) => px(x(from)))
    .y(({ count }) => px(Math.max(y(count), ceiling)))
    .curve(curveStepAfter)(points);
}
