import { groupBy } from "../group-by";
import type { DatedClaim } from "../provenance/claim";
import { ascendingAt } from "./ascending";
import { type Boxes, placesWhere } from "./boxes";

/** Places of claims that speak of one moment, two or more of them. */
export type Moment = readonly number[];

/**
 * The claims that one statement ties to one moment (domain page, section 5: "claims of one statement are taken at one
 * event"). The moment lies in every window of the group, so claims whose windows have no instant in common are not
 * tied: a briefing retold a week later for the day of retelling is taken as two moments. A claim is of one moment, so
 * one that is told in two statements ties the others of both.
 *
 * Windows are gathered from the one that closes first: [0, 10) and [5, 40) share a moment, [12, 30) stands apart.
 */
export function statementMoments(claims: readonly DatedClaim[], boxes: Boxes): readonly Moment[] {
  return tied(claims)
    .flatMap((members) => withCommonInstant(members, boxes))
    .filter((members) => members.length > 1);
}

interface Tie {
  readonly statements: string[];
  readonly members: number[];
}

/** Places of claims by statement; statements that share a claim count as one. */
function tied(claims: readonly DatedClaim[]): readonly (readonly number[])[] {
  const ties = new Map<string, Tie>();
  for (const [place, claim] of claims.entries()) {
    let own: Tie | null = null;
    for (const statement of claim.statements) {
      const tie = ties.get(statement) ?? { statements: [statement], members: [] };
      ties.set(statement, tie);
      own = own === null ? tie : joined(own, tie, ties);
    }
    own?.members.push(place);
  }
  return [...new Set(ties.values())].map(({ members }) => members);
}

/** One tie out of two, the smaller poured into the larger. */
function joined(a: Tie, b: Tie, ties: Map<string, Tie>): Tie {
  if (a === b) return a;
  const [large, small] = a.members.length < b.members.length ? [b, a] : [a, b];
  for (const member of small.members) large.members.push(member);
  for (const statement of small.statements) {
    large.statements.push(statement);
    ties.set(statement, large);
  }
  return large;
}

/** Each group is what is open when the next window closes that is in no group yet. */
function withCommonInstant(members: readonly number[], { from, last }: Boxes): readonly number[][] {
  const byOpening = [...members].sort((a, b) => (from[a] ?? 0) - (from[b] ?? 0));
  const byClosing = [...members].sort((a, b) => (last[a] ?? 0) - (last[b] ?? 0));
  const groups: number[][] = [];
  let next = 0;
  let closed = -Infinity;
  for (const closing of byClosing) {
    // What opened by then is in a group already.
    if ((from[closing] ?? 0) <= closed) continue;
    closed = last[closing] ?? 0;
    const start = next;
    while (next < byOpening.length && (from[byOpening[next] ?? 0] ?? 0) <= closed) next++;
    groups.push(byOpening.slice(start, next));
  }
  return groups;
}

/**
 * The claims of one origin for one instant, where there are two or more. An instant has one count whoever speaks; the
 * group matters for what is one number in other words.
 */
export function instantMoments(claims: readonly DatedClaim[], { from, last }: Boxes): readonly Moment[] {
  const places = placesWhere(from.length, (place) => from[place] === last[place]);
  const groups: Moment[] = [];
  let run: number[] = [];
  for (const place of ascendingAt(from, places)) {
    if (from[place] !== from[run[0] ?? place]) {
      groups.push(...ofOneOrigin(run, claims));
      run = [];
    }
    run.push(place);
  }
  groups.push(...ofOneOrigin(run, claims));
  return groups;
}

function ofOneOrigin(places: readonly number[], claims: readonly DatedClaim[]): readonly Moment[] {
  if (places.length < 2) return [];
  const voices = groupBy(places, (place) => claims[place]?.origin);
  return [...voices.values()].filter((members) => members.length > 1);
}
