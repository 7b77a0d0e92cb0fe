import { EmptyState } from "@/components/layout/empty-state";
import type { ChartModel } from "@/lib/view/chart-model";
import { ChartTable } from "./chart-table";
import { InteractiveRangeChart } from "./interactive-range-chart";
import { KnownAtRail, type KnownAtRailProps } from "./known-at-rail";
import type { ValueScaleName } from "./layout/value-scale";
import { markCards } from "./mark-cards";
import { layoutsOf, RangeChart } from "./range-chart";
import { SignKey } from "./sign-key";
import { VoiceLegend, type VoiceLegendProps } from "./voice-legend";

export interface RangeChartFigureProps {
  readonly model: ChartModel;
  readonly scale: ValueScaleName;
  readonly voiceHrefs: VoiceLegendProps["voiceHrefs"];
  /** Null on pages where the known-at can't be moved. */
  readonly knownAt: Omit<KnownAtRailProps, "model"> | null;
  /** Unique on the page. */
  readonly id: string;
}

/** The range chart with everything around it: cards, known-at rail, legend, key to the signs, and the same as a table. */
export function RangeChartFigure({ model, scale, voiceHrefs, knownAt, id }: RangeChartFigureProps) {
  const isEmpty = model.marks.length + model.undated.length + model.absences.length === 0;
  const layouts = isEmpty ? [] : layoutsOf(model, scale);
  const merged = layouts.at(-1)?.marks.some(({ box }) => box.merged > 1) ?? false;
  const hasSilence = layouts.some(({ silences }) => silences.length > 0);
  return (
    <div>
      {isEmpty ? (
        <EmptyState title="No figure to draw">Nothing reported fits these filters.</EmptyState>
      ) : (
        <InteractiveRangeChart cards={markCards(model, layouts)}>
          <RangeChart model={model} layouts={layouts} id={id} />
        </InteractiveRangeChart>
      )}
      {knownAt === null ? null : <KnownAtRail model={model} {...knownAt} />}
      <div className="mt-4 space-y-2 border-t pt-3">
        <VoiceLegend voices={model.voices} voiceHrefs={voiceHrefs} />
        <SignKey model={model} hasSilence={hasSilence} />
        {merged ? (
          <p className="text-ink-3 text-xs">
            Claims that fall on the same pixels are drawn as one, with their number; the table and the
            downloads have each.
          </p>
        ) : null}
      </div>
      {isEmpty ? null : <ChartTable model={model} />}
    </div>
  );
}
