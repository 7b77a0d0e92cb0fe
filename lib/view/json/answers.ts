import { z } from "zod";
import type { Figure } from "@/lib/domain/figure";
import type { FindingReview } from "@/lib/domain/finding-review";
import { compare } from "@/lib/domain/provenance/claim";
import { claimsOfFinding } from "@/lib/domain/reconcile/finding";
import type { Instant } from "@/lib/domain/time/window";
import { findingsTouching } from "../dashboard";
import { byAsOf } from "../figure-row";
import type { Picture } from "../picture";
import { fittingScopes, type ScopeOfFigures, scopesOf } from "../selection";
import { figureJson, figureWriter } from "./figure-json";
import { findingJson, findingJsonOf } from "./finding-json";
import { viewMetaJson, viewMetaOf } from "./meta-json";
import { scopeRangeJson, scopeRangeJsonOf } from "./range-json";

export const figuresAnswer = z.strictObject({
  meta: viewMetaJson,
  /** Figures that fit the filters, on all pages together. */
  total: z.int().min(0),
  limit: z.int().min(1),
  /** What to send as `cursor` for the next page; null on the last one. */
  next: z.string().nullable(),
  figures: z.array(figureJson),
});

/** Which part of a long list is asked for: at most `limit` figures, those after the one with id `after`. */
export interface Page {
  readonly limit: number;
  readonly after: string | null;
}

/**
 * The figures that fit the filters, in the order of their ids: the order in which they were entered, so that a new
 * figure never moves one from page to page.
 */
export function figuresAnswerOf(
  picture: Picture,
  { limit, after }: Page,
  retrievedAt: Instant | null,
): z.infer<typeof figuresAnswer> {
  const figures = fittingScopes(scopesOf(picture), picture).flatMap((scope) => scope.figures);
  const ordered = figures.sort((a, b) => compare(a.id, b.id));
  const rest = after === null ? ordered : ordered.filter(({ id }) => id > after);
  const shown = rest.slice(0, limit);
  return {
    meta: viewMetaOf(picture, retrievedAt),
    total: ordered.length,
    limit,
    next: rest.length > limit ? (shown.at(-1)?.id ?? null) : null,
    figures: shown.map(figureWriter(picture)),
  };
}

export const rangeAnswer = z.strictObject({ meta: viewMetaJson, ranges: z.array(scopeRangeJson) });

/** The range of every scope that fits the filters; the first is the one that the dashboard shows. */
export function rangeAnswerOf(picture: Picture, retrievedAt: Instant | null): z.infer<typeof rangeAnswer> {
  const scopes = fittingScopes(scopesOf(picture), picture);
  return {
    meta: viewMetaOf(picture, retrievedAt),
    ranges: scopes.map((scope) => scopeRangeJsonOf(scope, picture)),
  };
}

export const findingsAnswer = z.strictObject({ meta: viewMetaJson, findings: z.array(findingJson) });

/** The findings with a side in a scope that fits the filters. */
export function findingsAnswerOf(
  picture: Picture,
  reviews: readonly FindingReview[],
  retrievedAt: Instant | null,
): z.infer<typeof findingsAnswer> {
  const keys = new Set(fittingScopes(scopesOf(picture), picture).map(({ key }) => key));
  const findings = picture.findings.filter((finding) =>
    claimsOfFinding(finding).some(({ scopeKey }) => keys.has(scopeKey)),
  );
  return {
    meta: viewMetaOf(picture, retrievedAt),
    findings: findings.map((finding) => findingJsonOf(finding, picture, reviews)),
  };
}

export const chartAnswer = z.strictObject({
  meta: viewMetaJson,
  range: scopeRangeJson,
  figures: z.array(figureJson),
  findings: z.array(findingJson),
});
export type ChartAnswer = z.infer<typeof chartAnswer>;

/** Exactly what the dashboard shows of one scope; figures in the order of their as-of. */
export function chartAnswerOf(
  selected: ScopeOfFigures,
  picture: Picture,
  reviews: readonly FindingReview[],
  retrievedAt: Instant | null,
): ChartAnswer {
  return {
    meta: viewMetaOf(picture, retrievedAt),
    range: scopeRangeJsonOf(selected, picture),
    figures: figuresOnScreen(selected).map(figureWriter(picture)),
    findings: findingsTouching(selected, picture).map((finding) => findingJsonOf(finding, picture, reviews)),
  };
}

/** By as-of, then by publication; undated ones last. */
export function figuresOnScreen({ figures }: ScopeOfFigures): readonly Figure[] {
  return [...figures].sort(byAsOf);
}
