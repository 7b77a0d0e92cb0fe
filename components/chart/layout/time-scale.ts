import { scaleLinear } from "d3-scale";
import { HOUR, type Instant, type Window } from "@/lib/domain/time/window";
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
const SILENCE = 26;
const LEAST = 44;
/** One stretch more for so many pixels of plot. */
const ROOM = 120;

/**
 * A scale over all that is drawn, with a little air around each stretch. Long silences are left out, so that what a
 * crisis leaves for a year after is readable beside its first days; less than an hour is shown in its hour.
 */
export function timeScale(model: ChartModel, span: Window, plot: Rect): TimeScale {
  const windows = stretches(busyIn(model, span), Math.floor(plot.width / ROOM)).map(airy);
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

/** A window of weeks says little about any of its days, so it doesn't keep a silence on the axis; its ends do. */
function busyIn({ marks, ribbon, absences }: ChartModel, span: Window): Window[] {
  const exact = marks.filter(({ state }) => state !== "coarse").map(({ window }) => window);
  const windows = [...exact, ...ribbon, ...absences.map(({ window }) => window)].filter(
    (window) => window !== null,
  );
  const ends = [
    { from: span.from, to: span.from + HOUR },
    { from: span.to - HOUR, to: span.to },
  ];
  return windows.length === 0 ? [span] : [...windows, ...ends].map(({ from, to }) => ({ from, to }));
}

function airy({ from, to }: Window): Window {
  const middle = (from + to) / 2;
  const half = Math.max(to - from, HOUR) * (0.5 + MARGIN);
  return { from: Math.floor(middle - half), to: Math.ceil(middle + half) };
}

/** Shares the plot's width by length, none less than it needs for a label. */
function inPixels(windows: readonly Window[], plot: Rect): ShownStretch[] {
  const room = plot.width - SILENCE * (windows.length - 1);
  const least = Math.min(LEAST, room / windows.length);
  const total = windows.reduce((sum, { from, to }) => sum + to - from, 0);
  const spare = room - least * windows.length;
  let left = plot.x;
  return windows.map((window) => {
    const right = left + least + (spare * (window.to - window.from)) / total;
    const stretch = { window, left, right };
    left = right + SILENCE;
    return stretch;
  });
}
