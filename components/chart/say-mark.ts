import type { Texts } from "@/lib/i18n/texts";
import type { AbsenceMark, ChartModel, ClaimMark } from "@/lib/view/chart-model";
import { sayInterval } from "@/lib/view/say-quantity";
import type { PlacedMark } from "./layout/placed-marks";

/** What is special about a claim, in words; empty for a plain one. */
export function stateWords({ state, withdrawnAt }: ClaimMark, { t }: Texts): string[] {
  return [
    ...(state === "claim" ? [] : [t(`chart.state.${state}`)]),
    ...(withdrawnAt === null ? [] : [t("common.withdrawn")]),
  ];
}

/** "13", "24 to 99", "10 or more". */
export function intervalOf({ low, high }: Pick<ClaimMark, "low" | "high">, texts: Texts): string {
  return sayInterval({ low, high: high ?? Number.POSITIVE_INFINITY }, texts);
}

/** The accessible name of a mark: everything that the eye sees at it. */
export function nameOfMark({ box, voice }: PlacedMark, texts: Texts): string {
  const { t } = texts;
  const { mark, merged, mixed } = box;
  const [figure] = mark.figures;
  const interval = intervalOf(mark, texts);
  return [
    ...(figure && figure.wording !== interval ? [t("common.quote", { text: figure.wording })] : []),
    interval,
    voice?.name ?? mark.voice,
    mark.when,
    t("common.reports", { n: mark.reports }),
    ...stateWords(mark, texts),
    ...(merged > 1 ? [t(mixed ? "chart.merged-mixed" : "chart.merged", { n: merged })] : []),
    ...(box.contradictions.length > 0 ? [t("common.contradicted")] : []),
  ].join(", ");
}

export function nameOfAbsence({ figure }: AbsenceMark, { t }: Texts): string {
  return t("chart.absence", { chain: figure.chain, when: figure.asOf });
}

/** A description of the whole drawing for those who do not see it. */
export function describeChart(model: ChartModel, { t }: Texts): string {
  const { axis, marks, undated, voices, contradictions, ribbon } = model;
  const shown = voices.filter(({ off }) => !off).length;
  return [
    t(axis === "as-of" ? "chart.described-claims" : "chartView.described-published", {
      claims: marks.length + undated.length,
      voices: shown,
    }),
    ribbon.length === 0
      ? t("chart.described-no-range")
      : t("chart.described-range", { n: ribbon.length - 1 }),
    contradictions.length === 0
      ? t("chart.described-no-contradiction")
      : t("chart.described-contradictions", { n: contradictions.length }),
  ].join(" ");
}
