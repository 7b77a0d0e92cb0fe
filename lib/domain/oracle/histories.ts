import type { Instant, Window } from "../time/window";
import { instantsWithin, tellingInstants } from "./small-clock";

/** One claim fixed at one instant of its window. */
export interface Fixed {
  readonly at: Instant;
  readonly low: number;
  readonly high: number;
}

/**
 * Whether one count that never falls can be within every interval at its instant. The lowest such count is the highest
 * floor so far, and any other lies above it; claims of one instant are one value's.
 */
export function aCountExists(fixed: readonly Fixed[]): boolean {
  return fixed.every((claim) => {
    const floor = Math.max(...fixed.filter(({ at }) => at <= claim.at).map(({ low }) => low));
    return floor <= claim.high;
  });
}

/** In how many of all ways to place two claims within their windows something holds. */
export type Holds = "always" | "sometimes" | "never";

/**
 * Tries every two instants of the windows.
 * @param oneMoment whether the two speak of one and the same moment, wherever it is
 */
export function tryInstants(
  a: Window,
  b: Window,
  oneMoment: boolean,
  test: (a: Instant, b: Instant) => boolean,
): Holds {
  const instants = tellingInstants([a, b]);
  const [of, ofB] = [instantsWithin(a, instants), instantsWithin(b, instants)];
  const outcomes = of.flatMap((at) =>
    ofB.filter((other) => !oneMoment || other === at).map((other) => test(at, other)),
  );
  if (outcomes.every((outcome) => outcome)) return outcomes.length > 0 ? "always" : "never";
  return outcomes.some((outcome) => outcome) ? "sometimes" : "never";
}
