import { scaleLinear } from "d3-scale";
import type { Instant, Window } from "@/lib/domain/time/window";
import { HOUR } from "@/lib/domain/time/window";
import type { Rect } from "./geometry";

export interface TimeScale {
  readonly domain: Window;
  /** Pixel of an instant, held inside the plot. */
  readonly x: (at: Instant) => number;
}

const MARGIN = 0.012;

/** A scale over the span with a little air at both ends; a span of less than an hour is shown in its hour. */
export function timeScale(span: Window, plot: Rect): TimeScale {
  const middle = (span.from + span.to) / 2;
  const half = Math.max(span.to - span.from, HOUR) * (0.5 + MARGIN);
  const domain = { from: Math.floor(middle - half), to: Math.ceil(middle + half) };
  const scale = scaleLinear()
    .domain([domain.from, domain.to])
    .range([plot.x, plot.x + plot.width])
    .clamp(true);
  return { domain, x: (at) => scale(at) };
}
