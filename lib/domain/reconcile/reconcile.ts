import type { DatedClaim } from "../provenance/claim";
import { compare } from "../provenance/claim";
import { ALL_RULES } from "./all-rules";
import { pairOf } from "./claim-pair";
import { type Cluster, clusterClashes, type FoundClash, findingOf } from "./cluster";
import type { Finding } from "./finding";
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
  const clashes = [
    ...[...world.byScope.values()].flatMap((claims) => judgePairs(claims, world, pairRules)),
    ...ledgerRules.flatMap((rule) => rule.find(world).map((clash) => ({ ...clash, rule }))),
  ];
  return underOneHeading(clusterClashes(clashes), rules).sort(byWeight(rules));
}

function judgePairs(
  claims: readonly DatedClaim[],
  world: World,
  rules: readonly PairRule[],
): readonly FoundClash[] {
  const found: FoundClash[] = [];
  for (const [index, a] of claims.entries()) {
    for (let next = index + 1; next < claims.length; next++) {
      const b = claims[next];
      const pair = b && pairOf(a, b, world.vocabulary);
      if (!pair) continue;
      for (const rule of rules) {
        const judgement = rule.judge(pair, world);
        if (judgement)
          found.push({
            low: pair.low,
            high: pair.high,
            hint: judgement.hint ?? null,
            certainty: judgement.certainty,
            rule,
          });
      }
    }
  }
  return found;
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
  const shown: { cluster: Cluster; also: Set<Rule> }[] = [];
  for (const cluster of ranked) {
    const home = shown.find((heading) =>
      [...cluster.positions].every((position) => heading.cluster.positions.has(position)),
    );
    if (home) home.also.add(cluster.rule);
    else shown.push({ cluster, also: new Set() });
  }
  return shown.map(({ cluster, also }) => {
    also.delete(cluster.rule);
    return {
      ...findingOf(cluster),
      alsoFoundBy: rules.filter((rule) => also.has(rule)).map((rule) => rule.name),
    };
  });
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
