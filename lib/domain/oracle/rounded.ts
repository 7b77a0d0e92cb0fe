import type { OwnClaim } from "./own-claims";
import { boundsOf, lastDigitUnit } from "./own-quantities";

interface People {
  readonly low: number;
  readonly high: number;
}

/** How many people a claim may stand for in a sum. */
export type Read = (claim: OwnClaim) => People;

export function asPrinted({ bounds }: OwnClaim): People {
  return bounds;
}

/**
 * "Certain is only what remains where each round number among them, the whole’s too, is read as about that number"
 * (methodology page). A hedge is no rounding, and an editor's reading stands.
 */
export function asRoundedFrom({ figures: [figure], bounds }: OwnClaim): People {
  if (figure?.quantity.kind !== "exact") return bounds;
  const { n } = figure.quantity;
  const about = lastDigitUnit(n) < 10 ? null : boundsOf({ kind: "about", n }, "literal-1");
  if (about === null) return bounds;
  const isRead = (bound: number) => bound === n;
  return {
    low: isRead(bounds.low) ? about.low : bounds.low,
    high: isRead(bounds.high) ? about.high : bounds.high,
  };
}
