import type { Source } from "../vocabulary";

export type Sources = ReadonlyMap<string, Source>;

/**
 * The source and the bodies above it, nearest first.
 * @throws RangeError when a source is unknown or belongs, through others, to itself.
 */
export function lineOf(slug: string, sources: Sources): readonly string[] {
  const line: string[] = [];
  for (let at: string | null = slug; at !== null; ) {
    const source: Source | undefined = sources.get(at);
    if (source === undefined) throw new RangeError(`the source "${at}" is not in the vocabulary`);
    if (line.includes(at))
      throw new RangeError(`the source "${at}" belongs to itself: ${[...line, at].join(" → ")}`);
    line.push(at);
    at = source.parent;
  }
  return line;
}

/** The top of a source's tree: the government for a ministry's press office. */
export function rootOf(slug: string, sources: Sources): string {
  return lineOf(slug, sources).at(-1) ?? slug;
}

/**
 * Whether two origins count as one in a verdict about a pair: equal, or one an ancestor of the other (domain page,
 * section 5). Two ministries of one government are two origins. In ranges and counts every origin is its own.
 */
export function isSameOrigin(a: string, b: string, sources: Sources): boolean {
  return a === b || lineOf(a, sources).includes(b) || lineOf(b, sources).includes(a);
}

/** `isSameOrigin` for many pairs of one event: it looks up the line of each source once. */
export function originTest(sources: Sources): (a: string, b: string) => boolean {
  const lines = new Map<string, ReadonlySet<string>>();
  const bodiesOf = (slug: string) => {
    const line = lines.get(slug) ?? new Set(lineOf(slug, sources));
    lines.set(slug, line);
    return line;
  };
  return (a, b) => a === b || bodiesOf(a).has(b) || bodiesOf(b).has(a);
}

/** The root that all origins share, or null where they have several or there are none. */
export function commonRoot(origins: Iterable<string>, sources: Sources): string | null {
  const roots = new Set<string>();
  for (const origin of origins) roots.add(rootOf(origin, sources));
  const [first] = roots;
  return roots.size === 1 && first !== undefined ? first : null;
}
