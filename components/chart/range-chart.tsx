import { Painted } from "@/components/layout/painted";
import type { Texts } from "@/lib/i18n/texts";
import type { ChartModel } from "@/lib/view/chart-model";
import { ChartDrawing } from "./chart-drawing";
import type { ChartLayout } from "./layout/chart-layout";
import { layoutChart } from "./layout/chart-layout";
import { PROFILES, type Profile } from "./layout/frame";
import type { ValueScaleName } from "./layout/value-scale";
import { PAGE_PAINT } from "./paint";
import { describeChart } from "./say-mark";

/** Which drawing is shown at which width of the window. Literal class names, for Tailwind to find. */
const SHOWN_AT: Readonly<Record<Profile["name"], string>> = {
  narrow: "block min-[540px]:hidden",
  medium: "hidden min-[540px]:block min-[900px]:hidden",
  wide: "hidden min-[900px]:block",
};

export interface RangeChartProps {
  readonly texts: Texts;
  readonly model: ChartModel;
  /** The model laid out for each width: see `layoutsOf`. */
  readonly layouts: readonly ChartLayout[];
  /** Unique on the page. */
  readonly id: string;
}

/** A layout for each width of page. */
export function layoutsOf(model: ChartModel, scale: ValueScaleName, texts: Texts): ChartLayout[] {
  return Object.values(PROFILES).map((profile) => layoutChart(model, profile, scale, texts));
}

/**
 * The range chart as SVG, laid out for phone, tablet and desk; style sheets show the one that fits. No hooks and no
 * scripts: what the server paints is what stands.
 */
export function RangeChart({ texts, model, layouts, id }: RangeChartProps) {
  return layouts.map((layout) => {
    const { name, width, height, text } = layout.frame.profile;
    const prefix = `${id}-${name}`;
    return (
      <Painted
        as="svg"
        key={name}
        viewBox={`0 0 ${width} ${height}`}
        // Browsers differ in the role that they imply for <svg>.
        role="graphics-document"
        // Time runs from left to right in every language.
        direction="ltr"
        aria-label={model.title}
        aria-describedby={`${prefix}-desc`}
        className={`h-auto w-full overflow-visible ${SHOWN_AT[name]}`}
      >
        <desc id={`${prefix}-desc`}>{describeChart(model, texts)}</desc>
        <ChartDrawing
          layout={layout}
          context={{ texts, paint: PAGE_PAINT, size: text, prefix, linked: true }}
        />
      </Painted>
    );
  });
}
