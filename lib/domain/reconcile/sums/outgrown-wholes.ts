import type { DatedClaim } from "../../provenance/claim";
import { isGrowing } from "../../scope/scope";
import type { ScopeClaims, World } from "../world";
import { DIMENSIONS, divisionsAlong, type PartScope } from "./divisions";
import { numberedClaims } from "./numbered-claims";
import { SumOverTime } from "./sum-over-time";
import { Sweep } from "./sweep";

/**
 * The claims about a whole that parts of it which share nobody may exceed together, by all that may have been counted
 * when they speak: no others need to be looked at more closely. Left out are those that one part may exceed by itself.
 *
 * A sweep in order of time: O(claims about the whole × parts + claims about the parts) where few of the claims about a
 * part are of one time.
 */
export function outgrownWholes(
  whole: ScopeClaims,
  parts: readonly PartScope[],
  { vocabulary }: World,
): readonly DatedClaim[] {
  const grows = isGrowing(whole.scope, vocabulary);
  const told = parts.map((part) => ({ part, ...numberedClaims(part.claims) }));
  const ways = DIMENSIONS.map((dimension) => ({
    divisions: divisionsAlong(dimension, whole.scope, parts, vocabulary),
    lasts: grows && dimension !== "measure",
  })).filter(({ divisions }) => divisions.length > 0);
  return [false, true].flatMap((coarse) => {
    const claims = whole.claims.filter((claim) => claim.coarse === coarse);
    if (claims.length === 0) return [];
    const sums = ways.map(({ divisions, lasts }) => new SumOverTime(divisions, lasts, told, coarse));
    return outgrown(claims, sums, new Sweep(told, sums, coarse), grows && !coarse);
  });
}

/** @param leavesToOne whether what one part may exceed by itself is left out */
function outgrown(
  claims: readonly DatedClaim[],
  sums: readonly SumOverTime[],
  sweep: Sweep,
  leavesToOne: boolean,
): readonly DatedClaim[] {
  const inOrder = [...claims].sort((a, b) => a.window.to - b.window.to);
  return inOrder.filter(({ window, interval: { high } }) => {
    sweep.advanceTo(window.to);
    if (leavesToOne && sweep.highest > high) return false;
    return sums.some((sum) => sum.mayExceed(high, window));
  });
}
