import type { Figure } from "@/lib/domain/figure";
import { groupBy } from "@/lib/domain/group-by";
import { type Claim, makesClaim } from "@/lib/domain/provenance/claim";
import { claimsOf } from "@/lib/domain/provenance/fold";
import { readableFrom } from "@/lib/domain/provenance/known-at";
import type { Finding } from "@/lib/domain/reconcile/finding";
import type { Window } from "@/lib/domain/time/window";
import { closed, type Headline, ribbonStep } from "./cards";
import type { AbsenceMark, ChartModel, ClaimMark, ContradictionMark, PublicationMoment } from "./chart-model";
import { markFigureOf } from "./figure-row";
import { sayFinding } from "./finding-sentence";
import { findingHref } from "./links";
import { sayMark, shapeOf } from "./mark-label";
import type { Picture } from "./picture";
import { sayRange } from "./say-range";
import { historyOf, type ScopeDoubt, zonesOf } from "./scope-doubt";
import type { ScopeOfFigures } from "./selection";
import { voiceOf, voicesOf } from "./voices";
import { sayScope } from "./words";

/** What the range chart draws for one scope: every claim and mention of it, and the range behind them. */
export function chartOf(
  selected: ScopeOfFigures,
  headline: Headline,
  doubt: ScopeDoubt | null,
  picture: Picture,
): ChartModel {
  const { words, query, event } = picture;
  const claims = claimsOf(selected.figures, picture.vocabulary, query.reading.scheme, isDrawn);
  const all = claims.flatMap((claim) => marksOf(claim, picture));
  const marks = all.filter((mark) => !query.without.includes(mark.voice));
  const ever = picture.ever.about(selected.key)?.figures ?? [];
  const ribbon = headline.series.map(ribbonStep);
  const absences = absencesOf(selected.figures, picture);
  const dated = marks.filter((mark) => mark.window !== null);
  return {
    title: words.texts.t("ranges.headline", {
      scope: sayScope(selected.scope, words),
      range: sayRange(headline.range, words.texts),
    }),
    zone: event.zone,
    span: spanOf([
      ...dated.map((mark) => mark.window),
      ...ribbon,
      ...absences.map((absence) => absence.window),
    ]),
    marks: dated,
    ribbon,
    absences,
    undated: marks.filter((mark) => mark.window === null),
    voices: voicesOf(all, ever, picture),
    contradictions: contradictionsOf(marks, picture),
    zones: zonesOf(doubt),
    history: historyOf(doubt),
    moments: momentsOf(ever),
    knownAt: query.reading.knownAt.by === "publication" ? query.reading.knownAt.at : null,
  };
}

/** Claims, predictions and recalled tolls have a box; a figure told with its withdrawal is shown where that is told. */
function isDrawn(figure: Figure): boolean {
  return makesClaim(figure) || figure.stance === "predicted" || figure.stance === "recalled";
}

/** One mark a claim; by publisher, one mark for each publisher that relays it. Mentions and claims never share one. */
function marksOf(claim: Claim, picture: Picture): readonly ClaimMark[] {
  const groups = groupBy(claim.figures, (figure) => `${voiceOf(figure, picture)}|${stateOf(figure, claim)}`);
  return [...groups.values()].flatMap((figures) => {
    const [first] = figures;
    return first ? [markOf(claim, figures, voiceOf(first, picture), stateOf(first, claim), picture)] : [];
  });
}

function markOf(
  claim: Claim,
  figures: readonly Figure[],
  voice: string,
  state: ClaimMark["state"],
  picture: Picture,
): ClaimMark {
  const found = new Set(figures.flatMap((figure) => picture.findingsOfFigure.get(figure.id) ?? []));
  const isClaim = state !== "prediction" && state !== "recalled";
  return {
    id: figures[0]?.id ?? claim.key,
    voice,
    window: claim.window,
    low: claim.interval.low,
    high: closed(claim.interval.high),
    label: sayMark(claim, picture.words.texts),
    shape: shapeOf(claim),
    state,
    reports: new Set(figures.map((figure) => figure.publication.id)).size,
    withdrawnAt: isClaim ? (picture.withdrawnAt.get(claim.key) ?? null) : null,
    contradictions: [...found].map((finding) => finding.fingerprint),
    figures: figures.map((figure) => markFigureOf(figure, picture)),
  };
}

function stateOf(figure: Figure, claim: Claim): ClaimMark["state"] {
  if (figure.stance === "recalled") return "recalled";
  if (!makesClaim(figure)) return "prediction";
  if (claim.coarse) return "coarse";
  return claim.interval.setsEdge ? "claim" : "edgeless";
}

function absencesOf(figures: readonly Figure[], picture: Picture): readonly AbsenceMark[] {
  return figures.flatMap((figure) => {
    const { window } = figure.asOf;
    if (figure.quantity.kind !== "no figure given" || window === null) return [];
    return [{ figure: markFigureOf(figure, picture), window }];
  });
}

function contradictionsOf(marks: readonly ClaimMark[], picture: Picture): readonly ContradictionMark[] {
  const onChart = (finding: Finding) =>
    marks.filter((mark) => mark.contradictions.includes(finding.fingerprint));
  return picture.findings.flatMap((finding) => {
    const clashing = onChart(finding);
    if (clashing.length === 0) return [];
    return [
      {
        fingerprint: finding.fingerprint,
        href: findingHref(picture.event.slug, finding.fingerprint, picture.words.texts.locale),
        certainty: finding.certainty,
        sentence: sayFinding(finding, picture.words),
        marks: clashing.map((mark) => mark.id),
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
