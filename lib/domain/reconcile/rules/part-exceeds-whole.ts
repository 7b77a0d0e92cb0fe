import type { DatedClaim } from "../../provenance/claim";
import { isReworded } from "../../quantity/reworded";
import { sameWindow } from "../../time/window";
import { weakest } from "../certainty";
import { intersects, isOneMoment, unstatedScopes } from "../claim-pair";
import type { Judgement, PartRule, Relation } from "../rule";

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
export const partExceedsWhole: PartRule = {
  kind: "part",
  name: "part-exceeds-whole",
  version: 1,
  says: "A part of a count is reported larger than the whole.",
  breaks: "103 killed in Almaty, later 44 killed in the whole country.",
  holds: "317 security officers injured and “more than 300” people injured: the floor is open.",
  concerns: ({ basis }) => basis === "cumulative" || basis === "current",
  judge: judgePart,
  fall: {
    from: (part) => (part.interval.conventionalLow ? "possible" : "certain"),
    to: (whole) => (whole.interval.conventionalHigh || !whole.timeStated ? "possible" : "certain"),
  },
};

function judgePart(
  part: DatedClaim,
  whole: DatedClaim,
  { isSameOrigin, strength }: Relation,
): Judgement | null {
  if (isReworded(part.quantity, whole.quantity) && isSameOrigin(part.origin, whole.origin)) return null;
  const certainties = [
    strength === "by definition" ? "certain" : "possible",
    part.interval.conventionalLow || whole.interval.conventionalHigh ? "possible" : "certain",
    unstatedScopes(part, whole),
  ] as const;
  if (isSameMoment(part, whole)) return { certainty: weakest(...certainties) };
  return part.coarse || whole.coarse ? null : { certainty: "possible" };
}

/** Of overlapping times: one statement, one stated hour, or one publication that states one time for both. */
function isSameMoment(part: DatedClaim, whole: DatedClaim): boolean {
  if (intersects(part.statements, whole.statements) || isOneMoment(part, whole)) return true;
  const sameTime = sameWindow(part.window, whole.window) && part.timeStated && whole.timeStated;
  return sameTime && !part.coarse && intersects(part.publications, whole.publications);
}
