import { type Claim, onlyFigures } from "@/lib/domain/provenance/claim";
import { headlineMoment, rangeClaims } from "@/lib/domain/range/in-force";
import { rangeSeries } from "@/lib/domain/range/range-series";
import { leaveOneOut, type ReportedRange, reportedRange } from "@/lib/domain/range/reported-range";
import type { Window } from "@/lib/domain/time/window";
import { closed, ribbonStep } from "../cards";
import { sayTimes } from "../figure-row";
import { dashboardHref, figureHref } from "../links";
import { sayMark } from "../mark-label";
import type { Picture } from "../picture";
import { sayInterval } from "../say-quantity";
import { sayRange } from "../say-range";
import type { FiguresOfScope } from "../scope-index";
import { queryFor } from "../selection";
import { sayScope } from "../words";
import type { ClaimOfSource, PrintedFigure, ScopeOfSource, WithoutSource } from "./source-page-model";

/** A scope in which a source has a part, and that part. */
export interface SharedScope {
  readonly scope: FiguresOfScope;
  /** Claims that it gave, and those of others that it published. */
  readonly own: readonly Claim[];
}

/** Every scope in which a source gave or published a claim, those with most of them first. */
export function sharedScopes(slug: string, { index }: Picture): readonly SharedScope[] {
  const isOwn = (claim: Claim) =>
    claim.origin === slug || claim.figures.some((figure) => figure.publication.source === slug);
  return index.scopes
    .map((scope) => ({ scope, own: scope.claims.filter(isOwn) }))
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => b.own.length - a.own.length || b.scope.reports - a.scope.reports);
}

/** What it says in a scope, drawn against the range of all others. */
export function scopeOfSource(slug: string, shared: SharedScope, picture: Picture): ScopeOfSource {
  const { words, query } = picture;
  const others = standing(shared.scope)
    .filter(({ origin }) => origin !== slug)
    .flatMap((claim) => onlyFigures(claim, (figure) => figure.publication.source !== slug));
  const ribbon = rangeSeries(rangeClaims(others), query.reading.freshness).map(ribbonStep);
  const claims = shared.own.map((claim) => claimOfSource(slug, claim, shared.scope, picture));
  const busy = [
    ...claims.flatMap(({ window }) => window ?? []),
    ...ribbon.map(({ from, to }) => ({ from, to })),
  ];
  return {
    ...heading(shared, picture),
    ribbon,
    claims,
    busy,
    days: daysOf(busy, words.day),
  };
}

/** What the range of a scope becomes without it, at the moment of its headline; null where it is not in force then. */
export function withoutSource(slug: string, shared: SharedScope, picture: Picture): WithoutSource | null {
  const { freshness } = picture.query.reading;
  const claims = rangeClaims(standing(shared.scope));
  const at = headlineMoment(claims);
  const range = at === null ? null : reportedRange(claims, at, freshness);
  if (at === null || range === null) return null;
  const isHeard = range.origins.includes(slug);
  const isRead = range.claims.some(({ figures }) => figures.some((f) => f.publication.source === slug));
  if (!isHeard && !isRead) return null;
  const voiceless = leaveOneOut(range).find(({ origin }) => origin === slug)?.range ?? null;
  const unread = claims.flatMap((claim) =>
    onlyFigures(claim, (figure) => figure.publication.source !== slug),
  );
  const say = (rest: ReportedRange | null) => sayRange(rest, picture.words.texts);
  const whole = say(range);
  const withoutVoice = isHeard ? say(voiceless) : null;
  const withoutReports = isRead ? say(reportedRange(unread, at, freshness)) : null;
  return {
    ...heading(shared, picture),
    range: whole,
    withoutVoice,
    withoutReports,
    changes: [withoutVoice, withoutReports].some((rest) => rest !== null && rest !== whole),
  };
}

/** Withdrawn claims are in no range. */
function standing({ claims, withdrawn }: FiguresOfScope): readonly Claim[] {
  return withdrawn.ofClaim.size === 0 ? claims : claims.filter(({ key }) => !withdrawn.ofClaim.has(key));
}

function heading(
  { scope: { scope } }: SharedScope,
  { event, words, query }: Picture,
): { readonly scope: string; readonly href: string } {
  return {
    scope: sayScope(scope, words),
    href: dashboardHref(event.slug, queryFor(scope, query), words.texts.locale),
  };
}

function claimOfSource(
  slug: string,
  claim: Claim,
  { withdrawn }: FiguresOfScope,
  picture: Picture,
): ClaimOfSource {
  const { words } = picture;
  const part = claim.origin === slug ? "given" : "relayed";
  const own =
    part === "given" ? claim.figures : claim.figures.filter((figure) => figure.publication.source === slug);
  const [figure] = own;
  if (figure === undefined) throw new RangeError(`the claim ${claim.key} has no figure of ${slug}`);
  return {
    key: claim.key,
    part,
    window: claim.window,
    low: claim.interval.low,
    high: closed(claim.interval.high),
    label: sayMark(claim, words.texts),
    interval: sayInterval(claim.interval, words.texts),
    asOf: sayTimes(figure, picture).asOf,
    origin: words.source(claim.origin),
    reports: new Set(own.map(({ publication }) => publication.id)).size,
    withdrawnAt: withdrawn.ofClaim.get(claim.key) ?? null,
    figure: printedFigure(figure, picture),
  };
}

export function printedFigure(
  { id, wording, language }: { readonly id: string; readonly wording: string; readonly language: string },
  { event, words }: Picture,
): PrintedFigure {
  return { href: figureHref(event.slug, id, words.texts.locale), wording, language };
}

function daysOf(busy: readonly Window[], day: (at: number) => string): ScopeOfSource["days"] {
  if (busy.length === 0) return null;
  const from = busy.reduce((first, window) => Math.min(first, window.from), Number.POSITIVE_INFINITY);
  const to = busy.reduce((last, window) => Math.max(last, window.to), Number.NEGATIVE_INFINITY);
  return { from: day(from), to: day(to - 1) };
}
