import { area, curveStepAfter } from "d3-shape";
import type { RibbonStep } from "@/lib/view/chart-model";
import { px, type Rect } from "./geometry";

/** The reported range: closed stretches as stepped areas, open ones apart because they fade upward. */
export interface RibbonShapes {
  /** SVG paths, one a run of closed steps that touch; a gap in reporting is a gap between paths. */
  readonly closed: readonly string[];
  readonly open: readonly Rect[];
}

interface Edges {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number | null;
}

interface Scales {
  readonly x: (at: number) => number;
  readonly y: (count: number) => number;
  /** Pixel at which open ends have faded. */
  readonly ceiling: number;
  /** Least thickness, so that a range of one number is seen. */
  readonly least: number;
}

/** Shapes of the reported range. */
export function ribbonShapes(steps: readonly RibbonStep[], scales: Scales): RibbonShapes {
  return shapesOf(steps, scales);
}

/** Shapes of the common ground inside it: only where several numbers are reported and some suit all. */
export function commonShapes(steps: readonly RibbonStep[], scales: Scales): RibbonShapes {
  const edges = steps.flatMap(({ from, to, low, high, common }) =>
    common === null || (common.low === low && common.high === high) ? [] : [{ from, to, ...common }],
  );
  return shapesOf(edges, scales);
}

function shapesOf(steps: readonly Edges[], scales: Scales): RibbonShapes {
  const closed: string[] = [];
  for (const run of runsOf(steps.filter(({ high }) => high !== null))) {
    const path = runPath(run, scales);
    if (path) closed.push(path);
  }
  const open = steps.flatMap((step) => (step.high === null ? [openRect(step, scales)] : []));
  return { closed, open: fused(open.filter(({ width }) => width > 0)) };
}

/** Open stretches that touch and look alike as one: a long list of reports would be a long list of equal shapes. */
function fused(rects: readonly Rect[]): Rect[] {
  const shapes: Rect[] = [];
  for (const rect of rects) {
    const last = shapes.at(-1);
    const touches = last !== undefined && px(last.x + last.width) === rect.x;
    if (touches && last.y === rect.y && last.height === rect.height)
      shapes[shapes.length - 1] = { ...last, width: px(last.width + rect.width) };
    else shapes.push(rect);
  }
  return shapes;
}

/** Steps that touch stand in one run; the order is that of the model, which is time. */
function runsOf(steps: readonly Edges[]): Edges[][] {
  const runs: Edges[][] = [];
  for (const step of steps) {
    const run = runs.at(-1);
    if (run?.at(-1)?.to === step.from) run.push(step);
    else runs.push([step]);
  }
  return runs;
}

function runPath(run: readonly Edges[], { x, y, least }: Scales): string | null {
  const last = run.at(-1);
  if (!last) return null;
  // The last step is given twice: once where it opens, once where it closes.
  const points = [...run, { ...last, from: last.to }].map(({ from, low, high }) => {
    const top = y(high ?? low);
    const bottom = y(low);
    const middle = (top + bottom) / 2;
    const half = Math.max(bottom - top, least) / 2;
    return { x: px(x(from)), top: px(middle - half), bottom: px(middle + half) };
  });
  return area<(typeof points)[number]>()
    .x((point) => point.x)
    .y0((point) => point.bottom)
    .y1((point) => point.top)
    .curve(curveStepAfter)(points);
}

function openRect({ from, to, low }: Edges, { x, y, ceiling }: Scales): Rect {
  const left = px(x(from));
  return { x: left, y: px(ceiling), width: px(x(to) - left), height: px(Math.max(y(low) - ceiling, 1)) };
}

/** Stretches of the axis in which nothing is in force, in pixels, left to right. */
export function gapsOf(
  steps: readonly RibbonStep[],
  plot: Rect,
  x: (at: number) => number,
): { x: number; width: number }[] {
  const gaps: { x: number; width: number }[] = [];
  let end = plot.x;
  for (const { from, to } of steps) {
    const start = x(from);
    if (start > end) gaps.push({ x: px(end), width: px(start - end) });
    end = Math.max(end, x(to));
  }
  if (plot.x + plot.width > end) gaps.push({ x: px(end), width: px(plot.x + plot.width - end) });
  return gaps;
}
