import { compare, type DatedClaim } from "../provenance/claim";
import { originTest } from "../provenance/sources";
import { ALL_RULES } from "./all-rules";
import { pairOf } from "./claim-pair";
import { type Cluster, findingOf } from "./cluster";
import type { Finding } from "./finding";
import { Gathering } from "./gathering";
import type { LedgerRule, PairRule, Rule, World } from "./rule";

/**
 * Finds every contradiction that the rules know, and nothing else. The same world gives the same findings in the
 * same order, whatever the order of the input.
 *
 * @param rules in the order of their headings; any of them can be run alone
 */
export function reconcile(world: World, rules: readonly Rule[] = ALL_RULES): readonly Finding[] {
  const pairRules = rules.filter((rule): rule is PairRule => rule.kind === "pair");
  const ledgerRules = rules.filter((rule): rule is LedgerRule => rule.kind === "ledger");
  const isSameOrigin = originTest(world.vocabulary.sources);
  const clusters = [
    ...[...world.byScope.values()].flatMap((claims) => judgePairs(claims, world, pairRules, isSameOrigin)),
    ...ledgerRules.flatMap((rule) => lookAcross(rule, world)),
  ];
  return underOneHeading(clusters, rules).sort(byWeight(rules));
}

/** Every two claims of a scope that allow no common number, before all rules. */
function judgePairs(
  claims: readonly DatedClaim[],
  world: World,
  rules: readonly PairRule[],
  isSameOrigin: (a: string, b: string) => boolean,
): readonly Cluster[] {
  const gatherings = rules.map((rule) => ({
    rule,
    gathering: new Gathering(rule, claims[0]?.scopeKey ?? ""),
  }));
  const upwards = [...claims].sort((a, b) => a.interval.low - b.interval.low);
  for (const claim of claims) {
    for (let next = firstAbove(claim.interval.high, upwards); next < upwards.length; next++) {
      const higher = upwards[next];
      const pair = higher && pairOf(claim, higher, world.vocabulary, isSameOrigin);
      if (!pair) continue;
      for (const { rule, gathering } of gatherings) {
        const judgement = rule.judge(pair, world);
        if (judgement) gathering.add({ low: pair.low, high: pair.high, hint: null, ...judgement });
      }
    }
  }
  return gatherings.flatMap(({ gathering }) => gathering.clusters());
}

/** The place of the first claim whose interval begins above `high`. */
function firstAbove(high: number, upwards: readonly DatedClaim[]): number {
  let [from, to] = [0, upwards.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((upwards[middle]?.interval.low ?? 0) > high) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Clashes about one scope are gathered together: all parts that exceed one whole, all repeats of one withdrawal. */
function lookAcross(rule: LedgerRule, world: World): readonly Cluster[] {
  const gatherings = new Map<string, Gathering>();
  for (const clash of rule.find(world)) {
    const { scopeKey } = clash.low;
    const gathering = gatherings.get(scopeKey) ?? new Gathering(rule, scopeKey);
    gatherings.set(scopeKey, gathering);
    gathering.add(clash);
  }
  return [...gatherings.values()].flatMap((gathering) => gathering.clusters());
}

interface Heading {
  readonly cluster: Cluster;
  readonly under: Cluster[];
}

/**
 * One set of clashing claims is shown once, under the stronger heading (domain page, section 9, example 5): a cluster
 * gives way to one that holds all its positions and is at least as certain; of equals, to the earlier rule's.
 */
function underOneHeading(clusters: readonly Cluster[], rules: readonly Rule[]): Finding[] {
  const ranked = [...clusters].sort(
    (a, b) =>
      Number(a.certainty === "possible") - Number(b.certainty === "possible") ||
      b.positions.size - a.positions.size ||
      rules.indexOf(a.rule) - rules.indexOf(b.rule),
  );
  const headings: Heading[] = [];
  const at = new Map<string, Heading[]>();
  for (const cluster of ranked) {
    const positions = [...cluster.positions];
    const candidates = at.get(positions[0] ?? "") ?? [];
    const home = candidates.find((heading) => positions.every((p) => heading.cluster.positions.has(p)));
    if (home) {
      home.under.push(cluster);
      continue;
    }
    const heading = { cluster, under: [] };
    headings.push(heading);
    for (const position of positions) at.set(position, [...(at.get(position) ?? []), heading]);
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

/** Certain ones first, then the order of the headings, then the earliest known. */
function byWeight(rules: readonly Rule[]): (a: Finding, b: Finding) => number {
  const rank = new Map(rules.map((rule, index) => [rule.name, index]));
  return (a, b) =>
    Number(a.certainty === "possible") - Number(b.certainty === "possible") ||
    (rank.get(a.rule) ?? 0) - (rank.get(b.rule) ?? 0) ||
    a.knownFrom - b.knownFrom ||
    compare(a.fingerprint, b.fingerprint);
}
