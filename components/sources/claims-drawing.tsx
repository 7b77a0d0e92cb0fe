import { type RibbonShapes, ribbonShapes } from "@/components/chart/layout/ribbon-shapes";
import { timeScaleOver } from "@/components/chart/layout/time-scale";
import { topOf, valueScale } from "@/components/chart/layout/value-scale";
import type { Texts } from "@/lib/i18n/texts";
import type { ScopeOfSource } from "@/lib/view/sources/source-page-model";
import { ClaimBox, type Scales } from "./claim-box";

const WIDTH = 440;
const HEIGHT = 140;
const PLOT = { x: 4, y: 10, width: 432, height: 126 };
const STRETCHES = 4;

export interface ClaimsDrawingProps {
  readonly texts: Texts;
  readonly scope: ScopeOfSource;
}

/**
 * The claims of one source in one scope before the range of all others: the range chart's boxes and ribbon, small and in
 * ink alone. What it shows is said beside it, so it is read out as one picture.
 */
export function ClaimsDrawing({ texts, scope }: ClaimsDrawingProps) {
  const { claims, ribbon, busy } = scope;
  const dated = claims.filter(({ window }) => window !== null);
  const ends = [...dated, ...ribbon];
  const isOpen = ends.some(({ high }) => high === null);
  const top = topOf(
    ends.map(({ low, high }) => high ?? low),
    isOpen,
    "linear",
  );
  const { y, ticks } = valueScale("linear", top, PLOT.y + PLOT.height, PLOT.y);
  const { x, shown } = timeScaleOver(busy, PLOT, STRETCHES);
  const shapes = ribbonShapes(ribbon, { x, y, ceiling: PLOT.y, least: 2.5 });
  return (
    <div dir="ltr" className="flex gap-2">
      <Ticks texts={texts} ticks={ticks} y={y} />
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={texts.t("sources.claims-drawn", {
          n: dated.length,
          numbers: dated.map(({ label }) => label).join(", "),
        })}
        className="block h-auto min-w-0 flex-1"
      >
        {ticks.map((tick) => (
          <path key={tick} d={`M${PLOT.x} ${y(tick)}H${PLOT.x + PLOT.width}`} stroke="var(--line)" />
        ))}
        <Ribbon shapes={shapes} />
        {shown.map(({ left, right }) => (
          <path key={left} d={`M${left} ${PLOT.y + PLOT.height}H${right}`} stroke="var(--line-strong)" />
        ))}
        {dated.map((claim) => (
          <ClaimBox key={claim.key} claim={claim} scales={{ x, y }} />
        ))}
      </svg>
    </div>
  );
}

interface TicksProps {
  readonly texts: Texts;
  readonly ticks: readonly number[];
  readonly y: Scales["y"];
}

/** The counts of the axis, beside the drawing: they keep their size where it is scaled down. */
function Ticks({ texts, ticks, y }: TicksProps) {
  return (
    <div aria-hidden="true" className="relative w-max shrink-0 text-ink-2 text-xs">
      {ticks.map((tick) => (
        <span
          key={tick}
          className="-translate-y-1/2 absolute end-0"
          style={{ top: `${(100 * y(tick)) / HEIGHT}%` }}
        >
          {texts.number(tick)}
        </span>
      ))}
      <span className="invisible">{texts.number(ticks.at(-1) ?? 0)}</span>
    </div>
  );
}

function Ribbon({ shapes }: { readonly shapes: RibbonShapes }) {
  return (
    <g fill="var(--spark)" opacity="0.6">
      {shapes.closed.map((path) => (
        <path key={path} d={path} />
      ))}
      {shapes.open.map((rect) => (
        <g key={`${rect.x} ${rect.y}`}>
          <rect {...rect} opacity="0.4" />
          <rect {...rect} y={rect.y + rect.height - 1.25} height="2.5" />
        </g>
      ))}
    </g>
  );
}
