import type { ZoomStep } from "@/components/chart/zoom-brush";
import { sayDay } from "@/lib/i18n/say-window";
import type { Texts } from "@/lib/i18n/texts";
import type { ViewQuery } from "@/lib/schema/view-query";
import type { ChartZoom, DaySpan } from "@/lib/view/chart-zoom";
import type { AskedScope } from "@/lib/view/dashboard-model";
import { dashboardHref } from "@/lib/view/links";

export interface ZoomLinks {
  readonly template: string;
  readonly steps: Readonly<Record<ZoomStep, string | null>>;
  /** The days that are shown, in words. */
  readonly said: string;
}

interface Where {
  readonly texts: Texts;
  /** Slug of the event. */
  readonly event: string;
  readonly query: ViewQuery;
  /** Named in every step: on fewer days another scope may be the most reported one. */
  readonly scope: AskedScope;
}

/** Where the steps of the zoom lead, as addresses of the dashboard. */
export function zoomLinks(zoom: ChartZoom, { texts, event, query, scope }: Where): ZoomLinks {
  const hrefOn = (days: ViewQuery["days"]) =>
    dashboardHref(event, { ...query, ...scope, days }, texts.locale);
  const step = (days: ViewQuery["days"] | null) => days && hrefOn(days);
  return {
    template: `${hrefOn({ from: null, to: null })}&from={from}&to={to}`,
    steps: {
      closer: step(zoom.closer),
      wider: step(zoom.wider),
      earlier: step(zoom.earlier),
      later: step(zoom.later),
      whole: step(zoom.whole),
    },
    said: sayDays(zoom.shown, texts),
  };
}

function sayDays({ from, to }: DaySpan, texts: Texts): string {
  if (from === to) return sayIsoDay(from, texts);
  return texts.t("dates.days", { from: sayIsoDay(from, texts), to: sayIsoDay(to, texts) });
}

function sayIsoDay(iso: string, texts: Texts): string {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return sayDay({ year, month, day }, texts);
}
