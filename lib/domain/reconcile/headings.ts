import { type Cluster, findingOf } from "./cluster";
import type { Finding } from "./finding";
import type { Rule } from "./rule";

interface Heading {
  readonly cluster: Cluster;
  readonly under: Cluster[];
}

/**
 * One set of clashing claims is shown once, under the stronger heading (domain page, section 9, example 5): a cluster
 * gives way to one that holds all its positions and is at least as certain; of equals, to the earlier rule's.
 *
 * @param clusters of one scope and of one roster, found by rules that look at the same claims
 * @param rules in the order of their headings
 */
export function underOneHeading(clusters: readonly Cluster[], rules: readonly Rule[]): readonly Finding[] {
  const ranked = [...clusters].sort(
    (a, b) =>
      Number(a.certainty === "possible") - Number(b.certainty === "possible") ||
      b.positions.size - a.positions.size ||
      rules.indexOf(a.rule) - rules.indexOf(b.rule),
  );
  const headings: Heading[] = [];
  const at = new Map<number, Heading[]>();
  for (const cluster of ranked) {
    const positions = [...cluster.positions];
    const candidates = at.get(positions[0] ?? 0) ?? [];
    const home = candidates.find((heading) => positions.every((p) => heading.cluster.positions.has(p)));
    if (home) {
      home.under.push(cluster);
      continue;
    }
    const heading = { cluster, under: [] };
    headings.push(heading);
    for (const position of positions) {
      const known = at.get(position);
      if (known) known.push(heading);
      else at.set(position, [heading]);
    }
  }
  return headings.map((heading) => shown(heading, rules));
}

function shown({ cluster, under }: Heading, rules: readonly Rule[]): Finding {
  const others = new Set(under.map(({ rule }) => rule));
  others.delete(cluster.rule);
  return {
    ...findingOf(cluster, under),
    alsoFoundBy: rules.filter((rule) => others.has(rule)).map((rule) => rule.name),
  };
}
