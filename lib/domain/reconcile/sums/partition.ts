import type { DatedClaim } from "../../provenance/claim";
import type { Branch, PartScope } from "./divisions";
import { type FloorOf, higher } from "./part-floors";

/** Claims about parts that share nobody, and how many people they make together at least. */
export interface Sum {
  readonly total: number;
  readonly parts: readonly DatedClaim[];
}

/** What is known of one scope at the time that is asked about: the claim with the highest floor, or null. */
export type HighestOf = (scope: PartScope) => DatedClaim | null;

const NOTHING: Sum = { total: 0, parts: [] };

/**
 * The most people that parts of a whole make together at least, of all ways to part it: a branch counts as the claim
 * with the highest floor about it or, where that is more, as what its own parts make together.
 *
 * O(branches + scopes) questions.
 */
export function largestSum(divisions: Branch["divisions"], highestOf: HighestOf, floorOf: FloorOf): Sum {
  const known = new Map<Branch, Sum>();
  const sumOf = (branch: Branch): Sum => {
    const sum = known.get(branch) ?? larger(ownOf(branch, highestOf, floorOf), largestOf(branch.divisions));
    known.set(branch, sum);
    return sum;
  };
  const largestOf = (ways: Branch["divisions"]): Sum =>
    ways.map((branches) => together(branches.map(sumOf))).reduce(larger, NOTHING);
  return largestOf(divisions);
}

/**
 * The largest parts, just so many that they make too much together: none of them could be left out. Null where even
 * all of them do not.
 */
export function justTooMuch(
  parts: readonly DatedClaim[],
  floorOf: FloorOf,
  isTooMuch: (total: number, parts: readonly DatedClaim[]) => boolean,
): readonly DatedClaim[] | null {
  const sorted = [...parts].sort((a, b) => floorOf(b) - floorOf(a));
  let total = 0;
  for (const [index, part] of sorted.entries()) {
    total += floorOf(part);
    const largest = sorted.slice(0, index + 1);
    if (isTooMuch(total, largest)) return largest;
  }
  return null;
}

function ownOf({ own }: Branch, highestOf: HighestOf, floorOf: FloorOf): Sum {
  let best: DatedClaim | null = null;
  for (const scope of own) best = higher(best, highestOf(scope), floorOf);
  const total = best === null ? 0 : floorOf(best);
  return best === null || total === 0 ? NOTHING : { total, parts: [best] };
}

function together(sums: readonly Sum[]): Sum {
  return {
    total: sums.reduce((total, sum) => total + sum.total, 0),
    parts: sums.flatMap(({ parts }) => parts),
  };
}

/** The larger of two, of equals the first. */
function larger(a: Sum, b: Sum): Sum {
  return b.total > a.total ? b : a;
}
