import { sayQuantity } from "@/lib/domain/quantity/say";
import type { FigureJson } from "@/lib/view/json/figure-json";
import { sayChain, type Words } from "@/lib/view/words";
import type { Column } from "./column";
import { intervalColumns } from "./interval-columns";
import { scopeColumns } from "./scope-columns";
import { timeColumns } from "./time-columns";

/** One row a figure: what was printed, what it was read as, whose it is, and its three times. */
export function figureColumns(words: Words): readonly Column<FigureJson>[] {
  return [
    { name: "id", of: (figure) => figure.id },
    { name: "external_id", of: (figure) => figure.externalId },
    { name: "revision", of: (figure) => figure.revision },
    { name: "wording", of: (figure) => figure.wording },
    { name: "language", of: (figure) => figure.language },
    ...quantityColumns,
    ...intervalColumns<FigureJson>((figure) => figure.interval),
    { name: "override_low", of: ({ override }) => override?.interval.low ?? null },
    { name: "override_high", of: ({ override }) => override?.interval.high ?? null },
    { name: "override_reason", of: ({ override }) => override?.reason ?? null },
    ...scopeColumns<FigureJson>((figure) => figure.scope),
    { name: "group_as_worded", of: (figure) => figure.groupAsWorded },
    { name: "stance", of: (figure) => figure.stance },
    ...timeColumns<FigureJson>("as_of", (figure) => figure.asOf),
    ...timeColumns<FigureJson>("published", (figure) => figure.published),
    { name: "recorded", of: (figure) => figure.recorded },
    { name: "recorded_version", of: (figure) => figure.version },
    { name: "chain", of: (figure) => sayChain(figure.chain, words) },
    { name: "chain_sources", of: chainSlugs },
    { name: "origin", of: (figure) => figure.origin },
    { name: "origin_name", of: (figure) => words.source(figure.origin) },
    { name: "statement", of: (figure) => figure.statement },
    ...publicationColumns(words),
    { name: "withdrawn", of: (figure) => figure.withdrawn },
    { name: "withdrawn_at", of: (figure) => figure.withdrawnAt },
    { name: "note", of: (figure) => figure.note },
  ];
}

const quantityColumns: readonly Column<FigureJson>[] = [
  { name: "quantity", of: ({ quantity }) => sayQuantity(quantity) },
  { name: "quantity_kind", of: ({ quantity }) => quantity.kind },
  { name: "quantity_n", of: ({ quantity }) => ("n" in quantity ? quantity.n : null) },
  { name: "quantity_low", of: ({ quantity }) => (quantity.kind === "between" ? quantity.low : null) },
  { name: "quantity_high", of: ({ quantity }) => (quantity.kind === "between" ? quantity.high : null) },
  { name: "quantity_term", of: ({ quantity }) => (quantity.kind === "vague term" ? quantity.term : null) },
];

function publicationColumns(words: Words): readonly Column<FigureJson>[] {
  return [
    { name: "publication", of: ({ publication }) => publication.id },
    { name: "publisher", of: ({ publication }) => publication.source },
    { name: "publisher_name", of: ({ publication }) => words.source(publication.source) },
    { name: "title", of: ({ publication }) => publication.title },
    { name: "url", of: ({ publication }) => publication.url },
    { name: "archived_url", of: ({ publication }) => publication.archivedUrl },
    { name: "publication_language", of: ({ publication }) => publication.language },
  ];
}

/** "daily-mail < interfax / ria < khabar-24": publisher first, parallel relays in one link. */
function chainSlugs({ chain }: FigureJson): string {
  return chain.map(({ sources }) => sources.join(" / ")).join(" < ");
}
