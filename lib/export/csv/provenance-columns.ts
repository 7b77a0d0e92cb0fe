import type { KnownAt } from "@/lib/domain/reading";
import type { ViewMetaJson } from "@/lib/view/json/meta-json";
import { sayKnownAt } from "@/lib/view/say-options";
import type { Column } from "./column";

/** What a view was, for the columns that say it in every row. */
export interface Provenance {
  readonly meta: ViewMetaJson;
  readonly knownAt: KnownAt;
  /** The view as URL parameters, in one order. */
  readonly search: string;
}

export const PROVENANCE_COLUMNS: readonly Column<Provenance>[] = [
  { name: "event", of: ({ meta }) => meta.event.slug },
  { name: "ledger_version", of: ({ meta }) => meta.ledgerVersion },
  { name: "known_at", of: ({ knownAt }) => sayKnownAt(knownAt) },
  { name: "scheme", of: ({ meta }) => meta.scheme },
  { name: "freshness_hours", of: ({ meta }) => meta.freshnessHours },
  { name: "filters", of: ({ search }) => search },
  { name: "retrieved_at", of: ({ meta }) => meta.retrievedAt ?? null },
  { name: "caveat", of: ({ meta }) => meta.caveat },
  { name: "citation", of: ({ meta }) => meta.citation },
];

/** Trailing columns that say in every row how the file came about, so that a row never parts from its caveat. */
export function withProvenance<Row>(
  columns: readonly Column<Row>[],
  provenance: Provenance,
): readonly Column<Row>[] {
  const trailing = PROVENANCE_COLUMNS.map(({ name, of }): Column<Row> => {
    const cell = of(provenance);
    return { name, of: () => cell };
  });
  return [...columns, ...trailing];
}
