import { everyHistory, type History, numbersTaken } from "./every-history";
import { inOtherWords, type Moment, momentsOf } from "./moments";
import type { OwnClaim } from "./own-claims";

/** The answer of domain page, section 5, "Least doubt". */
export interface OwnDoubt {
  /** The fewest claims that have to be wrong for one count that never falls to hold of the rest. */
  readonly claims: number;
  /** The claims that every best answer sets aside, and those that only some do. */
  readonly always: readonly OwnClaim[];
  readonly sometimes: readonly OwnClaim[];
  /** The fewest origins, where all claims of an origin stand or fall together. */
  readonly origins: number;
}

/** Tries every history on the claims of one growing scope. */
export function ownDoubt(claims: readonly OwnClaim[]): OwnDoubt {
  const moments = momentsOf(claims);
  const boundsOf = inOtherWords(moments);
  let [fewest, origins] = [claims.length, new Set(claims.map(({ origin }) => origin)).size];
  let best: (readonly OwnClaim[])[] = [];
  for (const history of everyHistory(claims, boundsOf)) {
    for (const missed of everyMiss(history, moments, boundsOf)) {
      origins = Math.min(origins, new Set(missed.map(({ origin }) => origin)).size);
      if (missed.length > fewest) continue;
      if (missed.length < fewest) best = [];
      fewest = missed.length;
      best.push(missed);
    }
  }
  return {
    claims: fewest,
    always: claims.filter((claim) => best.every((missed) => missed.includes(claim))),
    sometimes: claims.filter(
      (claim) =>
        best.some((missed) => missed.includes(claim)) && !best.every((missed) => missed.includes(claim)),
    ),
    origins,
  };
}

/** What a history may miss: of each moment it holds the claims that one of the numbers which it takes there allows. */
function everyMiss(
  history: History,
  moments: readonly Moment[],
  boundsOf: Reading,
): readonly (readonly OwnClaim[])[] {
  let misses: readonly (readonly OwnClaim[])[] = [[]];
  for (const moment of moments) {
    const options = optionsAt(moment, history, boundsOf);
    misses = misses.flatMap((missed) => options.map((option) => [...missed, ...option]));
  }
  return misses;
}

/** What each number that the history takes at a moment would miss, without what misses more than another number. */
function optionsAt(
  { from, to, claims }: Moment,
  history: History,
  boundsOf: Reading,
): readonly (readonly OwnClaim[])[] {
  const { least, most } = numbersTaken(history, from, to);
  const lows = claims.map((claim) => boundsOf(claim).low).filter((low) => least < low && low <= most);
  const options = [least, ...lows].map((count) => claims.filter((claim) => !allows(boundsOf(claim), count)));
  return options.filter((missed) => !options.some((other) => isLess(other, missed)));
}

function isLess(a: readonly OwnClaim[], b: readonly OwnClaim[]): boolean {
  return a.length < b.length && a.every((claim) => b.includes(claim));
}

/** How a claim is read beside others. */
type Reading = (claim: OwnClaim) => OwnClaim["bounds"];

function allows({ low, high }: OwnClaim["bounds"], count: number): boolean {
  return low <= count && count <= high;
}
