import { groupBy } from "../group-by";
import type { DatedClaim } from "../provenance/claim";
import { printedNumber } from "../quantity/quantity";
import { ancestors } from "../scope/lattice";
import { type ComparableScope, scopeKey } from "../scope/scope";
import { intersects } from "./claim-pair";
import type { Hint } from "./rule";
import type { ScopeClaims, World } from "./world";

/** Smaller numbers are equal too often by chance. */
const LEAST_TELLING = 10;

/**
 * Whether a report gives the number of one of these claims for another measure of the same people and place, or for
 * another group of the same measure and place, neither within the other: the number may have been read for the wrong one.
 */
export function spokenOfElsewhere(claims: readonly DatedClaim[], world: World): Hint | null {
  for (const suspects of groupBy(claims, (claim) => claim.scopeKey).values()) {
    const [first] = suspects;
    if (first === undefined) continue;
    const numbers = groupBy(suspects, (claim) => printedNumber(claim.quantity) ?? 0);
    const hint = otherMeasure(first.scope, numbers, world) ?? otherGroup(first.scope, numbers, world);
    if (hint !== null) return hint;
  }
  return null;
}

type ByNumber = ReadonlyMap<number, readonly DatedClaim[]>;

function otherMeasure(scope: ComparableScope, numbers: ByNumber, world: World): Hint | null {
  const keys = world.lattice
    .beside(scope)
    .filter((key) => world.scopes.get(key)?.scope.measure !== scope.measure);
  const found = firstSharing(keys, numbers, world);
  return found && { kind: "other measure", measure: found.scope.measure, n: found.n };
}

/** Where all that a group counts are of a part of it, both have one number: so only groups beside each other. */
function otherGroup(scope: ComparableScope, numbers: ByNumber, world: World): Hint | null {
  const { groups } = world.vocabulary;
  const isWithin = (a: string, b: string) => ancestors(a, groups).some(({ slug }) => slug === b);
  const keys = [...groups.keys()]
    .filter((group) => !isWithin(group, scope.group) && !isWithin(scope.group, group))
    .map((group) => scopeKey({ ...scope, group }));
  const found = firstSharing(keys, numbers, world);
  return found && { kind: "other group", group: found.scope.group, n: found.n };
}

/** The first claim in one of these scopes that has the number of a suspect, in one report with it. */
function firstSharing(
  keys: readonly string[],
  numbers: ByNumber,
  { scopes }: World,
): { readonly scope: ComparableScope; readonly n: number } | null {
  for (const key of keys) {
    const about = scopes.get(key);
    if (about === undefined) continue;
    const spoken = byNumber(about);
    for (const [n, suspects] of numbers) {
      const others = n < LEAST_TELLING ? [] : (spoken.get(n) ?? []);
      if (others.some((claim) => suspects.some((suspect) => isOneReport(suspect, claim))))
        return { scope: about.scope, n };
    }
  }
  return null;
}

const numbered = new WeakMap<ScopeClaims, ByNumber>();

/** The claims about a scope by their printed numbers. Sorted once, however many findings ask. */
function byNumber(scope: ScopeClaims): ByNumber {
  const known = numbered.get(scope) ?? groupBy(scope.claims, ({ quantity }) => printedNumber(quantity) ?? 0);
  numbered.set(scope, known);
  return known;
}

function isOneReport(a: DatedClaim, b: DatedClaim): boolean {
  return intersects(a.statements, b.statements) || intersects(a.publications, b.publications);
}
