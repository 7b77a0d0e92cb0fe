import type { AsOf, Figure, PublishedTime } from "../figure";
import type { Window } from "../time/window";
import type { Dice } from "./dice";
import { dayOf, TICK, type Told, tick } from "./small-clock";

/** A publication before it is known what stands on it. */
export interface Page {
  readonly id: string;
  readonly source: string;
  readonly published: PublishedTime;
}

const NEVER_BEFORE = Number.NEGATIVE_INFINITY;
const UNKNOWN: PublishedTime = {
  window: null,
  precision: "unknown",
  basis: "unknown",
  notBefore: NEVER_BEFORE,
};

export function pagesOf(dice: Dice, count: number, publishers: readonly string[]): readonly Page[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `page ${at + 1}`,
    source: dice.oneOf(publishers),
    published: dice.chance(8) ? UNKNOWN : publishedOn(dice),
  }));
}

function publishedOn(dice: Dice): PublishedTime {
  // In the middle of a tick, so that what is cut at the publication is still longer than an hour.
  const from = tick(dice.chance(60) ? dice.between(6, 10) : dice.between(1, 9)) + TICK / 2;
  const precision = dice.oneOf(["day", "day", "hour", "instant"] as const);
  const window =
    precision === "day" ? dayOf(from) : { from, to: from + (precision === "hour" ? 3_600_000 : 1) };
  return { window, precision, basis: dice.chance(90) ? "stated" : "inferred", notBefore: window.from };
}

/**
 * The as-of of a figure on the page: "a figure cannot speak about a time after its own publication: its window is cut
 * there. An as-of that the report does not state is read as the day of publication (up to the publication, where its
 * hour is known), marked inferred" (domain page, section 2).
 */
export function timeOn({ published }: Page, dice: Dice, times: readonly Told[]): AsOf {
  const told = dice.oneOf(times);
  const [isSaid, isStated] = [dice.chance(80), dice.chance(95)];
  const page = published.window;
  if (page === null)
    return isSaid ? asOf(told, isStated) : { window: null, precision: "unknown", basis: "unknown" };
  if (isSaid && told.window.from < page.to) {
    const to = Math.min(told.window.to, page.to);
    return asOf({ ...told, window: { from: told.window.from, to } }, isStated);
  }
  return asOf({ window: { from: dayOf(page.from).from, to: page.to }, precision: "day" }, false);
}

function asOf({ window, precision }: Told, isStated: boolean): AsOf {
  return { window, precision, basis: isStated ? "stated" : "inferred" };
}

/**
 * Gives each page the time that its figures leave it. It cannot have been published before the opening of any as-of
 * that a figure states; "a publication time that is unknown is read as not before the end of the as-of, marked".
 */
export function readableNoSooner(figures: readonly Figure[]): readonly Figure[] {
  return figures.map((figure) => {
    const beside = figures.filter(({ publication }) => publication.id === figure.publication.id);
    const stated = beside
      .filter(({ asOf }) => asOf.basis === "stated")
      .flatMap(({ asOf }) => asOf.window ?? []);
    const any = beside.flatMap(({ asOf }) => asOf.window ?? []);
    const published = settled(figure.publication.published, stated, any);
    return { ...figure, publication: { ...figure.publication, published } };
  });
}

function settled(told: PublishedTime, stated: readonly Window[], any: readonly Window[]): PublishedTime {
  const opening = (windows: readonly Window[]) => Math.max(NEVER_BEFORE, ...windows.map(({ from }) => from));
  if (told.window !== null) {
    const window = { from: Math.max(told.window.from, opening(stated)), to: told.window.to };
    return { ...told, window, notBefore: window.from };
  }
  if (any.length === 0) return told;
  const window = { from: Math.max(...any.map(({ to }) => to)), to: Number.POSITIVE_INFINITY };
  return { window, precision: "unknown", basis: "inferred", notBefore: opening(any) };
}
