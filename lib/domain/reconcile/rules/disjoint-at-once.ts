import type { DatedClaim } from "../../provenance/claim";
import { surelyBefore } from "../../time/window";
import { weakest } from "../certainty";
import { type ClaimPair, isToldApart } from "../claim-pair";
import type { Judgement, PairRule } from "../rule";

/**
 * Different origins give numbers that exclude each other for one scope at times that overlap (domain page, section 5).
 *
 * Running totals: possible, because one order within the day would reconcile them; an update where the lower number
 * was surely published first. Only one stated instant leaves no such order: there the verdict is certain, whoever
 * published first.
 * A class that may shrink: the same, and a lower number that was surely published later is a re-classification.
 * Stocks: certain where the moment is the same, else possible.
 * Incidents and periods: one occurrence has one number, whatever the publication order; certain where the occurrence
 * is named or its period stated, possible where it is told from others by an inferred day only.
 */
export const disjointAtOnce = {
  kind: "pair",
  name: "disjoint-at-once",
  version: 1,
  says: "Different origins give disjoint figures for one scope at one time.",
  breaks: "The ministry says 12 were killed by 6 January, a union says 13 by 6 January.",
  holds: "“At least two” and “three” on one day: three is at least two.",
  message: "{lower}; {higher}: at one time, no number fits both.",
  judge: judgeDisjointAtOnce,
} as const satisfies PairRule;

function judgeDisjointAtOnce(pair: ClaimPair): Judgement | null {
  if (pair.sameOrigin || pair.samePublication) return null;
  if (pair.movement === "stands")
    return { certainty: weakest(pair.ceiling, isToldApart(pair) ? "certain" : "possible") };
  if (pair.order !== "overlapping" || pair.coarse) return null;
  if (isOneInstant(pair)) return { certainty: pair.ceiling };
  if (pair.movement !== "moves") return isUpdate(pair) ? null : { certainty: "possible" };
  return { certainty: weakest(pair.ceiling, pair.sameMoment ? "certain" : "possible") };
}

function isOneInstant({ low, sameStatedTime }: ClaimPair): boolean {
  return sameStatedTime && low.window.to - low.window.from === 1;
}

/** The count grew in between or, of a class that may shrink, was re-classified: the order of publication tells. */
function isUpdate({ low, high, movement }: ClaimPair): boolean {
  if (isPublishedBefore(low, high)) return true;
  return movement === "may shrink" && isPublishedBefore(high, low);
}

function isPublishedBefore(a: DatedClaim, b: DatedClaim): boolean {
  const [first, then] = [a.published.window, b.published.window];
  return first !== null && then !== null && surelyBefore(first, then);
}
