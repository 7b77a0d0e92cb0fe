import { type RibbonShapes, ribbonShapes } from "@/components/chart/layout/ribbon-shapes";
import { timeScaleOver } from "@/components/chart/layout/time-scale";
import { topOf, valueScale } from "@/components/chart/layout/value-scale";
import type { Window } from "@/lib/domain/time/window";
import type { Texts } from "@/lib/i18n/texts";
import type { ClaimOfSource, ScopeOfSource } from "@/lib/view/sources/source-page-model";

const WIDTH = 480;
const HEIGHT = 150;
const PLOT = { x: 44, y: 12, width: 424, height: 128 };
const STRETCHES = 4;
const BAR = 4;
const LEAST = 5;

export interface ClaimsDrawingProps {
  readonly texts: Texts;
  readonly scope: ScopeOfSource;
}

interface Scales {
  readonly x: (at: number) => number;
  readonly y: (count: number) => number;
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
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={texts.t("sources.claims-drawn", {
        n: dated.length,
        numbers: dated.map(({ label }) => label).join(", "),
      })}
      className="block h-auto w-full"
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${PLOT.x} ${y(tick)}H${PLOT.x + PLOT.width}`} stroke="var(--line)" />
          <text x={PLOT.x - 6} y={y(tick) + 4} textAnchor="end" fontSize="11" fill="var(--ink-2)">
            {texts.number(tick)}
          </text>
        </g>
      ))}
      <Ribbon shapes={shapes} />
      {shown.map(({ left, right }) => (
        <path key={left} d={`M${left} ${PLOT.y + PLOT.height}H${right}`} stroke="var(--line-strong)" />
      ))}
      {dated.map((claim) => (
        <Claim key={claim.key} claim={claim} scales={{ x, y }} />
      ))}
    </svg>
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

interface ClaimProps {
  readonly claim: ClaimOfSource;
  readonly scales: Scales;
}

/** Filled where the source gave it, an outline where it published what another gave; an arrow for an open end. */
function Claim({ claim, scales }: ClaimProps) {
  const box = boxOf(claim, scales);
  if (box === null) return null;
  const { left, right, top, bottom } = box;
  const middle = (left + right) / 2;
  const isGiven = claim.part === "given";
  const isTall = bottom - top > BAR + 1;
  return (
    <g stroke="var(--ink)" opacity={claim.withdrawnAt === null ? 1 : 0.65}>
      <rect
        x={left}
        y={top}
        width={right - left}
        height={bottom - top}
        rx="1.5"
        fill={isGiven ? "var(--ink)" : "var(--panel)"}
        fillOpacity={isGiven && isTall ? 0.25 : 1}
        strokeWidth={isGiven && !isTall ? 0 : 1}
      />
      {claim.high === null ? (
        <path
          d={`M${middle} ${top}V${top - 16}M${middle - 3} ${top - 12}L${middle} ${top - 16}L${middle + 3} ${top - 12}`}
          fill="none"
        />
      ) : null}
      {claim.withdrawnAt === null ? null : (
        <path
          d={`M${left - 4} ${(top + bottom) / 2}H${right + 4}`}
          strokeWidth="1.2"
          stroke={isGiven && !isTall ? "var(--panel)" : "var(--ink)"}
        />
      )}
    </g>
  );
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ window, low, high }: ClaimOfSource, { x, y }: Scales): Box | null {
  if (window === null) return null;
  const [left, right] = atLeast(spanOf(window, x), LEAST);
  const [top, bottom] = atLeast([high === null ? y(low) : y(high), y(low)], BAR);
  return { left, right, top, bottom };
}

function spanOf({ from, to }: Window, x: Scales["x"]): readonly [number, number] {
  return [x(from), x(to)];
}

/** Widened around its middle, so that an instant and an exact number are seen. */
function atLeast([from, to]: readonly [number, number], least: number): readonly [number, number] {
  if (to - from >= least) return [from, to];
  const middle = (from + to) / 2;
  return [middle - least / 2, middle + least / 2];
}
