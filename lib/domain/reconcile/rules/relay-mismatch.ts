import type { DatedClaim } from "../../provenance/claim";
import { printedNumber } from "../../quantity/quantity";
import { looksLikeSlip } from "../../quantity/slip";
import { weakest } from "../certainty";
import type { ClaimPair } from "../claim-pair";
import type { Judgement, PairRule } from "../rule";
import type { World } from "../world";
import { wrongColumn } from "../wrong-column";

/**
 * Relays of one statement give numbers that exclude each other (domain page, section 5, fourth and fifth rows of the
 * table). One statement is a named bulletin, briefing or post, or one stated moment ("as of midday") of one origin.
 * Certain, unless a relay's number is what the same statement gives for another measure or a sum of two: then
 * possible, with that hint.
 *
 * A stock is judged in no coarse window, not even of one statement.
 *
 * Without a shared statement one origin's count may grow within a day. Only if the two numbers look like a slip of
 * one another, such as 7,939 and 7,989, is it a possible mismatch.
 */
export const relayMismatch = {
  kind: "pair",
  name: "relay-mismatch",
  version: 1,
  says: "Reports that cite one origin for one statement give different numbers.",
  breaks: "Two outlets cite the prosecutors' briefing: 225 killed in one, 252 in the other.",
  holds: "225 and “at least 225”, both from that briefing: one number in other words.",
  message: "Reports of one statement by {origins} give different numbers: {numbers}.",
  judge: judgeRelayMismatch,
} as const satisfies PairRule;

function judgeRelayMismatch(pair: ClaimPair, world: World): Judgement | null {
  if (!pair.sameOrigin || pair.order !== "overlapping") return null;
  if (pair.coarse && pair.movement === "moves") return null;
  if (pair.sameMoment) {
    const hint = wrongColumn(pair, world);
    return hint ? { certainty: "possible", hint } : { certainty: pair.ceiling };
  }
  if (pair.coarse || pair.movement === "moves" || pair.movement === "may shrink") return null;
  const numbers = slip(pair.low, pair.high);
  return numbers && { certainty: weakest(pair.ceiling, "possible"), hint: { kind: "slip", numbers } };
}

/** The two printed numbers where both are plain and one looks like a slip of the other. */
function slip(low: DatedClaim, high: DatedClaim): readonly [number, number] | null {
  if (low.quantity.kind !== "exact" || high.quantity.kind !== "exact") return null;
  const [n, m] = [printedNumber(low.quantity), printedNumber(high.quantity)];
  return n !== null && m !== null && looksLikeSlip(n, m) ? [n, m] : null;
}
