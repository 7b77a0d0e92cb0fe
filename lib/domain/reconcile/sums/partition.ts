import type { DatedClaim } from "../../provenance/claim";
import type { Branch, PartScope } from "./divisions";
import { higher } from "./part-floors";

/** Claims about parts that share nobody, and how many people they make together at least. */
export interface Sum {
  readonly total: number;
  readonly parts: readonly DatedClaim[];
}

/** What is known of one scope at the time that is asked about: the claim with the highest floor, or null. */
export type FloorOf = (scope: PartScope) => DatedClaim | null;

const NOTHING: Sum = { total: 0, parts: [] };

/**
 * The most people that parts of a whole make together at least, of all ways to part it: a branch counts as the claim
 * with the highest floor about it or, where that is more, as what its own parts make together.
 *
 * O(branches + scopes) questions.
 */
export function largestSum(divisions: Branch["divisions"], floorOf: FloorOf): Sum {
  const known = new Map<Branch, Sum>();
  const sumOf = (branch: Branch): Sum => {
    const sum = known.get(branch) ?? larger(ownOf(branch, floorOf), largestOf(branch.divisions));
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
  isTooMuch: (total: number, parts: readonly DatedClaim[]) => boolean,
): Sum | null {
  const sorted = [...parts].sort((a, b) => b.interval.low - a.interval.low);
  let total = 0;
  for (const [index, part] of sorted.entries()) {
    total += part.interval.low;
    const largest = sorted.slice(0, index + 1);
    if (isTooMuch(total, largest)) return { total, parts: largest };
  }
  return null;
}

function ownOf({ own }: Branch, floorOf: FloorOf): Sum {
  let best: DatedClaim | null = null;
  for (const scope of own) best = higher(best, floorOf(scope));
  return best === null || best.interval.low === 0 ? NOTHING : { total: best.interval.low, parts: [best] };
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
