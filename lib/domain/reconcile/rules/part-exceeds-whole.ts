import { isSameMoment } from "../one-moment";
import { judgePartAtOnce, PART_BEFORE_WHOLE } from "../part-verdict";
import type { PartRule } from "../rule";

/**
 * A part is never larger than the whole: if C is part of P, then N_C(t) ≤ N_P(t) at every t (domain page, section 5).
 *
 * Certain where the lowest reading of the part is above the highest of the whole and the part is surely not later:
 * a running total of the whole can only have grown since, or both speak of one moment. Possible where the windows
 * overlap, where the relation holds only as a rule, where a bound is the scheme's, where the whole's time is
 * inferred, or where a scope is not stated.
 *
 * The part's number may be the whole's in other words: 4,578 injured is not more than “4.5 thousand” killed or injured.
 */
export const partExceedsWhole = {
  kind: "part",
  name: "part-exceeds-whole",
  version: 1,
  says: "A part of a count is reported larger than the whole.",
  breaks: "103 killed in Almaty, later 44 killed in the whole country.",
  holds: "317 security officers injured and “more than 300” people injured: the floor is open.",
  message: "{others} {count, plural, one {is} other {are}} more than the whole, {own}.",
  concerns: ({ basis }) => basis === "cumulative" || basis === "current",
  judge: (part, whole, relation) => judgePartAtOnce(part, whole, relation, isSameMoment(part, whole)),
  fall: PART_BEFORE_WHOLE,
} as const satisfies PartRule;
