import type { Figure } from "@/lib/domain/figure";
import { intervalOf } from "@/lib/domain/provenance/interval-of";
import { claimGroupsOf } from "../claim-row";
import { sayTimes } from "../figure-row";
import type { Picture } from "../picture";
import { sayInterval } from "../say-quantity";
import { printedFigure } from "../sources/source-scopes";
import { sayScope } from "../words";
import type { AddedClaim, AddedFigures, Correction } from "./changes-model";

/** Whether a figure stands in a scope that is compared. */
export type Fits = (figure: Figure, picture: Picture) => boolean;

/** As many claims and corrections are listed. */
const MOST_CLAIMS = 20;
const MOST_CORRECTIONS = 15;

/** The figures that came to be known between two moments, as the claims that they make or repeat. */
export function addedFigures(then: Picture, now: Picture, fits: Fits): AddedFigures {
  const known = new Set(then.known.figures.map(({ id }) => id));
  const fresh = now.figures.filter((figure) => !known.has(figure.id) && fits(figure, now));
  const added = fresh.filter((figure) => !isTimeless(figure, then));
  const groups = claimGroupsOf(added, now);
  const before = new Set(claimGroupsOf(then.figures, then).map(({ key }) => key));
  const claims = groups.map(
    ({ key, first, figures }): AddedClaim => ({
      key,
      figure: printedFigure(first, now),
      scope: sayScope(first.scope, now.words),
      origin: now.words.source(first.origin),
      asOf: sayTimes(first, now).asOf,
      reports: new Set(figures.map(({ publication }) => publication.id)).size,
      isEcho: before.has(key),
      withdrawn: figures.every((figure) => now.takenBackAt(figure) !== null),
    }),
  );
  const echoed = claims.filter(({ isEcho }) => isEcho);
  const listed = [...claims.filter(({ isEcho }) => !isEcho), ...echoed];
  return {
    counts: countsOf(added, now),
    claims: listed.slice(0, MOST_CLAIMS),
    fresh: claims.length - echoed.length,
    echoed: echoed.length,
    more: Math.max(0, claims.length - MOST_CLAIMS),
    undated: fresh.length - added.length,
  };
}

/** By publication a figure without any time is part of no past: that it is known now says nothing of when it came. */
function isTimeless({ publication }: Figure, { query }: Picture): boolean {
  return query.reading.knownAt.by === "publication" && publication.published.window === null;
}

function countsOf(figures: readonly Figure[], { words }: Picture): string {
  const { t } = words.texts;
  return t("ranges.independence", {
    reports: t("common.reports", { n: new Set(figures.map(({ publication }) => publication.id)).size }),
    origins: t("common.origins", { n: new Set(figures.map(({ origin }) => origin)).size }),
  });
}

/** The figures that stand in another revision than before, the last corrected first, and how many are left out. */
export function corrections(
  then: Picture,
  now: Picture,
  fits: Fits,
): { readonly corrected: readonly Correction[]; readonly more: number } {
  const before = new Map(then.known.figures.map((figure) => [figure.id, figure]));
  const shown = new Set([...then.figures, ...now.figures]);
  const stands = (figure: Figure, picture: Picture) => shown.has(figure) && fits(figure, picture);
  const pairs = now.known.figures.flatMap((after) => {
    const old = before.get(after.id);
    if (old === undefined || old.revision === after.revision) return [];
    return stands(old, then) || stands(after, now) ? [{ old, after }] : [];
  });
  const sorted = pairs.sort(
    (a, b) => b.after.recorded - a.after.recorded || (a.after.id < b.after.id ? -1 : 1),
  );
  return {
    corrected: sorted.slice(0, MOST_CORRECTIONS).map(({ old, after }) => correctionOf(old, after, now)),
    more: Math.max(0, sorted.length - MOST_CORRECTIONS),
  };
}

function correctionOf(old: Figure, after: Figure, picture: Picture): Correction {
  return {
    figure: printedFigure(after, picture),
    before: printedFigure(old, picture),
    intervals: { before: sayFigure(old, picture), after: sayFigure(after, picture) },
    scope: sayScope(after.scope, picture.words),
    reason: after.reason ?? "",
    recorded: sayTimes(after, picture).recorded,
  };
}

function sayFigure(figure: Figure, { query, words }: Picture): string {
  const interval = intervalOf(figure, query.reading.scheme);
  return interval === null ? words.texts.t("common.no-number") : sayInterval(interval, words.texts);
}
