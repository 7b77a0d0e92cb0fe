import type { Figure } from "@/lib/domain/figure";
import { intervalOf } from "@/lib/domain/provenance/interval-of";
import { readableFrom } from "@/lib/domain/provenance/known-at";
import { NOT_STATED } from "@/lib/domain/vocabulary";
import { closed } from "./cards";
import type { MarkFigure } from "./chart-model";
import type { FigureRow } from "./dashboard-model";
import { figureHref, sourceHref } from "./links";
import type { Picture } from "./picture";
import { sayInterval, sayQuantity } from "./say-quantity";
import { sayChain } from "./words";

/** The three times of a figure, said in the event's zone. */
export function sayTimes(
  figure: Figure,
  { words }: Picture,
): { asOf: string; published: string; recorded: string } {
  const { window } = figure.asOf;
  const { published } = figure.publication;
  const { t } = words.texts;
  const marked = (when: string, basis: string) =>
    basis === "inferred" ? t("common.inferred", { when }) : when;
  return {
    asOf: window ? marked(words.when(window, figure.asOf.precision), figure.asOf.basis) : t("common.undated"),
    published:
      published.window && published.basis !== "unknown"
        ? marked(words.when(published.window, published.precision), published.basis)
        : t("common.not-known"),
    recorded: words.when({ from: figure.recorded, to: figure.recorded + 1 }, "minute"),
  };
}

export function markFigureOf(figure: Figure, picture: Picture): MarkFigure {
  return {
    id: figure.id,
    href: figureHref(picture.event.slug, figure.id, picture.words.texts.locale),
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
  const { texts } = words;
  return {
    ...markFigureOf(figure, picture),
    quantity: sayQuantity(figure.quantity, texts),
    interval: interval ? sayInterval(interval, texts) : texts.t("common.no-number"),
    low: interval?.low ?? null,
    high: interval ? closed(interval.high) : null,
    measure: words.measure(figure.scope.measure),
    group: group === NOT_STATED ? texts.t("common.not-stated") : words.group(group),
    place: place === NOT_STATED ? texts.t("common.not-stated") : words.place(place),
    basis: texts.t(`kinds.basis.${figure.scope.basis}`),
    stance: texts.t(`kinds.stance.${figure.stance}`),
    asOfBasis: figure.asOf.basis,
    origin: words.source(figure.origin),
    originHref: sourceHref(picture.event.slug, figure.origin, query.reading, texts.locale),
    publisher: words.source(figure.publication.source),
    withdrawn: picture.takenBackAt(figure) !== null,
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
