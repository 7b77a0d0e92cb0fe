import type { ClaimMark } from "@/lib/view/chart-model";
import { px, type Rect } from "./geometry";

/** One drawn mark: a claim, or several that fall on the same pixels. */
export interface Box {
  readonly mark: ClaimMark;
  /** Claims drawn as this one; 1 where none was merged. */
  readonly merged: number;
  /** Whether claims of several voices were merged, so that no voice's colour would be right. */
  readonly mixed: boolean;
  /** Fingerprints of the contradictions of all claims drawn as this one. */
  readonly contradictions: readonly string[];
  readonly rect: Rect;
  /** The upper bound of an interval that reaches above the axis, to be said beside it; else null. */
  readonly beyond: number | null;
  /** Where the arrow of an open end reaches, or null for a closed interval. */
  readonly arrowTo: number | null;
  /** The line that strikes a withdrawn claim through, up to the moment of withdrawal; null for others. */
  readonly strike: { readonly from: number; readonly to: number } | null;
}

export interface BoxScales {
  readonly x: (at: number) => number;
  readonly y: (count: number) => number;
  readonly ceiling: number;
  /** The count at the ceiling. */
  readonly top: number;
  readonly bar: number;
  /** How far an arrow of an open end may rise above its floor. */
  readonly arrow: number;
  /** Where undated marks stand; null where the drawing has no strip. */
  readonly strip: Rect | null;
}

const LEAST_WIDTH = 5;
const INSET = 1;

/**
 * The box of a claim: its window wide and its interval tall, with a least size so that a millisecond and an exact
 * number are seen. An open interval is a bar at its floor; its arrow says the rest.
 */
export function boxOf(mark: ClaimMark, scales: BoxScales): Box {
  const [left, right] = sidesOf(mark, scales);
  const bottom = scales.y(mark.low);
  const top = mark.high === null ? bottom : scales.y(mark.high);
  const height = Math.max(bottom - top, scales.bar);
  const rect = {
    x: px(left),
    y: px((top + bottom) / 2 - height / 2),
    width: px(right - left),
    height: px(height),
  };
  return {
    mark,
    merged: 1,
    mixed: false,
    contradictions: mark.contradictions,
    rect,
    beyond: mark.high !== null && mark.high > scales.top ? mark.high : null,
    arrowTo: mark.high === null ? px(Math.max(scales.ceiling, bottom - scales.arrow)) : null,
    strike: mark.withdrawnAt === null ? null : strikeOf(rect, scales.x(mark.withdrawnAt)),
  };
}

function sidesOf({ window }: ClaimMark, { x, strip }: BoxScales): [number, number] {
  if (window === null) {
    const { x: left, width } = strip ?? { x: 0, width: 0 };
    return [left + 9, left + width - 9];
  }
  const from = x(window.from);
  const to = x(window.to);
  if (to - from < LEAST_WIDTH + 2 * INSET) {
    const middle = (from + to) / 2;
    return [middle - LEAST_WIDTH / 2, middle + LEAST_WIDTH / 2];
  }
  return [from + INSET, to - INSET];
}

function strikeOf(rect: Rect, withdrawn: number): { from: number; to: number } {
  const to = Math.max(withdrawn, rect.x + rect.width + 4);
  return { from: px(rect.x - 4), to: px(to) };
}
