import type { ReactNode } from "react";
import { EmptyState } from "@/components/layout/empty-state";
import type { Texts } from "@/lib/i18n/texts";
import { packOf } from "@/lib/i18n/texts-in";
import type { ChartModel } from "@/lib/view/chart-model";
import { ChartTable } from "./chart-table";
import { InteractiveRangeChart } from "./interactive-range-chart";
import { KnownAtRail, type KnownAtRailProps } from "./known-at-rail";
import type { ChartLayout } from "./layout/chart-layout";
import type { ValueScaleName } from "./layout/value-scale";
import { markCards } from "./mark-cards";
import { layoutsOf, RangeChart } from "./range-chart";
import { SignKey } from "./sign-key";
import { VoiceLegend, type VoiceLegendProps } from "./voice-legend";
import { ZoomBrush, type ZoomBrushProps } from "./zoom-brush";
import { ZoomControls, type ZoomControlsProps } from "./zoom-controls";
import { zoomPlotOf } from "./zoom-plot";

export interface RangeChartFigureProps {
  readonly texts: Texts;
  readonly model: ChartModel;
  readonly scale: ValueScaleName;
  readonly voiceHrefs: VoiceLegendProps["voiceHrefs"];
  readonly aboutHrefs?: NonNullable<VoiceLegendProps["aboutHrefs"]>;
  /** Null on pages where the known-at can't be moved. */
  readonly knownAt: Omit<KnownAtRailProps, "texts" | "model"> | null;
  /** Null where no days can be chosen. */
  readonly zoom: (Pick<ZoomBrushProps, "template" | "steps"> & Pick<ZoomControlsProps, "said">) | null;
  /** Unique on the page. */
  readonly id: string;
}

/** The range chart with everything around it: cards, known-at rail, legend, key to the signs, and the same as a table. */
export function RangeChartFigure(props: RangeChartFigureProps) {
  const { texts, model, scale, voiceHrefs, aboutHrefs = {}, knownAt, zoom, id } = props;
  const { t } = texts;
  const isEmpty = model.marks.length + model.undated.length + model.absences.length === 0;
  const layouts = isEmpty ? [] : layoutsOf(model, scale, texts);
  const merged = layouts.at(-1)?.marks.some(({ box }) => box.merged > 1) ?? false;
  const hasSilence = layouts.some(({ silences }) => silences.length > 0);
  return (
    <div>
      {isEmpty ? (
        <EmptyState title={t("chart.empty")}>{t("chart.empty-lead")}</EmptyState>
      ) : (
        <Zoomable {...{ texts, model, layouts, zoom }}>
          <InteractiveRangeChart
            cards={markCards(model, layouts, texts)}
            pack={packOf(texts, ["chart", "common"])}
          >
            <RangeChart {...{ texts, model, layouts, id }} />
          </InteractiveRangeChart>
        </Zoomable>
      )}
      {knownAt === null ? null : <KnownAtRail texts={texts} model={model} {...knownAt} />}
      <div className="mt-4 space-y-2 border-t pt-3">
        <VoiceLegend texts={texts} voices={model.voices} voiceHrefs={voiceHrefs} aboutHrefs={aboutHrefs} />
        <SignKey texts={texts} model={model} hasSilence={hasSilence} />
        {merged ? <p className="text-ink-3 text-xs">{t("chart.merged-note")}</p> : null}
      </div>
      {isEmpty ? null : <ChartTable texts={texts} model={model} />}
    </div>
  );
}

interface ZoomableProps extends Pick<RangeChartFigureProps, "texts" | "model" | "zoom"> {
  readonly layouts: readonly ChartLayout[];
  readonly children: ReactNode;
}

function Zoomable({ texts, model, layouts, zoom, children }: ZoomableProps) {
  if (zoom === null) return children;
  return (
    <>
      <ZoomBrush
        plots={layouts.map(zoomPlotOf)}
        zone={model.zone}
        template={zoom.template}
        steps={zoom.steps}
        nothingThere={texts.t("chartView.zoom-nothing")}
      >
        {children}
      </ZoomBrush>
      <ZoomControls texts={texts} said={zoom.said} steps={zoom.steps} />
    </>
  );
}
