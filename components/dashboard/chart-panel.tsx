import { RangeChartFigure } from "@/components/chart/range-chart-figure";
import { SmallMultiples } from "@/components/chart/small-multiples";
import { Panel } from "@/components/layout/panel";
import type { EventRecord } from "@/lib/domain/event";
import type { Locale } from "@/lib/i18n/locales";
import type { Texts } from "@/lib/i18n/texts";
import type { ViewQuery } from "@/lib/schema/view-query";
import type { ChartModel } from "@/lib/view/chart-model";
import type { DashboardModel } from "@/lib/view/dashboard-model";
import { dashboardHref, eventHref, searchOf, sourceHref } from "@/lib/view/links";
import { ChartOptions } from "./chart-options";
import { zoomLinks } from "./zoom-links";

export interface ChartPanelProps {
  readonly texts: Texts;
  readonly event: EventRecord;
  readonly dashboard: Pick<DashboardModel, "chart" | "zoom" | "scope" | "multiples">;
  readonly query: ViewQuery;
}

/** The range chart of the selection, its title the range said in words. */
export function ChartPanel({ texts, event, dashboard, query }: ChartPanelProps) {
  const { chart, zoom, scope } = dashboard;
  const { locale } = texts;
  const now: ViewQuery = { ...query, reading: { ...query.reading, knownAt: { by: "latest" } } };
  const latestHref = dashboardHref(event.slug, now, locale);
  return (
    <Panel id="chart" title={chart.title} lead={leadOf(chart, texts)}>
      <ChartOptions texts={texts} event={event.slug} query={query} />
      <RangeChartFigure
        id="range-chart"
        texts={texts}
        model={chart}
        scale={query.scale}
        voiceHrefs={Object.fromEntries(
          chart.voices.map(({ slug }) => [slug, hrefToggling(slug, event.slug, query, locale)]),
        )}
        aboutHrefs={Object.fromEntries(
          chart.voices.map(({ slug }) => [slug, sourceHref(event.slug, slug, query.reading, locale)]),
        )}
        zoom={zoom && zoomLinks(zoom, { texts, event: event.slug, query, scope })}
        knownAt={{
          template: `${latestHref}${latestHref.includes("?") ? "&" : "?"}known={known}`,
          latestHref,
          form: {
            action: eventHref(event.slug, locale),
            params: [...new URLSearchParams(searchOf(now))],
            name: "known",
          },
        }}
      />
    </Panel>
  );
}

/** The small charts beside the large one, where they were asked for. */
export function MultiplesPanel({ texts, dashboard, query }: Omit<ChartPanelProps, "event">) {
  const { t } = texts;
  const { multiples } = dashboard;
  if (multiples === null) return null;
  return (
    <Panel
      id="multiples"
      title={t("chartView.multiples-title", { by: t(`chartView.multiples-${multiples.by}`) })}
      lead={t(multiples.by === "source" ? "chartView.multiples-lead-source" : "chartView.multiples-lead")}
    >
      <SmallMultiples texts={texts} multiples={multiples} scale={query.scale} />
    </Panel>
  );
}

/** What stands where, and what the range behind it is. */
function leadOf({ axis, undated }: ChartModel, { t }: Texts): string {
  if (axis === "as-of") return t("dashboard.chart-lead");
  const apart = undated.length > 0 ? [t("chartView.unknown-publication")] : [];
  return [t("chartView.published-lead"), ...apart].join(" ");
}

/** The same view with one source put off, or on again. */
function hrefToggling(slug: string, event: string, query: ViewQuery, locale: Locale): string {
  const isOff = query.without.includes(slug);
  const without = isOff ? query.without.filter((other) => other !== slug) : [...query.without, slug].sort();
  return dashboardHref(event, { ...query, without }, locale);
}
