import { groupBy } from "../group-by";
import type { DatedClaim } from "../provenance/claim";
import { ancestors } from "../scope/lattice";
import { type ComparableScope, scopeKey } from "../scope/scope";
import type { Vocabulary } from "../vocabulary";
import { intersects } from "./claim-pair";
import { type PrintedNumbers, printedAlike, printedNumbers } from "./printed-numbers";
import type { Hint } from "./rule";
import type { Side } from "./side";
import type { ScopeClaims, World } from "./world";

/**
 * Whether a report gives the number of one of these sides for another measure of the same people and place, or for
 * another group of the same measure and place, neither within the other: the number may have been read for the wrong one.
 */
export function spokenOfElsewhere(sides: readonly Side[], world: World): Hint | null {
  for (const suspects of groupBy(sides, ({ scopeKey }) => scopeKey).values()) {
    const hint = spokenElsewhere(suspects, world);
    if (hint !== null) return hint;
  }
  return null;
}

/** @param sides in one scope */
function spokenElsewhere(sides: readonly Side[], world: World): Hint | null {
  const scope = sides[0]?.claims[0]?.scope;
  if (scope === undefined) return null;
  const [measures, groups] = [otherMeasures(scope, world), otherGroups(scope, world)];
  if (measures.length === 0 && groups.length === 0) return null;
  const numbers = printedNumbers(sides.flatMap(({ claims }) => claims));
  const measure = firstSharing(measures, numbers);
  if (measure !== null) return { kind: "other measure", measure: measure.scope.measure, n: measure.n };
  const group = firstSharing(groups, numbers);
  return group && { kind: "other group", group: group.scope.group, n: group.n };
}

function otherMeasures(scope: ComparableScope, { lattice, scopes }: World): readonly ScopeClaims[] {
  return lattice
    .beside(scope)
    .flatMap((key) => scopes.get(key) ?? [])
    .filter((other) => other.scope.measure !== scope.measure);
}

function otherGroups(scope: ComparableScope, { scopes, vocabulary }: World): readonly ScopeClaims[] {
  return groupsBeside(scope.group, vocabulary.groups).flatMap(
    (group) => scopes.get(scopeKey({ ...scope, group })) ?? [],
  );
}

type Groups = Vocabulary["groups"];
const besides = new WeakMap<Groups, Map<string, readonly string[]>>();

/** Where all that a group counts are of a part of it, both have one number: so only groups beside each other. */
function groupsBeside(group: string, groups: Groups): readonly string[] {
  const known = besides.get(groups) ?? new Map<string, readonly string[]>();
  besides.set(groups, known);
  const isWithin = (a: string, b: string) => ancestors(a, groups).some(({ slug }) => slug === b);
  const beside =
    known.get(group) ??
    [...groups.keys()].filter((other) => !isWithin(other, group) && !isWithin(group, other));
  known.set(group, beside);
  return beside;
}

/** The first of these scopes of which a report gives the number of a suspect, with the lowest such number. */
function firstSharing(
  others: readonly ScopeClaims[],
  suspects: PrintedNumbers,
): { readonly scope: ComparableScope; readonly n: number } | null {
  for (const about of others) {
    const n = printedAlike(suspects, numbersAbout(about), isOneReport);
    if (n !== null) return { scope: about.scope, n };
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
