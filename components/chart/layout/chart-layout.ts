import type { Texts } from "@/lib/i18n/texts";
import type { AbsenceMark, ChartModel } from "@/lib/view/chart-model";
import type { BoxScales } from "./boxes";
import { countsOf } from "./counts";
import { historyPath, zoneShapes } from "./doubt-shapes";
import { type Frame, frameOf, type Profile } from "./frame";
import { type GapName, gapNames } from "./gap-names";
import { px, type Rect } from "./geometry";
import { type PlacedMark, placeMarks } from "./placed-marks";
import { commonShapes, type RibbonShapes, ribbonShapes } from "./ribbon-shapes";
import type { SharedAxis } from "./shared-axis";
import { textWidth } from "./text-width";
import { type ShownStretch, type TimeScale, timeScale, timeScaleOver } from "./time-scale";
import { type TimeTick, timeTicks } from "./time-ticks";
import { axisWidth, topOf, type ValueScaleName, valueScale } from "./value-scale";
import { type VoiceName, voiceNames } from "./voice-names";

/** Everything that the drawing places, in pixels; plain data. Marks are in time order, undated ones first. */
export interface ChartLayout {
  readonly frame: Frame;
  readonly valueTicks: readonly { readonly y: number; readonly label: string }[];
  readonly timeTicks: readonly AxisTick[];
  /** The stretches of time that are drawn, with their pixels. */
  readonly shown: readonly ShownStretch[];
  /** Where a silence is left out of the time axis, in pixels. */
  readonly silences: readonly { readonly left: number; readonly right: number }[];
  readonly ribbon: RibbonShapes;
  readonly common: RibbonShapes;
  readonly gaps: readonly GapName[];
  readonly zones: readonly Rect[];
  /** SVG path of the least-doubt history, or null. */
  readonly history: string | null;
  readonly marks: readonly PlacedMark[];
  readonly absences: readonly { readonly absence: AbsenceMark; readonly x: number }[];
  readonly names: readonly VoiceName[];
}

export interface AxisTick {
  readonly x: number;
  readonly labelX: number;
  readonly label: string | null;
  /** What the label is a part of, written below it where it changes; else null. */
  readonly context: string | null;
}

/**
 * Lays a model out for one width. Pure: the same model gives the same pixels on every machine.
 *
 * @param shared what it has in common with the charts beside it; null where it stands alone
 */
export function layoutChart(
  model: ChartModel,
  profile: Profile,
  scale: ValueScaleName,
  texts: Texts,
  shared: SharedAxis | null = null,
): ChartLayout {
  const counts = countsOf(model);
  const top = topOf(counts.all, counts.anyOpen, scale);
  const hasUndated = shared?.hasUndated ?? model.undated.length > 0;
  const axis = shared?.axisWidth ?? axisWidth(top, profile.text, texts);
  const frame = frameOf(profile, axis, hasUndated, model.voices.length > 0);
  const { plot, strip } = frame;
  const value = valueScale(scale, top, plot.y + plot.height, plot.y);
  const time = timeOf(model, plot, shared);
  const x = (at: number) => time?.x(at) ?? plot.x;
  const scales: BoxScales = {
    x,
    y: value.y,
    ceiling: plot.y,
    top,
    bar: profile.bar,
    arrow: counts.arrow,
    strip,
  };
  const room = { plot, size: profile.text, most: profile.labels, texts };
  const dated = placeMarks(model.marks, model, scales, room);
  const undated = placeMarks(model.undated, model, scales, { ...room, plot: strip ?? plot });
  const ribbonScales = { x, y: value.y, ceiling: plot.y, least: profile.bar - 2 };
  return {
    frame,
    valueTicks: value.ticks.map((count) => ({ y: px(value.y(count)), label: texts.number(count) })),
    timeTicks: time
      ? axisTicks(ticksOf(time, model.zone, texts), x, profile.text, plot.x + plot.width + NAMES_GAP)
      : [],
    shown: time?.shown ?? [],
    silences: time ? silencesOf(time) : [],
    ribbon: ribbonShapes(model.ribbon, ribbonScales),
    common: commonShapes(model.ribbon, ribbonScales),
    zones: zoneShapes(model.zones, ribbonScales),
    history: historyPath(model.history, ribbonScales),
    gaps: time ? gapNames(model, frame, x, dated, texts) : [],
    marks: [...undated, ...dated],
    absences: model.absences.map((absence) => ({ absence, x: px(x(middleOf(absence.window))) })),
    names: voiceNames(model.voices, dated, { plot, width: profile.names, size: profile.text }),
  };
}

function timeOf(model: ChartModel, plot: Rect, shared: SharedAxis | null): TimeScale | null {
  if (shared !== null) return shared.busy.length > 0 ? timeScaleOver(shared.busy, plot) : null;
  return model.span ? timeScale(model, model.span, plot) : null;
}

function ticksOf({ shown }: TimeScale, zone: string, texts: Texts): TimeTick[] {
  return shown.flatMap(({ window, left, right }) =>
    timeTicks(window, zone, right - left, texts).filter(({ labelAt }) => labelAt < window.to),
  );
}

function silencesOf({ shown }: TimeScale): { left: number; right: number }[] {
  return shown
    .slice(1)
    .map(({ left }, index) => ({ left: px(shown[index]?.right ?? left), right: px(left) }));
}

/** How far the last context may run past the plot. */
const NAMES_GAP = 10;

/** Ticks in pixels; a context is shortened, then left out, where the next one would run into it. */
function axisTicks(
  ticks: readonly TimeTick[],
  x: (at: number) => number,
  size: number,
  right: number,
): AxisTick[] {
  const placed = ticks.map(({ at, labelAt, label, context, shortContext }) => ({
    x: px(x(at)),
    labelX: px(x(labelAt)),
    label,
    context,
    shortContext: shortContext ?? "",
  }));
  return withoutCollisions(placed, size).map((tick, index) => {
    const { context, shortContext } = tick;
    if (context === null) return tick;
    const next = placed.slice(index + 1).find((later) => later.context !== null);
    const room = Math.min(right, (next?.x ?? Number.POSITIVE_INFINITY) - 8) - tick.x;
    const wordings = [context, shortContext];
    return { ...tick, context: wordings.find((words) => textWidth(words, size) <= room) ?? null };
  });
}

/** Where stretches meet, a label that would run into the one before it gives way; the tick stays. */
function withoutCollisions<Tick extends AxisTick>(ticks: readonly Tick[], size: number): Tick[] {
  let taken = Number.NEGATIVE_INFINITY;
  return ticks.map((tick) => {
    if (tick.label === null) return tick;
    const half = textWidth(tick.label, size) / 2;
    if (tick.labelX - half < taken + 3) return { ...tick, label: null };
    taken = tick.labelX + half;
    return tick;
  });
}

function middleOf({ from, to }: { readonly from: number; readonly to: number }): number {
  return (from + to) / 2;
}
