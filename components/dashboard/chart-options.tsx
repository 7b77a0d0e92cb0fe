import { type ChartChoice, ChartChoices } from "@/components/chart/chart-choices";
import type { Texts } from "@/lib/i18n/texts";
import { AXES, MULTIPLES, SCALES, type ViewQuery } from "@/lib/schema/view-query";
import { dashboardHref } from "@/lib/view/links";

export interface ChartOptionsProps {
  readonly texts: Texts;
  /** Slug of the event. */
  readonly event: string;
  readonly query: ViewQuery;
}

/** Which time runs along the chart, how counts become heights, and by what small charts stand beside it. */
export function ChartOptions({ texts, event, query }: ChartOptionsProps) {
  const { t, locale } = texts;
  const hrefOf = (change: Partial<ViewQuery>) => dashboardHref(event, { ...query, ...change }, locale);
  const axis: ChartChoice = {
    name: t("chartView.axis"),
    options: AXES.map((value) => ({
      value,
      label: t(`chartView.axis-${value}`),
      href: hrefOf({ axis: value }),
      isChosen: query.axis === value,
    })),
  };
  const scale: ChartChoice = {
    name: t("filters.scale"),
    options: SCALES.map((value) => ({
      value,
      label: t(`filters.scale-${value}`),
      href: hrefOf({ scale: value }),
      isChosen: query.scale === value,
    })),
  };
  const multiples: ChartChoice = {
    name: t("chartView.multiples"),
    options: ([null, ...MULTIPLES] as const).map((value) => ({
      value: value ?? "none",
      label: t(`chartView.multiples-${value ?? "none"}`),
      href: hrefOf({ multiples: value }),
      isChosen: query.multiples === value,
    })),
  };
  return <ChartChoices label={t("chartView.choices")} choices={[axis, scale, multiples]} />;
}
