import { groupBy } from "../group-by";
import type { DatedClaim } from "../provenance/claim";
import { ancestors } from "../scope/lattice";
import { type ComparableScope, scopeKey } from "../scope/scope";
import { intersects } from "./claim-pair";
import { type PrintedNumbers, printedAlike, printedNumbers } from "./printed-numbers";
import type { Hint } from "./rule";
import type { ScopeClaims, World } from "./world";

/**
 * Whether a report gives the number of one of these claims for another measure of the same people and place, or for
 * another group of the same measure and place, neither within the other: the number may have been read for the wrong one.
 */
export function spokenOfElsewhere(claims: readonly DatedClaim[], world: World): Hint | null {
  for (const suspects of groupBy(claims, (claim) => claim.scopeKey).values()) {
    const [first] = suspects;
    if (first === undefined) continue;
    const numbers = printedNumbers(suspects);
    const hint = otherMeasure(first.scope, numbers, world) ?? otherGroup(first.scope, numbers, world);
    if (hint !== null) return hint;
  }
  return null;
}

function otherMeasure(scope: ComparableScope, suspects: PrintedNumbers, world: World): Hint | null {
  const keys = world.lattice
    .beside(scope)
    .filter((key) => world.scopes.get(key)?.scope.measure !== scope.measure);
  const found = firstSharing(keys, suspects, world);
  return found && { kind: "other measure", measure: found.scope.measure, n: found.n };
}

/** Where all that a group counts are of a part of it, both have one number: so only groups beside each other. */
function otherGroup(scope: ComparableScope, suspects: PrintedNumbers, world: World): Hint | null {
  const { groups } = world.vocabulary;
  const isWithin = (a: string, b: string) => ancestors(a, groups).some(({ slug }) => slug === b);
  const keys = [...groups.keys()]
    .filter((group) => !isWithin(group, scope.group) && !isWithin(scope.group, group))
    .map((group) => scopeKey({ ...scope, group }));
  const found = firstSharing(keys, suspects, world);
  return found && { kind: "other group", group: found.scope.group, n: found.n };
}

/** The first of these scopes of which a report gives the number of a suspect, with the lowest such number. */
function firstSharing(
  keys: readonly string[],
  suspects: PrintedNumbers,
  { scopes }: World,
): { readonly scope: ComparableScope; readonly n: number } | null {
  for (const key of keys) {
    const about = scopes.get(key);
    const n = about ? printedAlike(suspects, numbersAbout(about), isOneReport) : null;
    if (about && n !== null) return { scope: about.scope, n };
  }
  return null;
}

const numbered = new WeakMap<ScopeClaims, PrintedNumbers>();

/** Sorted once, however many findings ask. */
function numbersAbout(scope: ScopeClaims): PrintedNumbers {
  const known = numbered.get(scope) ?? printedNumbers(scope.claims);
  numbered.set(scope, known);
  return known;
}

function isOneReport(a: DatedClaim, b: DatedClaim): boolean {
  return intersects(a.statements, b.statements) || intersects(a.publications, b.publications);
}
