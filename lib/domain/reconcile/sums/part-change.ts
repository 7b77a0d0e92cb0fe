import type { PartScope } from "./divisions";
import { numberedClaims, type RisingFloors } from "./numbered-claims";

/** One part of a whole, as it was and as it is. */
export interface PartChange {
  readonly before: PartScope;
  readonly after: PartScope;
}

/** The parts of which something else is told than before; null where others were spoken of. */
export function changedParts(
  before: readonly PartScope[],
  after: readonly PartScope[],
): readonly PartChange[] | null {
  if (before.length !== after.length) return null;
  const changes: PartChange[] = [];
  for (const [place, part] of after.entries()) {
    const known = before[place];
    if (known === undefined || known.claims.key !== part.claims.key) return null;
    if (known.claims !== part.claims) changes.push({ before: known, after: part });
  }
  return changes;
}

/**
 * What is told of a part, as the sums over time take it.
 * @param coarse whether the wholes are: else a coarse part may be earlier only once it has closed
 */
export function risingFloorsOf({ claims }: PartScope, coarse: boolean): readonly RisingFloors[] {
  const { fineByOpening, coarseByOpening, coarseByClosing } = numberedClaims(claims);
  return [fineByOpening, coarse ? coarseByOpening : coarseByClosing];
}
