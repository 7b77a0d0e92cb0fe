import { type DatedClaim, reportsBehind } from "../../provenance/claim";
import { isSameOrigin } from "../../provenance/sources";
import { printedNumber } from "../../quantity/quantity";
import { isRewordedSum } from "../../quantity/reworded";
import { overlap } from "../../time/window";
import type { Certainty } from "../certainty";
import { intersects } from "../claim-pair";
import { justExceeding, type Sum } from "../partition";
import { PartsOfWhole } from "../parts-of-whole";
import type { Clash, Hint, ScopeRule } from "../rule";
import type { ScopeClaims, World } from "../world";

/**
 * Parts that share nobody make together no more than the whole: the sum of their lowest readings is not above the
 * highest reading of the whole (domain page, section 5). Parts share nobody where they lie in disjoint sets of
 * measures or groups that are named so, or in places under one parent that are not marked as overlapping (section 4);
 * the parts of one sum are told apart by one of the three. In the other two, and within its own branch, a part may lie
 * as deep as it likes.
 *
 * Certain where the parts surely are not later than the whole and printed bounds, stated scopes and relations by
 * definition say so: earlier counts of what cannot fall, or counts of the whole's own moment. Possible where the times
 * overlap, and where less than that supports it. A count that may fall, and one of another measure (the hurt may die),
 * is added at the whole's own time only.
 *
 * Of each part the highest number counts. The finding names the largest parts, just so many that they exceed the
 * whole. Where one of them does so alone, that is `part-exceeds-whole`, and nothing is said here. Numbers of one
 * origin that are the whole in other words are no contradiction (225 and 4,353 against “4.5 thousand”). Where a part's
 * number is the whole's own, of one report, it may stand in the wrong column: possible, with that hint.
 */
export const sumExceedsWhole = {
  kind: "scope",
  name: "sum-exceeds-whole",
  version: 1,
  says: "Parts of a count that share nobody are together larger than the whole.",
  breaks: "103 killed in Almaty and 21 in Kyzylorda region; later 120 in the whole country.",
  holds: "317 police officers and 163 soldiers hurt; 400 people hurt the day before: the whole may have grown.",
  message: "{others} are together more than the whole, {own}.",
  reach: "parts",
  find: findSums,
} as const satisfies ScopeRule;

function* findSums(scope: ScopeClaims, world: World): Iterable<Clash> {
  const parts = PartsOfWhole.of(scope, world);
  if (parts === null) return;
  for (const whole of scope.claims) {
    if (parts.bound() <= whole.interval.high) continue;
    const clash = clashOf(whole, parts, world);
    if (clash !== null) yield clash;
  }
}

function clashOf(whole: DatedClaim, parts: PartsOfWhole, world: World): Clash | null {
  for (const certainty of ["certain", "possible"] as const) {
    for (const { sum, dimension } of parts.sums(whole, certainty)) {
      const exceeding = exceedingSum(sum, whole, world);
      if (exceeding === null) continue;
      const hint = dimension === "measure" ? wrongColumn(exceeding, whole) : null;
      return clash(exceeding, whole, hint === null ? certainty : "possible", hint);
    }
  }
  return null;
}
