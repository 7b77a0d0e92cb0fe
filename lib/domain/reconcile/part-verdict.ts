import type { DatedClaim } from "../provenance/claim";
import { isReworded } from "../quantity/reworded";
import { weakest } from "./certainty";
import { unstatedScopes } from "./claim-pair";
import type { Fall, Judgement, Relation } from "./rule";

/**
 * How sure it is that a part exceeds its whole, a running total, where the part is surely earlier: the whole can only
 * have grown since. A time of the whole that is only inferred may be older; that of the part does no harm, since no
 * figure speaks about a time after its publication.
 */
export const PART_BEFORE_WHOLE: Fall = {
  from: (part) => (part.interval.conventionalLow ? "possible" : "certain"),
  to: (whole) => (whole.interval.conventionalHigh || !whole.timeStated ? "possible" : "certain"),
};

/**
 * The verdict where the times of part and whole overlap: possible, or as sure as bounds, relation and scopes allow
 * where both speak of one moment. Null where the part is the whole in other words.
 */
export function judgePartAtOnce(
  part: DatedClaim,
  whole: DatedClaim,
  { isSameOrigin, strength }: Relation,
  isOneMoment: boolean,
): Judgement | null {
  if (isReworded(part.quantity, whole.quantity) && isSameOrigin(part.origin, whole.origin)) return null;
  if (!isOneMoment) return part.coarse || whole.coarse ? null : { certainty: "possible" };
  return {
    certainty: weakest(
      strength === "by definition" ? "certain" : "possible",
      part.interval.conventionalLow || whole.interval.conventionalHigh ? "possible" : "certain",
      unstatedScopes(part, whole),
    ),
  };
}
