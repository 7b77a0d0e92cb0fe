import type { DatedClaim } from "../../provenance/claim";
import { slipsOf } from "../../quantity/slip";
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
 *   one replaced digit, two neighbours swapped, or a factor of ten.
 *
 * Of a withdrawn figure and its repeats nothing needs to be explained.
 */
export const likelySlip = {
  kind: "advice",
  name: "likely-slip",
  version: 1,
  says: "Two of the numbers look like a slip of one another, or one belongs to another measure or group.",
  breaks: "7,939 and 7,989 detained: one replaced digit. 26 injured, where the same page has 26 killed.",
  holds: "265 and 226: two digits differ. 8 killed on Wednesday and 80 on Thursday: an update is no finding.",
  message: "{numbers} look like a slip of one another.",
  advise: adviseOnSlip,
} as const satisfies AdviceRule;

function adviseOnSlip(sides: readonly Side[], world: World): Hint | null {
  if (sides.some(({ role }) => role !== null)) return null;
  const claims = sides.flatMap((side) => side.claims);
  const isOneScope = new Set(sides.map(({ scopeKey }) => scopeKey)).size === 1;
  return spokenOfElsewhere(claims, world) ?? (isOneScope || sides.length === 2 ? slipAmong(claims) : null);
}

function slipAmong(claims: readonly DatedClaim[]): Hint | null {
  const numbers = new Set<number>();
  for (const { quantity } of claims) if (quantity.kind === "exact") numbers.add(quantity.n);
  for (const n of numbers) {
    const slip = slipsOf(n).find((other) => other > n && numbers.has(other));
    if (slip !== undefined) return { kind: "slip", numbers: [n, slip] };
  }
  return null;
}
