/** Which of some clashing parties have to go so that no two of the rest clash, as few as can be. */
export interface LeastCovers {
  readonly size: number;
  /** In every least choice. */
  readonly always: readonly number[];
  /** In some least choice and not in another. */
  readonly sometimes: readonly number[];
}

/** Exact search looks at every choice, so it stops being one for larger groups. */
export const SEARCHED_UP_TO = 16;

type Clashing = readonly ReadonlySet<number>[];

/** Groups that have clashes with each other only through their own members, the lowest member first. */
export function groupsOf(clashing: Clashing): readonly (readonly number[])[] {
  const seen = new Set<number>();
  const groups: number[][] = [];
  for (const start of clashing.keys()) {
    if (seen.has(start)) continue;
    const group = [start];
    seen.add(start);
    for (const member of group) {
      for (const other of clashing[member] ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        group.push(other);
      }
    }
    groups.push(group.sort((a, b) => a - b));
  }
  return groups;
}

/**
 * All least choices of a group, by looking at every subset: which subsets have no clash follows from smaller ones.
 * @throws RangeError for more than 16 members
 */
export function leastCovers(group: readonly number[], clashing: Clashing): LeastCovers {
  if (group.length > SEARCHED_UP_TO)
    throw new RangeError(`a group of ${group.length} is too large to search; ${SEARCHED_UP_TO} is the most`);
  const bits = new Map(group.map((member, bit) => [member, 1 << bit]));
  const enemies = group.map((member) =>
    [...(clashing[member] ?? [])].reduce((mask, other) => mask | (bits.get(other) ?? 0), 0),
  );
  const all = 2 ** group.length - 1;
  const agrees = new Uint8Array(all + 1);
  agrees[0] = 1;
  let least = { size: group.length, inAll: all, inSome: 0 };
  for (let kept = 0; kept <= all; kept++) {
    const lowest = 31 - Math.clz32(kept & -kept);
    const rest = kept & (kept - 1);
    if (kept > 0) agrees[kept] = (agrees[rest] ?? 0) & Number(((enemies[lowest] ?? 0) & kept) === 0);
    if (agrees[kept] === 0) continue;
    const [gone, size] = [all & ~kept, group.length - bitsIn(kept)];
    if (size < least.size) least = { size, inAll: gone, inSome: gone };
    else if (size === least.size) least = { size, inAll: least.inAll & gone, inSome: least.inSome | gone };
  }
  const among = (mask: number) => group.filter((_, bit) => (mask & (1 << bit)) !== 0);
  return { size: least.size, always: among(least.inAll), sometimes: among(least.inSome & ~least.inAll) };
}

function bitsIn(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}

/**
 * Bounds for a group of any size. At least one of each of several pairs that clash and have no member in common has to
 * go; it is enough to let go, again and again, whoever clashes with most of the rest.
 */
export function coverBounds(
  group: readonly number[],
  clashing: Clashing,
): { readonly atLeast: number; readonly atMost: number } {
  return { atLeast: disjointPairs(group, clashing), atMost: greedyCover(group, clashing) };
}

function disjointPairs(group: readonly number[], clashing: Clashing): number {
  const paired = new Set<number>();
  const fewestFirst = [...group].sort((a, b) => degree(a, clashing) - degree(b, clashing) || a - b);
  for (const member of fewestFirst) {
    if (paired.has(member)) continue;
    const partner = fewestFirst.find((other) => !paired.has(other) && clashing[member]?.has(other));
    if (partner !== undefined) paired.add(member).add(partner);
  }
  return paired.size / 2;
}

function greedyCover(group: readonly number[], clashing: Clashing): number {
  const left = new Map(group.map((member) => [member, degree(member, clashing)]));
  for (let gone = 0; ; gone++) {
    const most = group.reduce((best, member) =>
      (left.get(member) ?? 0) > (left.get(best) ?? 0) ? member : best,
    );
    if ((left.get(most) ?? 0) === 0) return gone;
    left.delete(most);
    for (const other of clashing[most] ?? [])
      if (left.has(other)) left.set(other, (left.get(other) ?? 0) - 1);
  }
}

function degree(member: number, clashing: Clashing): number {
  return clashing[member]?.size ?? 0;
}
