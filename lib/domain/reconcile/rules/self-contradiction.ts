import { weakest } from "../certainty";
import { type ClaimPair, isToldApart } from "../claim-pair";
import type { Judgement, PairRule } from "../rule";

/**
 * One publication gives two numbers for one scope that exclude each other, for times that overlap (domain page,
 * section 5, third row of the table). Certain where both state the same as-of: "as of midday" twice, one day twice.
 *
 * Of two origins, one incident or period has one number, whatever the times they speak about; its own origin may
 * update it. A stock, such as people in hospital now, moves freely: there one origin contradicts itself only about one moment.
 */
export const selfContradiction = {
  kind: "pair",
  name: "self-contradiction",
  version: 1,
  says: "One publication gives disjoint figures for one scope and time.",
  breaks: "An article says 13 security officers were killed; a caption in it says twelve.",
  holds: "An article says eight were killed on Wednesday and 13 by Thursday.",
  message: "{publishers} gives {numbers} for one count at one time ({lower}; {higher}).",
  judge: judgeSelfContradiction,
} as const satisfies PairRule;

function judgeSelfContradiction(pair: ClaimPair): Judgement | null {
  if (!pair.samePublication) return null;
  if (pair.movement === "stands" && !pair.sameOrigin)
    return { certainty: weakest(pair.ceiling, isToldApart(pair) ? "certain" : "possible") };
  if (pair.order !== "overlapping") return null;
  if (pair.coarse && (pair.movement === "moves" || !pair.sameMoment)) return null;
  if (pair.movement === "moves" && pair.sameOrigin && !pair.sameMoment) return null;
  return {
    certainty: weakest(pair.ceiling, pair.sameMoment || pair.sameStatedTime ? "certain" : "possible"),
  };
}
