import { groupBy } from "../group-by";
import type { DatedClaim } from "../provenance/claim";
import { standingClaims } from "../reconcile/world";
import { worldOfLedger } from "../testing/reading-aloud";
import { SMALL_WORLD } from "./lists";
import { type OwnClaim, scopeName } from "./own-claims";
import { ownStandingClaims } from "./own-verdicts";
import type { SmallCrisis } from "./small-crisis";

/** One scope whose count can only grow, as the oracle and as the program fold its claims. */
export interface RunningTotal {
  readonly scope: string;
  readonly own: readonly OwnClaim[];
  readonly claims: readonly DatedClaim[];
}

export function runningTotalsOf({ ledger, knownAt, scheme }: SmallCrisis): readonly RunningTotal[] {
  const scopes = groupBy(ownStandingClaims(ledger, knownAt, SMALL_WORLD, scheme), ({ counted }) =>
    scopeName(counted),
  );
  const all = standingClaims(worldOfLedger(ledger, { knownAt, scheme, vocabulary: SMALL_WORLD }));
  return [...scopes]
    .filter(([, claims]) => claims.every(mayOnlyGrow))
    .map(([scope, own]) => {
      const ids = new Set(own.flatMap(({ figures }) => figures.map(({ id }) => id)));
      return { scope, own, claims: all.filter(({ figures }) => figures.some(({ id }) => ids.has(id))) };
    });
}

function mayOnlyGrow({ counted }: OwnClaim): boolean {
  return counted.basis === "cumulative" && SMALL_WORLD.groups.get(counted.group)?.mayShrink !== true;
}
