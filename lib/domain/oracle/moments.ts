import type { Quantity } from "../quantity/quantity";
import type { Window } from "../time/window";
import { shareAStatement } from "./claim-facts";
import type { OwnClaim } from "./own-claims";
import { lastDigitUnit } from "./own-quantities";
import { numberPrinted, sameNumberInOtherWords } from "./own-wordings";

export interface HeardClaim {
  readonly claim: OwnClaim;
  /** Of the claim among all of the scope. */
  readonly place: number;
  readonly low: number;
  readonly high: number;
}

/** Claims of one moment, which lies in the window that they have in common. */
export interface Heard extends Window {
  readonly told: readonly HeardClaim[];
}

interface Moment extends Window {
  readonly claims: readonly OwnClaim[];
}

/** The claims of one growing scope, moment by moment. */
export function heard(claims: readonly OwnClaim[]): readonly Heard[] {
  return momentsOf(claims).map(({ claims: together, from, to }) => ({
    from,
    to,
    told: together.map((claim) => ({
      claim,
      place: claims.indexOf(claim),
      ...reaching(claim, [...together, ...ofItsInstant(claim, claims)]),
    })),
  }));
}

/**
 * "Claims of one instant or one statement are taken at one event, where the path has one value" (domain page, section
 * 5). Claims that relay one statement but have no instant in common are of several moments: as few as there can be,
 * gathered from the one that closes first. Claims of one instant need no gathering: within it a history has one value.
 */
function momentsOf(claims: readonly OwnClaim[]): readonly Moment[] {
  const left = new Set(
    [...claims].sort((a, b) => a.window.to - b.window.to || a.window.from - b.window.from),
  );
  const moments: Moment[] = [];
  for (const first of left) {
    const told = tiedTo(first, claims);
    const gathered = [...left].filter((claim) => told.has(claim) && claim.window.from < first.window.to);
    for (const claim of gathered) left.delete(claim);
    const from = Math.max(...gathered.map(({ window }) => window.from));
    moments.push({ from, to: first.window.to, claims: gathered });
  }
  return moments;
}

/** The claims that are tied to one by statements, over others where a claim is told in two. */
function tiedTo(claim: OwnClaim, claims: readonly OwnClaim[]): ReadonlySet<OwnClaim> {
  const tied = new Set([claim]);
  for (const one of tied) {
    for (const other of claims) if (shareAStatement(one, other)) tied.add(other);
  }
  return tied;
}

/** An instant is a moment, whatever is told of it. */
function ofItsInstant({ window }: OwnClaim, claims: readonly OwnClaim[]): readonly OwnClaim[] {
  if (window.to - window.from > 1) return [];
  return claims.filter((other) => other.window.from === window.from && other.window.to === window.to);
}

/**
 * "Reworded is not contradicted": of one origin and one moment, the looser wording is heard to reach to the other, so
 * that "4.5 thousand" beside 4,578 holds of 4,578 too. The looser is printed to a coarser digit or, where that is the
 * same, hedged; two that are equally loose reach to each other. In counts every origin is its own.
 */
function reaching(
  claim: OwnClaim,
  beside: readonly OwnClaim[],
): { readonly low: number; readonly high: number } {
  let { low, high } = claim.bounds;
  for (const other of beside) {
    if (claim.origin !== other.origin || !reachesTo(claim, other)) continue;
    if (claim.bounds.high < other.bounds.low) high = Math.max(high, other.bounds.low);
    if (other.bounds.high < claim.bounds.low) low = Math.min(low, other.bounds.high);
  }
  return { low, high };
}

function reachesTo({ figures: [one] }: OwnClaim, { figures: [other] }: OwnClaim): boolean {
  if (one === undefined || other === undefined) return false;
  return (
    sameNumberInOtherWords(one.quantity, other.quantity) &&
    looseness(one.quantity) >= looseness(other.quantity)
  );
}

/** A coarser digit weighs more than a hedge. */
function looseness(quantity: Quantity): number {
  return lastDigitUnit(numberPrinted(quantity) ?? 1) * 2 + (quantity.kind === "exact" ? 0 : 1);
}
