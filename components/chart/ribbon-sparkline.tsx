import type { Window } from "@/lib/domain/time/window";
import type { RibbonStep } from "@/lib/view/chart-model";
import { px, type Rect } from "./layout/geometry";
import { ribbonShapes } from "./layout/ribbon-shapes";
import { timeScaleOver } from "./layout/time-scale";
import { topOf, valueScale } from "./layout/value-scale";

const WIDTH = 160;
const HEIGHT = 36;
const STRETCHES = 3;

export interface RibbonSparklineProps {
  readonly ribbon: readonly RibbonStep[];
  /** When anything is in force on any card: the time axis that they share, long silences left out. */
  readonly busy: readonly Window[];
}

/** The reported range over time, small: gaps stay gaps, an open end fades and carries an arrow. The card says it in words. */
export function RibbonSparkline({ ribbon, busy }: RibbonSparklineProps) {
  const open = ribbon.filter(({ high }) => high === null);
  const top = topOf(
    ribbon.map(({ low, high }) => high ?? low),
    open.length > 0,
    "linear",
  );
  const { y } = valueScale("linear", top, HEIGHT - 3, 3);
  const { x, shown } = timeScaleOver(busy, { x: 0, width: WIDTH }, STRETCHES);
  const shapes = ribbonShapes(ribbon, { x, y, ceiling: 2, least: 2.5 });
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" className="block h-auto w-full max-w-60">
      {shown.map(({ left, right }) => (
        <path key={left} d={`M${left} ${HEIGHT - 0.5}H${right}`} stroke="var(--line-strong)" />
      ))}
      <path d={shapes.closed.join("")} fill="var(--spark)" />
      <path d={shapes.open.map(outline).join("")} fill="var(--spark)" opacity="0.35" />
      <path d={shapes.open.map(edgeOf).map(outline).join("")} fill="var(--spark)" />
      {shapes.open.slice(-1).map(({ x: left, width }) => (
        <path
          key={left}
          d={`M${left + width / 2} 12V1M${left + width / 2 - 2.5} 4L${left + width / 2} 1L${left + width / 2 + 2.5} 4`}
          fill="none"
          stroke="var(--ink-3)"
        />
      ))}
    </svg>
  );
}

/** The number or more that an open stretch begins with, as a line. */
function edgeOf({ x, y, width, height }: Rect): Rect {
  return { x, y: px(y + height - 1.25), width, height: 2.5 };
}

function outline({ x, y, width, height }: Rect): string {
  return `M${x} ${y}h${width}v${height}h${-width}Z`;
}
