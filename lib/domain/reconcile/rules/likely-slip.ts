import type { DatedClaim } from "../../provenance/claim";
import { originTest } from "../../provenance/sources";
import type { Quantity } from "../../quantity/quantity";
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
 *   copies of one number: of one origin, as of times that overlap. A finding of more than a dozen numbers gets no such
 *   hint: some two of so many look alike by chance.
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
  const isOneScope = new Set(sides.map(({ scopeKey }) => scopeKey)).size === 1;
  return (
    spokenOfElsewhere(sides, world) ?? (isOneScope || sides.length === 2 ? slipAmong(sides, world) : null)
  );
}

/** Among more numbers than these some two look alike by chance. */
const MOST_NUMBERS = 12;

function slipAmong(sides: readonly Side[], world: World): Hint | null {
  const byNumber = new Map<number, DatedClaim[]>();
  for (const { claims } of sides)
    for (const claim of claims) {
      if (claim.quantity.kind !== "exact") continue;
      const { n } = claim.quantity;
      const own = byNumber.get(n);
      if (own) own.push(claim);
      else if (byNumber.size === MOST_NUMBERS) return null;
      else byNumber.set(n, [claim]);
    }
  const isCopied = copyTest(world);
  for (const [n, own] of byNumber) {
    const slip = slipsOf(n).find((other) => {
      const others = other > n ? byNumber.get(other) : undefined;
      return (
        others && !isReworded(exactly(n), exactly(other)) && (!isClose(n, other) || isCopied(own, others))
      );
    });
    if (slip !== undefined) return { kind: "slip", numbers: [n, slip] };
  }
  return null;
}

function exactly(n: number): Quantity {
  return { kind: "exact", n };
}

/** Whether two numbers differ in their last digit only. */
function isClose(n: number, m: number): boolean {
  return Math.floor(n / 10) === Math.floor(m / 10);
}

/** Whether some claim of one list may be a copy of one of the other: of one origin, as of times that overlap. */
function copyTest({ vocabulary }: World) {
  const isSameOrigin = originTest(vocabulary.sources);
  return (own: readonly DatedClaim[], others: readonly DatedClaim[]): boolean =>
    own.some((a) => others.some((b) => isSameOrigin(a.origin, b.origin) && overlap(a.window, b.window)));
}
