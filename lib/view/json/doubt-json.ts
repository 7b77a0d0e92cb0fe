import { z } from "zod";
import type { DatedClaim } from "@/lib/domain/provenance/claim";
import type { Instant } from "@/lib/domain/time/window";
import type { Picture } from "../picture";
import { doubtAbout, doubtAcross, historyOf, type ScopeDoubt, zonesOf } from "../scope-doubt";
import { fittingScopes, type ScopeOfFigures, scopesOf } from "../selection";
import { viewMetaJson, viewMetaOf } from "./meta-json";
import { comparedScopeJson, comparedScopeJsonOf } from "./scope-json";
import { instantJson } from "./time-json";

const count = z.int().min(0);
const stretch = z.strictObject({ from: instantJson, to: instantJson });

/** The least-doubt answer and the contradiction zones of one running total (domain page, section 5). */
const scopeDoubtJson = z.strictObject({
  scope: comparedScopeJson,
  claims: count,
  /** The fewest claims that have to be wrong for the rest to agree with one count that never falls. */
  doubted: count,
  byOrigins: z.strictObject({ origins: count, atLeast: count, atMost: count, exact: z.boolean() }),
  /** Figure ids, of each claim the first published: set aside by every best answer, or by some; null for too many. */
  always: z.array(z.string()).nullable(),
  sometimes: z.array(z.string()).nullable(),
  /** One best history; empty where all claims agree. */
  history: z.array(stretch.extend({ count })),
  zones: z.array(stretch.extend({ floor: count, ceiling: count })),
});
type ScopeDoubtJson = z.infer<typeof scopeDoubtJson>;

export const doubtAnswer = z.strictObject({
  meta: viewMetaJson,
  /** Over all running totals of the view, no part above its whole: a lower bound. */
  across: z.strictObject({ scopes: count, claims: count, doubted: count, withinScopes: count }),
  scopes: z.array(scopeDoubtJson),
});

/** The doubt about every running total that fits the filters. */
export function doubtAnswerOf(picture: Picture, retrievedAt: Instant | null): z.infer<typeof doubtAnswer> {
  const { scopes, claims, doubted, withinScopes } = doubtAcross(picture);
  return {
    meta: viewMetaOf(picture, retrievedAt),
    across: { scopes, claims, doubted, withinScopes },
    scopes: fittingScopes(scopesOf(picture), picture).flatMap((scope) => {
      const doubt = doubtAbout(scope, picture);
      return doubt ? [scopeDoubtJsonOf(scope, doubt, picture)] : [];
    }),
  };
}

function scopeDoubtJsonOf({ scope }: ScopeOfFigures, doubt: ScopeDoubt, { words }: Picture): ScopeDoubtJson {
  const { claims, doubted, setAside } = doubt.least;
  const { origins, atLeast, atMost, exact } = doubt.byOrigins;
  return {
    scope: comparedScopeJsonOf(scope, words),
    claims,
    doubted,
    byOrigins: { origins, atLeast, atMost, exact },
    always: setAside?.always.flatMap(firstFigure) ?? null,
    sometimes: setAside?.sometimes.flatMap(firstFigure) ?? null,
    history: historyOf(doubt).map(({ from, to, count: n }) => ({ from: iso(from), to: iso(to), count: n })),
    zones: zonesOf(doubt).map(({ window, floor, ceiling }) => ({
      from: iso(window.from),
      to: iso(window.to),
      floor,
      ceiling,
    })),
  };
}

function firstFigure({ figures: [first] }: DatedClaim): string[] {
  return first ? [first.id] : [];
}

function iso(at: Instant): string {
  return new Date(at).toISOString();
}
