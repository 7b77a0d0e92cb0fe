import type { Instant } from "../time/window";
import { heard } from "./moments";
import type { OwnClaim } from "./own-claims";

/**
 * What claims of one growing scope leave for the count at an instant: "L(t) = max of low over figures surely at or
 * before t, U(t) = min of high over figures surely at or after t" (domain page, section 5). A window [from, to) is
 * surely at or before its last millisecond. One number in other words is one number here too.
 */
export function ownLimits(
  claims: readonly OwnClaim[],
  t: Instant,
): { readonly floor: number; readonly ceiling: number } {
  const told = heard(claims).flatMap((moment) => moment.told);
  const before = told.filter(({ claim }) => claim.window.to - 1 <= t);
  const after = told.filter(({ claim }) => t <= claim.window.from);
  return {
    floor: Math.max(0, ...before.map(({ low }) => low)),
    ceiling: Math.min(Number.POSITIVE_INFINITY, ...after.map(({ high }) => high)),
  };
}
