import type { FindingReview } from "@/lib/domain/finding-review";
import type { DatedClaim } from "@/lib/domain/provenance/claim";
import type { Finding } from "@/lib/domain/reconcile/finding";
import type { FindingItem, FindingPage, FindingSide } from "./dashboard-model";
import { figureRowOf } from "./figure-row";
import { reviewOf } from "./finding-review";
import { sayFinding, sayHint } from "./finding-sentence";
import { findingHref } from "./links";
import type { Picture } from "./picture";
import { sayInterval } from "./say-quantity";
import { sayScope } from "./words";

/** A finding as a list shows it. */
export function findingItemOf(
  finding: Finding,
  picture: Picture,
  reviews: readonly FindingReview[] = [],
): FindingItem {
  const { words, event } = picture;
  const scopes = new Map(
    finding.sides.flatMap((side) => side.claims.map((claim) => [claim.scopeKey, claim.scope])),
  );
  return {
    fingerprint: finding.fingerprint,
    href: findingHref(event.slug, finding.fingerprint, words.texts.locale),
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

/** As `findingItemOf`, with both sides: for the finding's own page. */
export function findingPageOf(
  finding: Finding,
  picture: Picture,
  reviews: readonly FindingReview[] = [],
): FindingPage {
  const sides = finding.sides.flatMap((side) => side.claims.map((claim) => sideOf(claim, picture)));
  return { ...findingItemOf(finding, picture, reviews), sides };
}

function sideOf(claim: DatedClaim, picture: Picture): FindingSide {
  return {
    interval: sayInterval(claim.interval, picture.words.texts),
    origin: picture.words.source(claim.origin),
    asOf: picture.words.when(claim.window, claim.figures[0]?.asOf.precision ?? "day"),
    figures: claim.figures.map((figure) => figureRowOf(figure, picture)),
  };
}
