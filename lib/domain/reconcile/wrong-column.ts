import type { DatedClaim } from "../provenance/claim";
import { printedNumber } from "../quantity/quantity";
import { isReworded } from "../quantity/reworded";
import type { Measure } from "../vocabulary";
import type { ClaimPair } from "./claim-pair";
import type { Hint } from "./rule";
import { claimsAbout, type World } from "./world";

/**
 * "A number in the wrong column" (domain page, section 5): whether one of the two numbers is what the same statement
 * gives for another measure of the same people and place, or the sum of two disjoint measures of it. So 4,578
 * "injured" is the statement's 225 killed and 4,353 injured taken together. The sum is told first, since it explains
 * more than the name that the statement may give it ("victims").
 */
export function wrongColumn(pair: ClaimPair, world: World): Hint | null {
  const others = sameStatementElsewhere(pair, world);
  for (const suspect of [pair.high, pair.low]) {
    const hint = sumOfMeasures(suspect, pair, others, world) ?? otherMeasure(suspect, others);
    if (hint !== null) return hint;
  }
  return null;
}

/** What the statement that both relay gives for other measures of the same people and place. */
function sameStatementElsewhere({ low, high }: ClaimPair, world: World): readonly DatedClaim[] {
  const shared = [...low.statements].filter((statement) => high.statements.has(statement));
  if (shared.length === 0) return [];
  return world.lattice
    .beside(low.scope)
    .flatMap((key) => claimsAbout(key, world))
    .filter(
      ({ scope, statements }) => scope.measure !== low.scope.measure && shared.some((s) => statements.has(s)),
    );
}

function otherMeasure(suspect: DatedClaim, others: readonly DatedClaim[]): Hint | null {
  for (const other of others) {
    const n = printedNumber(other.quantity);
    if (n !== null && isSaidAs(suspect, n)) return { kind: "other measure", measure: other.scope.measure, n };
  }
  return null;
}

function sumOfMeasures(
  suspect: DatedClaim,
  { low, high }: ClaimPair,
  others: readonly DatedClaim[],
  world: World,
): Hint | null {
  const rest = suspect === high ? low : high;
  const parts = [rest, ...others].filter((claim) => claim.quantity.kind === "exact");
  for (const [index, a] of parts.entries()) {
    for (const b of parts.slice(index + 1)) {
      if (!areDisjoint(a.scope.measure, b.scope.measure, world.vocabulary.measures)) continue;
      const n = (printedNumber(a.quantity) ?? 0) + (printedNumber(b.quantity) ?? 0);
      if (isSaidAs(suspect, n))
        return { kind: "sum of measures", measures: [a.scope.measure, b.scope.measure], n };
    }
  }
  return null;
}

/** The claim's number is `n`, plainly or in other words. */
function isSaidAs({ quantity }: DatedClaim, n: number): boolean {
  return printedNumber(quantity) === n || isReworded(quantity, { kind: "exact", n });
}

function areDisjoint(a: string, b: string, measures: ReadonlyMap<string, Measure>): boolean {
  const sets = measures.get(a)?.disjointSets ?? [];
  return a !== b && (measures.get(b)?.disjointSets ?? []).some((set) => sets.includes(set));
}
