import { surelyBefore } from "../../time/window";
import type { ClaimPair } from "../claim-pair";
import type { Judgement, PairRule } from "../rule";

/**
 * A running total can only grow, so a lower count for a later time contradicts a higher one for an earlier time,
 * whoever gives them (domain page, section 5, second row of the table).
 *
 * The verdict is certain where a report states the time of the later, lower count. Where that time is only inferred
 * from the day of publication the count may be an older one, and the verdict is possible. An inferred time of the
 * earlier count does no harm: a figure never speaks about a time after its publication.
 *
 * Within one origin and overlapping times the order is not stated. If the higher number was surely published first,
 * the later publication lowered it: possible.
 */
export const countFell = {
  kind: "pair",
  name: "count-fell",
  version: 1,
  says: "A cumulative count was reported lower later than it was reported earlier.",
  breaks: "13 killed as of noon, then 12 killed as of 18:00 on the same day.",
  holds: "8 killed on 5 January, then 13 on 6 January: a toll that grows is an update.",
  message: "{higher}; {lower}: a running total cannot fall.",
  judge: judgeWithinOneTime,
  fall: {
    from: (higher) => (higher.interval.conventionalLow ? "possible" : "certain"),
    to: (lower) => (lower.interval.conventionalHigh || !lower.timeStated ? "possible" : "certain"),
  },
} as const satisfies PairRule;

function judgeWithinOneTime(pair: ClaimPair): Judgement | null {
  if (pair.movement !== "grows" || pair.coarse || !pair.sameOrigin) return null;
  if (pair.samePublication || pair.sameMoment) return null;
  const [first, then] = [pair.high.published.window, pair.low.published.window];
  if (first === null || then === null || !surelyBefore(first, then)) return null;
  return { certainty: "possible" };
}
