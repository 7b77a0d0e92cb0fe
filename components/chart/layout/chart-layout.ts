import type { AbsenceMark, ChartModel, ContradictionMark, Voice } from "@/lib/view/chart-model";
import { type Box, type BoxScales, boxOf } from "./boxes";
import { type Frame, frameOf, type Profile } from "./frame";
import { px } from "./geometry";
import { intoLanes } from "./lanes";
import { labelBoxes, type MarkLabel } from "./mark-labels";
import { mergeBoxes } from "./merge-boxes";
import { commonShapes, gapsOf, type RibbonShapes, ribbonShapes } from "./ribbon-shapes";
import { textWidth } from "./text-width";
import { timeScale } from "./time-scale";
import { timeTicks } from "./time-ticks";
import { axisWidth, sayTick, topOf, type ValueScaleName, valueScale } from "./value-scale";
import { type VoiceName, voiceNames } from "./voice-names";

/** Everything that the drawing places, in pixels; plain data. Marks are in time order, undated ones first. */
export interface ChartLayout {
  readonly frame: Frame;
  readonly valueTicks: readonly { readonly y: number; readonly label: string }[];
  readonly timeTicks: readonly AxisTick[];
  readonly ribbon: RibbonShapes;
  readonly common: RibbonShapes;
  /** Gaps that are wide enough to be named: middle and baseline of the words. */
  readonly gaps: readonly { readonly x: number; readonly y: number }[];
  readonly marks: readonly PlacedMark[];
  readonly absences: readonly { readonly absence: AbsenceMark; readonly x: number }[];
  readonly names: readonly VoiceName[];
}

export interface AxisTick {
  readonly x: number;
  readonly labelX: number;
  readonly label: string;
  readonly context: string | null;
}

export interface PlacedMark {
  readonly box: Box;
  /** Null only where the model names no such voice. */
  readonly voice: Voice | null;
  readonly label: MarkLabel | null;
  readonly contradictions: readonly ContradictionMark[];
}

export const NO_FIGURE = "no figure in force";

/** Lays a model out for one width. Pure: the same model gives the same pixels on every machine. */
export function layoutChart(model: ChartModel, profile: Profile, scale: ValueScaleName): ChartLayout {
  const counts = countsOf(model);
  const top = topOf(counts.all, counts.anyOpen, scale);
  const frame = frameOf(
    profile,
    axisWidth(top, profile.text),
    model.undated.length > 0,
    model.voices.length > 0,
  );
  const { plot, strip } = frame;
  const value = valueScale(scale, top, plot.y + plot.height, plot.y);
  const time = model.span ? timeScale(model.span, plot) : null;
  const x = (at: number) => time?.x(at) ?? plot.x;
  const scales: BoxScales = { x, y: value.y, ceiling: plot.y, bar: profile.bar, strip };
  const dated = drawnBoxes(model, scales);
  const undated = intoLanes(
    mergeBoxes(
      model.undated.map((mark) => boxOf(mark, scales)),
      profile.bar,
    ),
    profile.bar,
  );
  const ribbonScales = { x, y: value.y, ceiling: plot.y, least: profile.bar - 2 };
  return {
    frame,
    valueTicks: value.ticks.map((count) => ({ y: px(value.y(count)), label: sayTick(count) })),
    timeTicks: time ? axisTicks(timeTicks(time.domain, model.zone, plot.width), x, frame) : [],
    ribbon: ribbonShapes(model.ribbon, ribbonScales),
    common: commonShapes(model.ribbon, ribbonScales),
    gaps: time ? namedGaps(model, frame, x) : [],
    marks: [...placeMarks(undated, model, frame, strip), ...placeMarks(dated, model, frame, plot)],
    absences: model.absences.map((absence) => ({
      absence,
      x: px(x((absence.window.from + absence.window.to) / 2)),
    })),
    names: voiceNames(model.voices, dated, { plot, width: profile.names, size: profile.text }),
  };
}

function countsOf({ marks, undated, ribbon }: ChartModel): { all: number[]; anyOpen: boolean } {
  const intervals = [...marks, ...undated, ...ribbon];
  return {
    all: intervals.map(({ low, high }) => high ?? low),
    anyOpen: intervals.some(({ high }) => high === null),
  };
}

function drawnBoxes({ marks }: ChartModel, scales: BoxScales): Box[] {
  const boxes = marks.filter(({ window }) => window !== null).map((mark) => boxOf(mark, scales));
  const inOrder = mergeBoxes(boxes, scales.bar).sort(
    (a, b) => (a.mark.window?.from ?? 0) - (b.mark.window?.from ?? 0) || a.mark.low - b.mark.low,
  );
  return intoLanes(inOrder, scales.bar);
}

function placeMarks(
  boxes: readonly Box[],
  { voices, contradictions }: ChartModel,
  { profile }: Frame,
  area: Frame["strip"],
): PlacedMark[] {
  if (!area) return [];
  const labels = labelBoxes(boxes, { plot: area, size: profile.text, most: profile.labels });
  const voiceOf = new Map(voices.map((voice) => [voice.slug, voice]));
  const contradictionOf = new Map(contradictions.map((one) => [one.fingerprint, one]));
  return boxes.map((box) => ({
    box,
    voice: voiceOf.get(box.mark.voice) ?? null,
    label: labels.get(box) ?? null,
    contradictions: box.contradictions.flatMap((fingerprint) => contradictionOf.get(fingerprint) ?? []),
  }));
}

/** Ticks in pixels; a first context gives way where the next one would run into it. */
function axisTicks(
  ticks: ReturnType<typeof timeTicks>,
  x: (at: number) => number,
  { profile }: Frame,
): AxisTick[] {
  const placed = ticks.map(({ at, labelAt, label, context }) => ({
    x: px(x(at)),
    labelX: px(x(labelAt)),
    label,
    context,
  }));
  return placed.map((tick, index) => {
    const next = placed.slice(index + 1).find(({ context }) => context !== null);
    const width = textWidth(tick.context ?? "", profile.text) + 8;
    return next && tick.context !== null && tick.x + width > next.x ? { ...tick, context: null } : tick;
  });
}

/** Names stand on the axis, or above the sign of a report without a figure where there is one. */
function namedGaps(
  { ribbon, absences }: ChartModel,
  { plot, profile }: Frame,
  x: (at: number) => number,
): { x: number; y: number }[] {
  const needed = textWidth(NO_FIGURE, profile.text) + 16;
  const bottom = plot.y + plot.height;
  return gapsOf(ribbon, plot, x)
    .filter(({ width }) => width >= needed)
    .map((gap) => {
      const signed = absences.some(
        ({ window }) => x(window.to) > gap.x && x(window.from) < gap.x + gap.width,
      );
      return { x: px(gap.x + gap.width / 2), y: px(bottom - (signed ? 18 : 8)) };
    });
}
