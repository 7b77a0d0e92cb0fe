import type { ChartModel } from "@/lib/view/chart-model";

/** The counts that a chart has to show. */
export interface Counts {
  readonly all: readonly number[];
  readonly anyOpen: boolean;
  /** How far an arrow of an open end may rise above its floor, in pixels. */
  readonly arrow: number;
}

/** So many arrows may rise to the top; more would be a fence, and stay short. */
const TALL_ARROWS = 12;
const SHORT_ARROW = 34;

/**
 * What the axis must reach: every number printed, every floor, and the range. How high a vague word or a prediction
 * might go does not stretch it: "hundreds or thousands" foreseen would flatten every count. Such a box is cut at the
 * top, and its bound said beside it.
 */
export function countsOf({ marks, undated, ribbon }: ChartModel): Counts {
  const claims = [...marks, ...undated];
  const reached = claims.map(({ low, high, shape, state }) => {
    const stretches = shape !== "vague" && state !== "prediction";
    return stretches ? (high ?? low) : low;
  });
  const arrows = claims.filter(({ high }) => high === null).length;
  return {
    all: [...reached, ...ribbon.map(({ low, high }) => high ?? low)],
    anyOpen: [...claims, ...ribbon].some(({ high }) => high === null),
    arrow: arrows > TALL_ARROWS ? SHORT_ARROW : Number.POSITIVE_INFINITY,
  };
}
