import { groupBy } from "../../group-by";
import type { DatedClaim } from "../../provenance/claim";
import { isSameOrigin } from "../../provenance/sources";
import { isReworded } from "../../quantity/reworded";
import { slipsOf } from "../../quantity/slip";
import { overlap } from "../../time/window";
import type { AdviceRule, Hint } from "../rule";
import type { Side } from "../side";
import { spokenOfElsewhere } from "../spoken-elsewhere";
import type { World } from "../world";

/**
 * What may explain a finding that another rule made (domain page, section 6); advice only, never a finding of its own:
 * an update is never flagged.
 *
 * - A swapped measure or group: a number of ten or more that one report gives for another measure of the same people
 *   and place, or for another group of the same measure and place.
 * - A slip: two plain numbers of three or more digits, of one scope or the only two sides of a finding, that differ by
 *   one replaced digit, two neighbours swapped, or a factor of ten. A number and its rounding are none (150 and 153).
 *   Two counts that are close differ in their last digit anyway, so that this alone is a slip only between what may be
 *   copies of one number: of one origin, as of times that overlap.
 *
 * Of a withdrawn figure and its repeats nothing needs to be explained.
 */
export const likelySlip = {
  kind: "advice",
  name: "likely-slip",
  version: 2,
  says: "Two of the numbers look like a slip of one another, or one belongs to another measure or group.",
  breaks: "7,939 and 7,989 detained: one replaced digit. 26 injured, where the same page has 26 killed.",
  holds:
    "265 and 226: two digits differ. 150 and 153: one may be rounded. 225 in January, 227 in February: a toll that grew. 8 killed on Wednesday and 80 on Thursday: an update is no finding.",
  message: "{numbers} look like a slip of one another.",
  advise: adviseOnSlip,
} as const satisfies AdviceRule;

function adviseOnSlip(sides: readonly Side[], world: World): Hint | null {
  if (sides.some(({ role }) => role !== null)) return null;
  const claims = sides.flatMap((side) => side.claims);
  const isOneScope = new Set(sides.map(({ scopeKey }) => scopeKey)).size === 1;
  return (
    spokenOfElsewhere(claims, world) ?? (isOneScope || sides.length === 2 ? slipAmong(claims, world) : null)
  );
}

interface ExactClaim {
  readonly claim: DatedClaim;
  readonly n: number;
}

function slipAmong(claims: readonly DatedClaim[], world: World): Hint | null {
  const exact = claims.flatMap((claim) =>
    claim.quantity.kind === "exact" ? [{ claim, n: claim.quantity.n }] : [],
  );
  const byNumber = groupBy(exact, ({ n }) => n);
  for (const [n, own] of byNumber) {
    const slip = slipsOf(n).find((other) => {
      const others = other > n ? (byNumber.get(other) ?? []) : [];
      return own.some((a) => others.some((b) => mayBeMiscopied(a, b, world)));
    });
    if (slip !== undefined) return { kind: "slip", numbers: [n, slip] };
  }
  return null;
}

/** Of two numbers that look like a slip of one another. */
function mayBeMiscopied(a: ExactClaim, b: ExactClaim, { vocabulary }: World): boolean {
  if (isReworded(a.claim.quantity, b.claim.quantity)) return false;
  if (Math.floor(a.n / 10) !== Math.floor(b.n / 10)) return true;
  const mayBeCopies = isSameOrigin(a.claim.origin, b.claim.origin, vocabulary.sources);
  return mayBeCopies && overlap(a.claim.window, b.claim.window);
}
