import type { Window } from "@/lib/domain/time/window";
import type { DaySpan } from "@/lib/view/chart-zoom";
import type { ChartLayout } from "./layout/chart-layout";

/** Where time stands in one drawing; plain data for the browser. All pixels are those of the drawing. */
export interface ZoomPlot {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly shown: readonly { readonly window: Window; readonly left: number; readonly right: number }[];
}

export function zoomPlotOf({ frame, shown }: ChartLayout): ZoomPlot {
  const { profile, plot } = frame;
  return {
    width: profile.width,
    height: profile.height,
    top: plot.y,
    bottom: plot.y + plot.height,
    shown,
  };
}

/** The pixels between which time runs; null for a drawing without time. */
export function sidesOf({ shown }: ZoomPlot): { readonly left: number; readonly right: number } | null {
  const [first, last] = [shown[0], shown.at(-1)];
  return first && last ? { left: first.left, right: last.right } : null;
}

/**
 * The days between two pixels, in either order: every day that the stretch touches. A pixel in a silence that the axis
 * leaves out stands for the end of the silence that is nearer.
 */
export function daysBetween(plot: ZoomPlot, a: number, b: number, zone: string): DaySpan | null {
  const from = instantAt(plot, Math.min(a, b));
  const to = instantAt(plot, Math.max(a, b));
  return from === null || to === null ? null : { from: dayIn(zone, from), to: dayIn(zone, to - 1) };
}

function instantAt({ shown }: ZoomPlot, x: number): number | null {
  let nearest: { readonly at: number; readonly distance: number } | null = null;
  for (const { window, left, right } of shown) {
    const held = Math.min(Math.max(x, left), right);
    const at = window.from + ((held - left) / (right - left)) * (window.to - window.from);
    const distance = Math.abs(x - held);
    if (nearest === null || distance < nearest.distance) nearest = { at, distance };
  }
  return nearest?.at ?? null;
}

/** By `Intl`, which the browser has: the calendar of the server would weigh more than the whole chart. */
function dayIn(zone: string, at: number): string {
  const format = new Intl.DateTimeFormat("en", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return [parts.get("year"), parts.get("month"), parts.get("day")].join("-");
}
