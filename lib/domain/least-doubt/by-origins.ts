import type { DatedClaim } from "../provenance/claim";
import { bestAnswer } from "./best-answer";
import { coverBounds, groupsOf, leastCovers, SEARCHED_UP_TO } from "./least-covers";
import { originClashes, originsOf } from "./origin-clashes";

/** The least that must be doubted where all claims of an origin stand or fall together. */
export interface LeastDoubtByOrigins {
  /** Whether the two bounds are one number. */
  readonly exact: boolean;
  /** No fewer origins than this have to be wrong. */
  readonly atLeast: number;
  /** It is enough if so many are. */
  readonly atMost: number;
  /** Of how many origins. */
  readonly origins: number;
  /** Origins that every best answer sets aside, and those that only some do, by name; null where bounds are given. */
  readonly setAside: OriginsSetAside | null;
}

export interface OriginsSetAside {
  readonly always: readonly string[];
  readonly sometimes: readonly string[];
}

/** With more origins than this, who clashes with whom is not worked out. */
const COMPARED_UP_TO = 256;

/**
 * Which fewest origins would have to be wrong for the rest to be consistent with one count that never falls ("Least
 * doubt", domain page, section 5). Claims are read as `leastDoubt` reads them, and the caller answers for the same.
 * Every origin is its own here, a ministry and its government two.
 *
 * Origins that contradict themselves have to go. The others fall into groups that clash only among themselves: exact by
 * search for groups of up to 16, which scopes with many more origins are often made of. For larger groups, and above
 * 256 origins, two bounds hold. O(n log n + n k) for n claims of k origins up to 256, and 2^16 steps for a group.
 *
 * @throws RangeError for a window or an interval that is none, naming the claim
 */
export function leastDoubtByOrigins(claims: readonly DatedClaim[]): LeastDoubtByOrigins {
  if (originsOf(claims).length > COMPARED_UP_TO) return boundsByClaims(claims);
  const { origins, clashing } = originClashes(claims);
  const contradicting = clashing.map((others, origin) => others.has(origin));
  const rest = clashing.map((others, origin) =>
    contradicting[origin] ? new Set<number>() : new Set([...others].filter((other) => !contradicting[other])),
  );
  const groups = groupsOf(rest).filter((group) => group.length > 1);
  const own = [...origins.keys()].filter((origin) => contradicting[origin]);
  if (groups.some((group) => group.length > SEARCHED_UP_TO))
    return bounds(groups, rest, own.length, origins.length);
  const covers = groups.map((group) => leastCovers(group, rest));
  const doubted = covers.reduce((sum, { size }) => sum + size, own.length);
  const named = (places: readonly number[]) =>
    places.toSorted((a, b) => a - b).flatMap((place) => origins[place] ?? []);
  const setAside = {
    always: named([...own, ...covers.flatMap(({ always }) => always)]),
    sometimes: named(covers.flatMap(({ sometimes }) => sometimes)),
  };
  return { exact: true, atLeast: doubted, atMost: doubted, origins: origins.length, setAside };
}

function bounds(
  groups: readonly (readonly number[])[],
  clashing: readonly ReadonlySet<number>[],
  contradicting: number,
  origins: number,
): LeastDoubtByOrigins {
  let [atLeast, atMost] = [contradicting, contradicting];
  for (const group of groups) {
    const isSearched = group.length <= SEARCHED_UP_TO;
    const found = isSearched ? leastCovers(group, clashing).size : null;
    const bound = coverBounds(group, clashing);
    atLeast += found ?? bound.atLeast;
    atMost += found ?? bound.atMost;
  }
  return { exact: atLeast === atMost, atLeast, atMost, origins, setAside: null };
}

/**
 * Bounds from the claims alone. Whoever is set aside must have said at least as many claims as are doubted one by one;
 * and it is enough to set aside whoever said one of those that a best history misses.
 */
function boundsByClaims(claims: readonly DatedClaim[]): LeastDoubtByOrigins {
  const { doubted, kept } = bestAnswer(claims);
  const isKept = new Set(kept);
  const said = new Map<string, number>();
  for (const { origin } of claims) said.set(origin, (said.get(origin) ?? 0) + 1);
  let [atLeast, covered] = [0, 0];
  for (const number of [...said.values()].sort((a, b) => b - a)) {
    if (covered >= doubted) break;
    covered += number;
    atLeast++;
  }
  const atMost = new Set(claims.flatMap(({ origin }, place) => (isKept.has(place) ? [] : origin))).size;
  return { exact: atLeast === atMost, atLeast, atMost, origins: said.size, setAside: null };
}
