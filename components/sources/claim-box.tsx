import type { ClaimOfSource } from "@/lib/view/sources/source-page-model";

const BAR = 4;
const LEAST = 5;
const ARROW = 16;

/** Pixels of an instant and of a count. */
export interface Scales {
  readonly x: (at: number) => number;
  readonly y: (count: number) => number;
}

export interface ClaimBoxProps {
  readonly claim: ClaimOfSource;
  readonly scales: Scales;
}

/** The box of a claim. Filled where the source gave it, an outline where it published what another gave; an arrow for an open end. */
export function ClaimBox({ claim, scales }: ClaimBoxProps) {
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
          d={`M${middle} ${top}V${top - ARROW}M${middle - 3} ${top - ARROW + 4}L${middle} ${top - ARROW}L${middle + 3} ${top - ARROW + 4}`}
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
  const [left, right] = atLeast([x(window.from), x(window.to)], LEAST);
  const [top, bottom] = atLeast([high === null ? y(low) : y(high), y(low)], BAR);
  return { left, right, top, bottom };
}

/** Widened around its middle, so that an instant and an exact number are seen. */
function atLeast([from, to]: readonly [number, number], least: number): readonly [number, number] {
  if (to - from >= least) return [from, to];
  const middle = (from + to) / 2;
  return [middle - least / 2, middle + least / 2];
}
