import type { DatedClaim } from "../provenance/claim";
import type { RelatedScope } from "../scope/scope";
import { Balance } from "./balance";
import { bestCourse, sideOf } from "./best-course";
import { boundsOf } from "./bounds";
import { claimBoxes } from "./claim-boxes";
import { weighed } from "./weighed";
import { type ScopeInField, wideField } from "./wide-field";

/** The least that must be doubted in several scopes for the rest to agree, part with whole included. */
export interface DoubtAcross {
  /** The fewest claims that have to be wrong. */
  readonly doubted: number;
  /** Of how many claims. */
  readonly claims: number;
  /** What the scopes come to when each is looked at by itself; the rest is due to parts that exceed their wholes. */
  readonly withinScopes: number;
}

/**
 * Which smallest set of claims would have to be wrong for the rest to be consistent with one count for each scope that
 * never falls, and is never above that of a scope that contains it ("Least doubt" and "Part and whole", domain page,
 * section 5).
 *
 * The number is exact for this question, and a lower bound on what a stricter one would find: that disjoint parts add
 * up to no more than their whole, or that numbers which one statement gives for several scopes are of one moment, is
 * not used. Relations that hold only `as a rule` are not used either, so what it counts must be wrong.
 *
 * O(n log n) for n claims of one scope each; what parts and wholes contradict costs O(log n) for every bound that has
 * to be looked at.
 *
 * @param scopes claims by scope key. As with `leastDoubt`, the caller answers for it that these counts only grow and
 * that the claims stand
 * @param wholesOf what a scope is part of, directly and indirectly, as `containingScopes` gives it; keys that are not
 * among the scopes are passed over
 * @throws RangeError for a window or an interval that is none, naming the claim; for two scopes that contain each other
 */
export function leastDoubtAcross(
  scopes: ReadonlyMap<string, readonly DatedClaim[]>,
  wholesOf: (scopeKey: string) => readonly RelatedScope[],
): DoubtAcross {
  const keys = [...scopes.keys()].sort();
  let claims = 0;
  let withinScopes = 0;
  const own: ScopeInField[] = [];
  for (const key of keys) {
    const told = scopes.get(key) ?? [];
    const bounds = boundsOf(weighed(claimBoxes(told)));
    const best = bestCourse(bounds);
    claims += told.length;
    withinScopes += best.doubted;
    own.push({ bounds, floorOf: best.floorOf, side: sideOf(best.course, bounds) });
  }
  const { field, floorOf, side } = wideField(own, wholes(keys, wholesOf));
  const across = new Balance(field, floorOf, side).settleWholes();
  return { doubted: withinScopes + across, claims, withinScopes };
}

/** By number of a scope: the numbers of those that contain it by definition, its own first. */
function wholes(
  keys: readonly string[],
  wholesOf: (scopeKey: string) => readonly RelatedScope[],
): readonly (readonly number[])[] {
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const found = keys.map((key, number) => {
    const others = new Set<number>();
    for (const { key: whole, strength } of wholesOf(key)) {
      const other = numbers.get(whole);
      if (other !== undefined && other !== number && strength === "by definition") others.add(other);
    }
    return others;
  });
  for (const [number, others] of found.entries()) {
    for (const other of others)
      if (found[other]?.has(number))
        throw new RangeError(`the scopes "${keys[number]}" and "${keys[other]}" contain each other`);
  }
  return found.map((others, number) => [number, ...others]);
}
