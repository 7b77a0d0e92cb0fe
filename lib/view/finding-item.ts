import type { FindingReview } from "@/lib/domain/finding-review";
import type { DatedClaim } from "@/lib/domain/provenance/claim";
import { claimsOfFinding, type Finding } from "@/lib/domain/reconcile/finding";
import type { FindingItem, FindingPage, FindingSide } from "./dashboard-model";
import { figureRowOf } from "./figure-row";
import { reviewOf } from "./finding-review";
import { sayFinding, sayHint } from "./finding-sentence";
import { findingHref, sourceHref } from "./links";
import type { Picture } from "./picture";
import { sayInterval } from "./say-quantity";
import { sayScope } from "./words";

/** A finding as a list shows it. */
export function findingItemOf(
  finding: Finding,
  picture: Picture,
  reviews: readonly FindingReview[] = [],
): FindingItem {
  const { words, event, query } = picture;
  const scopes = new Map(
    finding.sides.flatMap((side) => side.claims.map((claim) => [claim.scopeKey, claim.scope])),
  );
  return {
    fingerprint: finding.fingerprint,
    href: findingHref(event.slug, finding.fingerprint, query.reading, words.texts.locale),
    rule: finding.rule,
    certainty: finding.certainty,
    sentence: sayFinding(finding, words),
    hint: sayHint(finding.hint, words),
    scope: [...scopes.values()].map((scope) => sayScope(scope, words)).join(" · "),
    knownFrom: Number.isFinite(finding.knownFrom)
      ? words.day(finding.knownFrom)
      : words.texts.t("common.not-known"),
    review: reviewOf(finding, reviews),
  };
}

/** As many claims as a page shows from either end: a finding can gather thousands. */
const MOST_FROM_AN_END = 30;

/** As `findingItemOf`, with the claims on its sides, of very many the lowest and the highest: for the finding's own page. */
export function findingPageOf(
  finding: Finding,
  picture: Picture,
  reviews: readonly FindingReview[] = [],
): FindingPage {
  const claims = claimsOfFinding(finding);
  const left = Math.max(0, claims.length - 2 * MOST_FROM_AN_END);
  const shown =
    left === 0 ? claims : [...claims.slice(0, MOST_FROM_AN_END), ...claims.slice(-MOST_FROM_AN_END)];
  const sides = shown.map((claim) => sideOf(claim, picture));
  return { ...findingItemOf(finding, picture, reviews), sides, left };
}

function sideOf(claim: DatedClaim, picture: Picture): FindingSide {
  return {
    interval: sayInterval(claim.interval, picture.words.texts),
    origin: picture.words.source(claim.origin),
    originHref: sourceHref(
      picture.event.slug,
      claim.origin,
      picture.query.reading,
      picture.words.texts.locale,
    ),
    asOf: picture.words.when(claim.window, claim.figures[0]?.asOf.precision ?? "day"),
    figures: claim.figures.map((figure) => figureRowOf(figure, picture)),
  };
}
