import { leastDoubtAcross } from "@/lib/domain/least-doubt/across-scopes";
import { type LeastDoubtByOrigins, leastDoubtByOrigins } from "@/lib/domain/least-doubt/by-origins";
import { type LeastDoubt, leastDoubt } from "@/lib/domain/least-doubt/least-doubt";
import type { DatedClaim } from "@/lib/domain/provenance/claim";
import { containingScopes, isGrowing } from "@/lib/domain/scope/scope";
import { type ContradictionZone, contradictionZones } from "@/lib/domain/zones/contradiction-zones";
import type { HistoryStretch, ZoneMark } from "./chart-model";
import { KeptWith } from "./kept-with";
import { claimsInDoubt, type Picture } from "./picture";
import { type ScopeOfFigures, scopesOf } from "./selection";

/** What contradicts itself in a running total as a whole, and what would have to be wrong for the rest to agree. */
export interface ScopeDoubt {
  readonly least: LeastDoubt;
  readonly byOrigins: LeastDoubtByOrigins;
  readonly zones: readonly ContradictionZone[];
  /** The end of the latest window, up to which a history is drawn. */
  readonly until: number;
}

const doubts = new KeptWith<ScopeDoubt | null>();

/** The doubt about one scope; null for one that is no running total, or of which one claim or none stands. */
export function doubtAbout({ key, scope }: ScopeOfFigures, picture: Picture): ScopeDoubt | null {
  const figures = picture.index.about(key);
  if (figures === null || !isGrowing(scope, picture.vocabulary)) return null;
  const { series, without } = picture.query;
  return doubts.get(figures, [series, ...without].join(" "), () => workOutDoubt(claimsInDoubt(picture, key)));
}

function workOutDoubt(claims: readonly DatedClaim[]): ScopeDoubt | null {
  if (claims.length < 2) return null;
  return {
    least: leastDoubt(claims),
    byOrigins: leastDoubtByOrigins(claims),
    zones: contradictionZones(claims),
    until: claims.reduce((latest, { window }) => Math.max(latest, window.to), Number.NEGATIVE_INFINITY),
  };
}

/** The zones as the chart draws them: a mark a step, since floor and ceiling change within a zone. */
export function zonesOf(doubt: ScopeDoubt | null): readonly ZoneMark[] {
  return (doubt?.zones ?? []).flatMap(({ steps }) =>
    steps.map(({ window, floor, ceiling }) => ({ window, floor, ceiling })),
  );
}

/** The best history as the chart draws it; nothing where all claims agree, since then it tells nothing new. */
export function historyOf(doubt: ScopeDoubt | null): readonly HistoryStretch[] {
  if (doubt === null || doubt.least.doubted === 0) return [];
  const { history } = doubt.least;
  return history.map(({ from, count }, index) => ({
    from,
    to: history[index + 1]?.from ?? Math.max(from + 1, doubt.until),
    count,
  }));
}

/** The least doubt over all running totals of a view, parts and wholes together. */
export function doubtAcross(picture: Picture) {
  const growing = scopesOf(picture).filter(({ scope }) => isGrowing(scope, picture.vocabulary));
  const claims = new Map(growing.map(({ key }) => [key, claimsInDoubt(picture, key)]));
  const scopes = new Map(growing.map(({ key, scope }) => [key, scope]));
  const across = leastDoubtAcross(claims, (key) => {
    const scope = scopes.get(key);
    return scope ? containingScopes(scope, picture.vocabulary) : [];
  });
  return { ...across, scopes: growing.length };
}
