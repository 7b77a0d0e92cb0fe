import { topOf, valueScale } from "@/components/chart/layout/value-scale";
import type { RangeAt } from "@/lib/view/compare/changes-model";

const WIDTH = 220;
const HEIGHT = 16;
const BAR = 8;
const LEAST = 4;

export interface RangeBarProps {
  readonly range: RangeAt;
  /** Both ranges that are drawn to one scale. */
  readonly both: readonly RangeAt[];
}

/** A range as a bar over counts from zero on; an open end fades and carries an arrow. The words beside it say the same. */
export function RangeBar({ range: { drawn }, both }: RangeBarProps) {
  const ends = both.flatMap((each) => each.drawn ?? []);
  const top = topOf(
    ends.map(({ low, high }) => high ?? low),
    ends.some(({ high }) => high === null),
    "linear",
  );
  // The scale of heights, laid on its side.
  const { y: x } = valueScale("linear", top, 1, WIDTH - 1);
  const middle = HEIGHT / 2;
  const left = drawn === null ? 0 : x(drawn.low);
  const right = drawn === null ? 0 : x(drawn.high ?? drawn.low);
  const width = Math.max(right - left, LEAST);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      className="block h-auto w-full max-w-64"
      fill="var(--ink-3)"
    >
      <path d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} stroke="var(--line-strong)" />
      <path d={`M0.5 2V${HEIGHT}`} stroke="var(--line-strong)" />
      {drawn === null ? null : <rect x={left} y={middle - BAR / 2} width={width} height={BAR} rx="1.5" />}
      {drawn !== null && drawn.high === null ? (
        <>
          <rect x={left} y={middle - BAR / 2} width={WIDTH - left - 12} height={BAR} opacity="0.35" />
          <path
            d={`M${WIDTH - 16} ${middle}H${WIDTH - 2}M${WIDTH - 6} ${middle - 3}L${WIDTH - 2} ${middle}L${WIDTH - 6} ${middle + 3}`}
            fill="none"
            stroke="var(--ink-2)"
          />
        </>
      ) : null}
    </svg>
  );
}
