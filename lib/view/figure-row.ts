import type { Figure } from "@/lib/domain/figure";
import { intervalOf } from "@/lib/domain/provenance/claim";
import { readableFrom } from "@/lib/domain/provenance/known-at";
import { sayInterval, sayQuantity } from "@/lib/domain/quantity/say";
import { NOT_STATED } from "@/lib/domain/vocabulary";
import { closed } from "./cards";
import type { MarkFigure } from "./chart-model";
import type { FigureRow } from "./dashboard-model";
import { figureHref } from "./links";
import type { Picture } from "./picture";
import { BASIS_WORDS, sayChain } from "./words";

/** The three times of a figure, said in the event's zone. */
export function sayTimes(
  figure: Figure,
  { words }: Picture,
): { asOf: string; published: string; recorded: string } {
  const { window } = figure.asOf;
  const { published } = figure.publication;
  const marked = (basis: string) => (basis === "inferred" ? " (inferred)" : "");
  return {
    asOf: window ? words.when(window, figure.asOf.precision) + marked(figure.asOf.basis) : "undated",
    published:
      published.window && published.basis !== "unknown"
        ? words.when(published.window, published.precision) + marked(published.basis)
        : "not known",
    recorded: words.when({ from: figure.recorded, to: figure.recorded + 1 }, "minute"),
  };
}

export function markFigureOf(figure: Figure, picture: Picture): MarkFigure {
  return {
    id: figure.id,
    href: figureHref(picture.event.slug, figure.id),
    externalId: figure.externalId,
    wording: figure.wording,
    language: figure.language,
    chain: sayChain(figure.chain, picture.words),
    ...sayTimes(figure, picture),
  };
}

export function figureRowOf(figure: Figure, picture: Picture): FigureRow {
  const { words, query } = picture;
  const interval = intervalOf(figure, query.reading.scheme);
  const { group, place } = figure.scope;
  return {
    ...markFigureOf(figure, picture),
    quantity: sayQuantity(figure.quantity),
    interval: interval ? sayInterval(interval) : "no number",
    low: interval?.low ?? null,
    high: interval ? closed(interval.high) : null,
    measure: words.measure(figure.scope.measure),
    group: group === NOT_STATED ? NOT_STATED : words.group(group),
    place: place === NOT_STATED ? NOT_STATED : words.place(place),
    basis: BASIS_WORDS[figure.scope.basis] || "running total",
    stance: figure.stance,
    asOfBasis: figure.asOf.basis,
    origin: words.source(figure.origin),
    publisher: words.source(figure.publication.source),
    withdrawn: picture.withdrawnFigures.has(figure.id),
    contradicted: picture.findingsOfFigure.has(figure.id),
  };
}

/** By as-of, then by publication; undated ones last. */
export function byAsOf(a: Figure, b: Figure): number {
  const opening = (figure: Figure) => figure.asOf.window?.from ?? Number.MAX_SAFE_INTEGER;
  const readable = (figure: Figure) =>
    Math.min(readableFrom(figure.publication.published), Number.MAX_SAFE_INTEGER);
  return opening(a) - opening(b) || readable(a) - readable(b) || (a.id < b.id ? -1 : 1);
}
