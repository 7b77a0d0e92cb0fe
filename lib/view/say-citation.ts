import type { Figure } from "@/lib/domain/figure";
import type { FigureRow } from "./dashboard-model";
import type { Picture } from "./picture";
import { sayScope } from "./words";

/** How to cite one figure, as a sentence that names its revision and the ledger version that brought it. */
export function sayCitation(figure: Figure, row: FigureRow, { words, event }: Picture): string {
  return words.texts.t("figures.citation", {
    publisher: row.publisher,
    wording: figure.wording,
    scope: sayScope(figure.scope, words),
    asOf: row.asOf,
    published: row.published,
    event: event.title,
    figure: figure.externalId ?? figure.id,
    revision: String(figure.revision),
    version: String(figure.version),
  });
}
