import type { Figure } from "@/lib/domain/figure";
import { groupBy } from "@/lib/domain/group-by";
import { type Claim, claimOf, makesClaim } from "@/lib/domain/provenance/claim";
import { claimsOf } from "@/lib/domain/provenance/fold";
import type { Window } from "@/lib/domain/time/window";
import { closed } from "./cards";
import type { AbsenceMark, ClaimMark, MarkFigure } from "./chart-model";
import { markFigureOf } from "./figure-row";
import { sayMark, shapeOf } from "./mark-label";
import type { Picture } from "./picture";
import type { ScopeOfFigures } from "./selection";
import { voiceOf } from "./voices";

/** Every claim and mention of a scope as the chart draws it, on the axis that the reader chose. */
export function claimMarksOf({ figures }: ScopeOfFigures, picture: Picture): readonly ClaimMark[] {
  const { vocabulary, query } = picture;
  return claimsOf(figures, vocabulary, query.reading.scheme, isDrawn).flatMap((claim) =>
    marksOf(claim, picture),
  );
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
    return first ? [markOf(claim, figures, first, picture)] : [];
  });
}

function markOf(claim: Claim, figures: readonly Figure[], first: Figure, picture: Picture): ClaimMark {
  const found = new Set(figures.flatMap((figure) => picture.findingsOfFigure.get(figure.id) ?? []));
  const state = stateOf(first, claim);
  const isClaim = state !== "prediction" && state !== "recalled";
  const window = placeOf(claim, figures, picture);
  const told = figures.map((figure) => markFigureOf(figure, picture));
  return {
    id: first.id,
    voice: voiceOf(first, picture),
    window,
    when: sayPlace(window, told[0], picture),
    low: claim.interval.low,
    high: closed(claim.interval.high),
    label: sayMark(claim, picture.words.texts),
    shape: shapeOf(claim),
    state,
    reports: new Set(figures.map((figure) => figure.publication.id)).size,
    withdrawnAt: isClaim ? (picture.withdrawnAt.get(claim.key) ?? null) : null,
    contradictions: [...found].map((finding) => finding.fingerprint),
    figures: told,
  };
}

function stateOf(figure: Figure, claim: Claim): ClaimMark["state"] {
  if (figure.stance === "recalled") return "recalled";
  if (!makesClaim(figure)) return "prediction";
  if (claim.coarse) return "coarse";
  return claim.interval.setsEdge ? "claim" : "edgeless";
}

/**
 * Where a claim stands: by as-of its window, by publication that of its first report, not of its echoes (domain page,
 * section 5). Null where that time is not known, or only from one side.
 */
function placeOf(claim: Claim, figures: readonly Figure[], { query }: Picture): Window | null {
  if (query.axis === "as-of") return claim.window;
  const { scope, scopeKey, interval } = claim;
  return bounded(claimOf({ scope, scopeKey, interval, figures }).published.window);
}

function bounded(window: Window | null): Window | null {
  return window !== null && Number.isFinite(window.to) ? window : null;
}

function sayPlace(window: Window | null, figure: MarkFigure | undefined, { query, words }: Picture): string {
  const { t } = words.texts;
  if (query.axis === "published") {
    return window && figure
      ? t("chartView.published", { when: figure.published })
      : t("chartView.publication-not-known");
  }
  return window && figure ? t("common.as-of", { when: figure.asOf }) : t("common.undated");
}

/** Reports that gave no figure. One whose time on the axis is not known has no place on it. */
export function absencesOf(figures: readonly Figure[], picture: Picture): readonly AbsenceMark[] {
  const byPublication = picture.query.axis === "published";
  return figures.flatMap((figure) => {
    const window = bounded(byPublication ? figure.publication.published.window : figure.asOf.window);
    if (figure.quantity.kind !== "no figure given" || window === null) return [];
    return [{ figure: markFigureOf(figure, picture), window }];
  });
}
