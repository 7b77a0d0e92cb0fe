import { sayInstant } from "@/lib/i18n/say-window";
import type { Texts } from "@/lib/i18n/texts";
import type { ChartModel } from "@/lib/view/chart-model";
import { KnownAtSlider } from "./known-at-slider";
import { knownAtStops, stopAt } from "./known-at-stops";

export interface KnownAtRailProps {
  readonly texts: Texts;
  readonly model: Pick<ChartModel, "moments" | "knownAt" | "zone">;
  /** Address of this view with `{known}` in place of the ISO instant. */
  readonly template: string;
  /** Address of this view as of now. */
  readonly latestHref: string;
  /** Path and other parameters of this view, for the form that stands in where there are no scripts. */
  readonly form: {
    readonly action: string;
    readonly params: readonly (readonly [string, string])[];
    readonly name: string;
  };
}

/** When the reports came out, a bar for each publication moment, and a thumb that shows the view as it was known then. */
export function KnownAtRail({ texts, model, template, latestHref, form }: KnownAtRailProps) {
  const { t } = texts;
  const { moments, knownAt, zone } = model;
  const stops = knownAtStops(moments, zone, texts);
  if (stops.length === 0) return null;
  const said = knownAt === null ? t("chart.now") : sayInstant(knownAt, "minute", zone, texts);
  return (
    <div className="mt-4 border-t pt-3">
      <KnownAtSlider
        stops={stops}
        current={stopAt(stops, knownAt)}
        said={said}
        words={{
          label: t("chart.known-at"),
          now: t("chart.now"),
          play: t("chartView.replay-play"),
          pause: t("chartView.replay-pause"),
          previous: t("chartView.replay-previous"),
          next: t("chartView.replay-next"),
        }}
        template={template}
        latestHref={latestHref}
      />
      <form action={form.action} className="without-script flex flex-wrap items-end gap-2">
        {form.params.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <label className="text-ink-2 text-sm">
          {t("chart.known-at")}
          <select
            name={form.name}
            className="field mt-1"
            defaultValue={knownAt === null ? "" : stops[stopAt(stops, knownAt)]?.known}
          >
            <option value="">{t("chart.now")}</option>
            {stops.map(({ known, label }) => (
              <option key={known} value={known}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button">
          {t("chart.show")}
        </button>
      </form>
    </div>
  );
}
