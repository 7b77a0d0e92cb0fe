import type { Texts } from "@/lib/i18n/texts";
import type { ChartModel, ClaimMark, ContradictionMark, Voice } from "@/lib/view/chart-model";
import { type Box, type BoxScales, boxOf } from "./boxes";
import type { Rect } from "./geometry";
import { intoLanes } from "./lanes";
import { labelBoxes, type MarkLabel } from "./mark-labels";
import { mergeBoxes } from "./merge-boxes";

/** A drawn box with who says it, what is written beside it and what disputes it. */
export interface PlacedMark {
  readonly box: Box;
  /** Null only where the model names no such voice. */
  readonly voice: Voice | null;
  readonly label: MarkLabel | null;
  readonly contradictions: readonly ContradictionMark[];
}

interface Room {
  /** Where labels may stand. */
  readonly plot: Rect;
  readonly size: number;
  readonly most: number;
  readonly texts: Texts;
}

/** Boxes, merged, in lanes and labelled, in time order and from the lowest up where they open together. */
export function placeMarks(
  marks: readonly ClaimMark[],
  { voices, contradictions }: Pick<ChartModel, "voices" | "contradictions">,
  scales: BoxScales,
  room: Room,
): PlacedMark[] {
  const boxes = mergeBoxes(
    marks.map((mark) => boxOf(mark, scales)),
    scales.bar,
  );
  const inOrder = boxes.sort((a, b) => opening(a) - opening(b) || a.mark.low - b.mark.low);
  const drawn = intoLanes(inOrder, scales.bar);
  const labels = labelBoxes(drawn, room);
  const voiceOf = new Map(voices.map((voice) => [voice.slug, voice]));
  const contradictionOf = new Map(contradictions.map((one) => [one.fingerprint, one]));
  return drawn.map((box) => ({
    box,
    voice: voiceOf.get(box.mark.voice) ?? null,
    label: labels.get(box) ?? null,
    contradictions: box.contradictions.flatMap((fingerprint) => contradictionOf.get(fingerprint) ?? []),
  }));
}

function opening({ mark }: Box): number {
  return mark.window?.from ?? Number.NEGATIVE_INFINITY;
}
