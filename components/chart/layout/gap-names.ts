import type { Texts } from "@/lib/i18n/texts";
import type { ChartModel } from "@/lib/view/chart-model";
import type { Frame } from "./frame";
import { px } from "./geometry";
import { Occupancy } from "./occupancy";
import type { PlacedMark } from "./placed-marks";
import { gapsOf } from "./ribbon-shapes";
import { textWidth } from "./text-width";

/** Middle and baseline of the words "no figure in force" that name a gap. */
export interface GapName {
  readonly x: number;
  readonly y: number;
}

/** Baselines above the axis at which the words may stand: the higher ones clear the sign of a refusal, or a mark. */
const RISES = [8, 16, 34];

/** Names for the gaps that are wide enough, where neither a mark nor its label stands; the others are plain to see. */
export function gapNames(
  { ribbon, absences }: ChartModel,
  { plot, profile }: Frame,
  x: (at: number) => number,
  marks: readonly PlacedMark[],
  { t }: Texts,
): GapName[] {
  const bottom = plot.y + plot.height;
  const signs = absences.map(({ window }) => {
    const middle = x((window.from + window.to) / 2);
    return { x: middle - 5, y: bottom - 13, width: 10, height: 13 };
  });
  const labels = marks.flatMap(({ label }) => (label ? [label.rect] : []));
  const taken = new Occupancy([...signs, ...labels, ...marks.map(({ box }) => box.rect)]);
  const width = textWidth(t("common.no-figure-in-force"), profile.text) + 8;
  return gapsOf(ribbon, plot, x).flatMap((gap) => {
    if (gap.width < width + 8) return [];
    const middle = gap.x + gap.width / 2;
    const rise = RISES.find(
      (up) =>
        !taken.hits({
          x: middle - width / 2,
          y: bottom - up - profile.text,
          width,
          height: profile.text + 3,
        }),
    );
    return rise === undefined ? [] : [{ x: px(middle), y: px(bottom - rise) }];
  });
}
