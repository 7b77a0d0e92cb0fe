import type { Figure } from "@/lib/domain/figure";
import { NOT_STATED } from "@/lib/domain/vocabulary";
import { type FiguresQuery, TEXT_COLUMNS, type TextColumn } from "@/lib/schema/figures-query";
import type { Picture } from "../picture";
import { chartScope } from "../selection";
import { sayChain } from "../words";

/**
 * The figures of a view that its scope and the table's own choices leave. As on the dashboard, a group or place that was
 * not stated is read as the event's whole; "not stated" itself can be chosen too.
 */
export function filterFigures(picture: Picture, asked: FiguresQuery): readonly Figure[] {
  const needles = TEXT_COLUMNS.flatMap((column) => {
    const text = asked.containing[column];
    return text === null ? [] : [{ column, text: folded(text) }];
  });
  return picture.figures.filter(
    (figure) =>
      isAbout(figure, picture) &&
      (asked.stance === null || figure.stance === asked.stance) &&
      (asked.quantity === null || figure.quantity.kind === asked.quantity) &&
      isInState(figure, asked.state, picture) &&
      needles.every(({ column, text }) => folded(textOf(column, figure, picture)).includes(text)),
  );
}

function isAbout(figure: Figure, picture: Picture): boolean {
  const { measure, group, place, basis, occurrence } = picture.query;
  const { scope } = figure;
  const read = chartScope(figure, picture);
  const fits = (asked: string | null, stated: string, readAs: string) =>
    asked === null || asked === (asked === NOT_STATED ? stated : readAs);
  return (
    (measure === null || measure === scope.measure) &&
    fits(group, scope.group, read.group) &&
    fits(place, scope.place, read.place) &&
    (basis === null || basis === scope.basis) &&
    (occurrence === null || occurrence === read.occurrence)
  );
}

function isInState({ id }: Figure, state: FiguresQuery["state"], picture: Picture): boolean {
  if (state === null) return true;
  return state === "withdrawn" ? picture.withdrawnFigures.has(id) : picture.findingsOfFigure.has(id);
}

function textOf(column: TextColumn, figure: Figure, { words }: Picture): string {
  switch (column) {
    case "wording":
      return figure.wording;
    case "origin":
      return words.source(figure.origin);
    case "publisher":
      return words.source(figure.publication.source);
    case "chain":
      return sayChain(figure.chain, words);
  }
}

/** Wide and narrow, large and small letters are one to who searches. */
function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
