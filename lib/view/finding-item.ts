import type { DatedClaim } from "@/lib/domain/provenance/claim";
import { sayInterval } from "@/lib/domain/quantity/say";
import type { Finding } from "@/lib/domain/reconcile/finding";
import type { FindingItem, FindingSide } from "./dashboard-model";
import { figureRowOf } from "./figure-row";
import { sayFinding, sayHint } from "./finding-sentence";
import { findingHref } from "./links";
import type { Picture } from "./picture";
import { sayScope } from "./words";

/** An editor's judgement on a finding, as it was made over the figures that it names. */
export interface Review {
  readonly fingerprint: string;
  readonly verdict: string;
  readonly note: string;
  /** Revisions of the figures at the time of the review, as "figure id@revision", sorted. */
  readonly seen: readonly string[];
}

export function findingItemOf(
  finding: Finding,
  picture: Picture,
  reviews: readonly Review[] = [],
): FindingItem {
  const { words, event } = picture;
  const scopes = new Map(
    finding.sides.flatMap((side) => side.claims.map((claim) => [claim.scopeKey, claim.scope])),
  );
  return {
    fingerprint: finding.fingerprint,
    href: findingHref(event.slug, finding.fingerprint),
    rule: finding.rule,
    certainty: finding.certainty,
    sentence: sayFinding(finding, words),
    hint: sayHint(finding.hint, words),
    scope: [...scopes.values()].map((scope) => sayScope(scope, words)).join(" · "),
    knownFrom: Number.isFinite(finding.knownFrom) ? words.day(finding.knownFrom) : "not known",
    sides: finding.sides.flatMap((side) => side.claims.map((claim) => sideOf(claim, picture))),
    review: reviewOf(finding, reviews),
  };
}

function sideOf(claim: DatedClaim, picture: Picture): FindingSide {
  return {
    interval: sayInterval(claim.interval),
    origin: picture.words.source(claim.origin),
    asOf: picture.words.when(claim.window, claim.figures[0]?.asOf.precision ?? "day"),
    figures: claim.figures.map((figure) => figureRowOf(figure, picture)),
  };
}

function reviewOf(finding: Finding, reviews: readonly Review[]): FindingItem["review"] {
  const review = reviews.find(({ fingerprint }) => fingerprint === finding.fingerprint);
  if (!review) return null;
  return { verdict: review.verdict, note: review.note, outdated: !isSameSight(review.seen, seenIn(finding)) };
}

/** What a reviewer of the finding saw: every figure of it in its revision. */
export function seenIn(finding: Finding): readonly string[] {
  return finding.sides
    .flatMap((side) =>
      side.claims.flatMap((claim) => claim.figures.map((figure) => `${figure.id}@${figure.revision}`)),
    )
    .sort();
}

/** A new echo does not outdate a review; a changed or lost figure does. */
function isSameSight(seen: readonly string[], now: readonly string[]): boolean {
  return seen.every((figure) => now.includes(figure));
}
