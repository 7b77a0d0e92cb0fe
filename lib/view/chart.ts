import type { Figure } from "@/lib/domain/figure";
import { groupBy } from "@/lib/domain/group-by";
import { readableFrom } from "@/lib/domain/provenance/known-at";
import type { Window } from "@/lib/domain/time/window";
import { seriesOnAxis } from "./axis-series";
import { type Headline, ribbonStep } from "./cards";
import type { ChartModel, ClaimMark, ContradictionMark, PublicationMoment, RibbonStep } from "./chart-model";
import { absencesOf, claimMarksOf } from "./claim-marks";
import { sayFinding } from "./finding-sentence";
import { findingHref } from "./links";
import type { Picture } from "./picture";
import { sayRange } from "./say-range";
import { historyOf, type ScopeDoubt, zonesOf } from "./scope-doubt";
import type { ScopeOfFigures } from "./selection";
import { voicesOf } from "./voices";
import { sayScope } from "./words";

/**
 * What the range chart draws for one scope: every claim and mention of it, and the range behind them.
 *
 * @param colouredBy the figures over which colours are fixed, where several charts share them
 */
export function chartOf(
  selected: ScopeOfFigures,
  headline: Headline,
  doubt: ScopeDoubt | null,
  picture: Picture,
  colouredBy = picture.everyDay.about(selected.key)?.figures ?? [],
): ChartModel {
  const { words, query, event } = picture;
  const all = claimMarksOf(selected, picture);
  const marks = all.filter((mark) => !query.without.includes(mark.voice));
  const ever = picture.ever.about(selected.key)?.figures ?? [];
  const ribbon = ribbonOf(picture, selected);
  const absences = absencesOf(selected.figures, picture);
  const dated = marks.filter((mark) => mark.window !== null);
  return {
    title: words.texts.t("ranges.headline", {
      scope: sayScope(selected.scope, words),
      range: sayRange(headline.range, words.texts),
    }),
    zone: event.zone,
    axis: query.axis,
    span: spanOf([
      ...dated.map((mark) => mark.window),
      ...ribbon,
      ...absences.map((absence) => absence.window),
    ]),
    marks: dated,
    ribbon,
    absences,
    undated: marks.filter((mark) => mark.window === null),
    voices: voicesOf(all, colouredBy, picture),
    contradictions: contradictionsOf(marks, picture),
    // Both are about the time that the numbers speak of, so they have no place on the axis of publication.
    zones: query.axis === "as-of" ? zonesOf(doubt) : [],
    history: query.axis === "as-of" ? historyOf(doubt) : [],
    moments: momentsOf(ever),
    knownAt: query.reading.knownAt.by === "publication" ? query.reading.knownAt.at : null,
  };
}

/**
 * The range behind the marks. By publication, steps that look alike are one: an echo changes who reports a number, but
 * not the drawing, and there may be a step for each of a thousand echoes.
 */
function ribbonOf(picture: Picture, { key }: ScopeOfFigures): readonly RibbonStep[] {
  const all = seriesOnAxis(picture, key).map(ribbonStep);
  if (picture.query.axis === "as-of") return all;
  const steps: RibbonStep[] = [];
  for (const step of all) {
    const last = steps.at(-1);
    if (last && last.to === step.from && looksAlike(last, step))
      steps[steps.length - 1] = { ...last, to: step.to };
    else steps.push(step);
  }
  return steps;
}

function looksAlike(a: RibbonStep, b: RibbonStep): boolean {
  return (
    a.low === b.low &&
    a.high === b.high &&
    a.common?.low === b.common?.low &&
    a.common?.high === b.common?.high
  );
}

function contradictionsOf(marks: readonly ClaimMark[], picture: Picture): readonly ContradictionMark[] {
  const clashing = new Map<string, string[]>();
  for (const { id, contradictions } of marks) {
    for (const fingerprint of contradictions) {
      const known = clashing.get(fingerprint);
      if (known) known.push(id);
      else clashing.set(fingerprint, [id]);
    }
  }
  return picture.findings.flatMap((finding) => {
    const ids = clashing.get(finding.fingerprint);
    if (!ids) return [];
    return [
      {
        fingerprint: finding.fingerprint,
        href: findingHref(
          picture.event.slug,
          finding.fingerprint,
          picture.query.reading,
          picture.words.texts.locale,
        ),
        certainty: finding.certainty,
        sentence: sayFinding(finding, picture.words),
        marks: ids,
      },
    ];
  });
}

function momentsOf(figures: readonly Figure[]): readonly PublicationMoment[] {
  const moments = groupBy(figures, (figure) => readableFrom(figure.publication.published));
  return [...moments]
    .filter(([at]) => Number.isFinite(at))
    .sort(([a], [b]) => a - b)
    .map(([at, published]) => ({
      at,
      reports: new Set(published.map((figure) => figure.publication.id)).size,
    }));
}

function spanOf(windows: readonly (Window | null)[]): Window | null {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const window of windows) {
    if (window === null) continue;
    from = Math.min(from, window.from);
    to = Math.max(to, window.to);
  }
  return from < to ? { from, to } : null;
}
