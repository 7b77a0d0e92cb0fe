import { FilterBar } from "@/components/filters/filter-bar";
import { SCHEMES } from "@/lib/domain/quantity/code-quantity";
import { HOUR } from "@/lib/domain/time/window";
import type { Texts } from "@/lib/i18n/texts";
import type { ViewQuery } from "@/lib/schema/view-query";
import type { Filter } from "@/lib/view/filter-options";
import { searchOf } from "@/lib/view/links";

/** What the filter bar sets itself; all else of the view is carried along. */
const OWN = new Set([
  "measure",
  "group",
  "place",
  "basis",
  "occurrence",
  "source",
  "kind",
  "from",
  "to",
  "freshness",
  "scheme",
  "stated",
  "series",
]);

export interface DashboardFiltersProps {
  readonly texts: Texts;
  readonly action: string;
  readonly filters: readonly Filter[];
  readonly query: ViewQuery;
}

export function DashboardFilters({ texts, action, filters, query }: DashboardFiltersProps) {
  const kept = [...new URLSearchParams(searchOf(query))].filter(([name]) => !OWN.has(name));
  return (
    <FilterBar
      texts={texts}
      action={action}
      filters={filters}
      days={{ from: query.days.from ?? "", to: query.days.to ?? "" }}
      freshnessHours={query.reading.freshness / HOUR}
      scheme={query.reading.scheme}
      schemes={SCHEMES.map(({ id }) => ({ id, title: texts.t(`schemes.${id}.title`) }))}
      statedScopesOnly={query.reading.statedScopesOnly}
      series={query.series}
      kept={kept}
    />
  );
}
