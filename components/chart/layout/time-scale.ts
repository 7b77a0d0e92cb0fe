import { scaleLinear } from "d3-scale";
import { HOUR, type Instant, isCoarse, type Window } from "@/lib/domain/time/window";
import type { ChartModel } from "@/lib/view/chart-model";
import type { Rect } from "./geometry";
import { stretches } from "./stretches";

/** A stretch of time to scale, with the pixels that it takes. */
export interface ShownStretch {
  readonly window: Window;
  readonly left: number;
  readonly right: number;
}

export interface TimeScale {
  /** In time order; between two of them a silence is left out. */
  readonly shown: readonly ShownStretch[];
  /** Pixel of an instant, held inside the plot. Within a silence it moves too, only faster. */
  readonly x: (at: Instant) => number;
}

const MARGIN = 0.012;
/** Pixels that a silence takes, and the least that a stretch does. */
const SILENCE = { wide: 26, narrow: 13 };
const LEAST = 30;
/** One stretch more for so many pixels of plot. */
const ROOM = 62;
const NARROW = 400;

/**
 * A scale over all that is drawn, with a little air around each stretch. Long silences are left out, so that what a
 * crisis leaves for a year after is readable beside its first days; less than an hour is shown in its hour.
 */
export function timeScale(model: ChartModel, span: Window, plot: Rect): TimeScale {
  return timeScaleOver(busyIn(model, span), plot);
}

/** As `timeScale`, over the windows in which anything is drawn; `most` is how many stretches there is room for. */
export function timeScaleOver(
  busy: readonly Window[],
  plot: Pick<Rect, "x" | "width">,
  most = Math.floor(plot.width / ROOM),
): TimeScale {
  const windows = stretches(busy, most).map(airy);
  const shown = inPixels(windows, plot);
  const points = shown.flatMap(({ window, left, right }) => [
    { at: window.from, x: left },
    { at: window.to, x: right },
  ]);
  const scale = scaleLinear()
    .domain(points.map(({ at }) => at))
    .range(points.map(({ x }) => x))
    .clamp(true);
  return { shown, x: (at) => scale(at) };
}

/**
 * What the axis shows to scale. A window of weeks says little about any of its days, so it keeps no silence on the
 * axis, unless nothing but such windows lies before or after all else.
 */
export function busyIn({ marks, ribbon, absences }: ChartModel, span: Window): Window[] {
  const windows = [...marks, ...absences].flatMap(({ window }) => window ?? []);
  const exact = [...windows.filter((window) => !isCoarse(window)), ...ribbon];
  const first = exact.reduce((from, window) => Math.min(from, window.from), Number.POSITIVE_INFINITY);
  const last = exact.reduce((to, window) => Math.max(to, window.to), Number.NEGATIVE_INFINITY);
  const outlying = windows.filter(isCoarse).filter(({ from, to }) => to <= first || from >= last);
  const busy = [...exact, ...outlying].map(({ from, to }) => ({ from, to }));
  return busy.length === 0 ? [span] : busy;
}

function airy({ from, to }: Window): Window {
  const middle = (from + to) / 2;
  const half = Math.max(to - from, HOUR) * (0.5 + MARGIN);
  return { from: Math.floor(middle - half), to: Math.ceil(middle + half) };
}

/** Shares the plot's width by length, none less than it needs for a label. */
function inPixels(windows: readonly Window[], plot: Pick<Rect, "x" | "width">): ShownStretch[] {
  const silence = plot.width < NARROW ? SILENCE.narrow : SILENCE.wide;
  const room = plot.width - silence * (windows.length - 1);
  const least = Math.min(LEAST, room / windows.length);
  const total = windows.reduce((sum, { from, to }) => sum + to - from, 0);
  const spare = room - least * windows.length;
  let left = plot.x;
  return windows.map((window) => {
    const right = left + least + (spare * (window.to - window.from)) / total;
    const stretch = { window, left, right };
    left = right + silence;
    return stretch;
  });
}
