import { scaleLinear, scaleSqrt, scaleSymlog } from "d3-scale";
import type { Texts } from "@/lib/i18n/texts";
import { textWidth } from "./text-width";

/** How counts become heights. Each starts at zero and shows zero: `log` is linear below one, where no logarithm is. */
export const VALUE_SCALES = ["linear", "sqrt", "log"] as const;
export type ValueScaleName = (typeof VALUE_SCALES)[number];

export interface ValueScale {
  /** Pixel of a count; the top of the plot for anything above the axis. */
  readonly y: (count: number) => number;
  readonly ticks: readonly number[];
}

const HEADROOM: Readonly<Record<ValueScaleName, { readonly closed: number; readonly open: number }>> = {
  linear: { closed: 1.08, open: 1.25 },
  sqrt: { closed: 1.15, open: 1.5 },
  log: { closed: 1.4, open: 4 },
};

/** The count at the top of the axis: above all counts, with room for an arrow where an end is open. */
export function topOf(counts: readonly number[], anyOpen: boolean, scale: ValueScaleName): number {
  const highest = counts.reduce((most, count) => Math.max(most, count), 1);
  return highest * HEADROOM[scale][anyOpen ? "open" : "closed"];
}

/** A scale from zero at `bottom` to `top` counts at `ceiling`, both in pixels. */
export function valueScale(name: ValueScaleName, top: number, bottom: number, ceiling: number): ValueScale {
  const base = name === "linear" ? scaleLinear() : name === "sqrt" ? scaleSqrt() : scaleSymlog().constant(1);
  const scale = base.domain([0, top]).range([bottom, ceiling]).clamp(true);
  const y = (count: number) => scale(count);
  return { y, ticks: name === "linear" ? linearTicks(top, bottom - ceiling) : spacedTicks(top, y) };
}

const LINEAR_SPACING = 50;

function linearTicks(top: number, height: number): number[] {
  const ticks = scaleLinear()
    .domain([0, top])
    .ticks(Math.max(2, Math.floor(height / LINEAR_SPACING)));
  return ticks.filter(Number.isInteger);
}

const SPACING = 26;

/** Zero, then round numbers from the roundest down, each where it keeps its distance from those already taken. */
function spacedTicks(top: number, y: (count: number) => number): number[] {
  const powers: number[] = [];
  for (let power = 1; power <= top; power *= 10) powers.push(power);
  const taken = [0];
  for (const factor of [1, 5, 2]) {
    for (const power of [...powers].reverse()) {
      const count = power * factor;
      if (count <= top && taken.every((other) => Math.abs(y(other) - y(count)) >= SPACING)) taken.push(count);
    }
  }
  return taken.sort((a, b) => a - b);
}

/** Pixels that the widest tick of an axis up to `top` can take. */
export function axisWidth(top: number, size: number, { number }: Texts): number {
  return textWidth(number(Math.floor(top)), size);
}
