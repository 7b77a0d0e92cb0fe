import { compare } from "../provenance/claim";
import { originTest } from "../provenance/sources";
import { ALL_RULES } from "./all-rules";
import { type Cluster, findingOf } from "./cluster";
import type { Finding } from "./finding";
import { Gathering } from "./gathering";
import { underOneHeading } from "./headings";
import { judgePart } from "./judge-parts";
import { judgeWithin, type OriginTest } from "./judge-within";
import type { AdviceRule, Clash, PairRule, PartRule, Rule, ScopeRule } from "./rule";
import type { ScopeClaims, World } from "./world";

/**
 * Finds every contradiction that the rules know, and nothing else. The same world gives the same findings in the
 * same order, whatever the order of the input.
 *
 * @param rules in the order of their headings; any of them can be run alone
 */
export function reconcile(world: World, rules: readonly Rule[] = ALL_RULES): readonly Finding[] {
  const reconciliation = new Reconciliation(world, rules);
  return [...world.scopes.values()].flatMap((scope) => reconciliation.about(scope)).sort(byWeight(rules));
}

/** Certain ones first, then the order of the headings, then the earliest known. */
export function byWeight(rules: readonly Rule[]): (a: Finding, b: Finding) => number {
  const rank = new Map(rules.map((rule, index) => [rule.name, index]));
  return (a, b) =>
    Number(a.certainty === "possible") - Number(b.certainty === "possible") ||
    (rank.get(a.rule) ?? 0) - (rank.get(b.rule) ?? 0) ||
    a.knownFrom - b.knownFrom ||
    compare(a.fingerprint, b.fingerprint);
}

/** The rules, sorted by what they look at, and a world that they are asked about. */
class Reconciliation {
  private readonly pairRules: readonly PairRule[];
  private readonly partRules: readonly PartRule[];
  private readonly scopeRules: readonly ScopeRule[];
  private readonly adviceRules: readonly AdviceRule[];
  private readonly isSameOrigin: OriginTest;

  constructor(
    private readonly world: World,
    private readonly rules: readonly Rule[],
  ) {
    this.pairRules = rules.filter((rule): rule is PairRule => rule.kind === "pair");
    this.partRules = rules.filter((rule): rule is PartRule => rule.kind === "part");
    this.scopeRules = rules.filter((rule): rule is ScopeRule => rule.kind === "scope");
    this.adviceRules = rules.filter((rule): rule is AdviceRule => rule.kind === "advice");
    this.isSameOrigin = originTest(world.vocabulary.sources);
  }

  /** The findings about one scope: within it, of its parts against it, and of what reaches further. */
  about(scope: ScopeClaims): readonly Finding[] {
    const found = [
      ...underOneHeading(this.within(scope), this.rules),
      ...[...this.amongParts(scope), ...this.across(scope)].map((cluster) => ({
        ...findingOf(cluster, []),
        alsoFoundBy: [],
      })),
    ];
    return found.map((finding) => this.advised(finding));
  }

  private within(scope: ScopeClaims): readonly Cluster[] {
    const gatherings = new Map(this.pairRules.map((rule) => [rule, new Gathering(rule, scope.key)]));
    judgeWithin(scope, this.world, this.pairRules, this.isSameOrigin, (rule, clash) =>
      gatherings.get(rule)?.add(clash),
    );
    return [...gatherings.values()].flatMap((gathering) => gathering.clusters());
  }

  private amongParts(whole: ScopeClaims): readonly Cluster[] {
    return this.partRules.flatMap((rule) => {
      const gathering = new Gathering(rule, whole.key);
      for (const { key, strength } of this.world.lattice.below(whole.key)) {
        const part = this.world.scopes.get(key);
        if (part === undefined) continue;
        for (const clash of judgePart(part, whole, { strength }, rule, this.world, this.isSameOrigin))
          gathering.add(clash);
      }
      return gathering.clusters();
    });
  }

  private across(scope: ScopeClaims): readonly Cluster[] {
    return this.scopeRules.flatMap((rule) => clustersOf(rule, scope.key, rule.find(scope, this.world)));
  }

  private advised(finding: Finding): Finding {
    if (finding.hint !== null) return finding;
    for (const rule of this.adviceRules) {
      const hint = rule.advise(finding.sides, this.world);
      if (hint !== null) return { ...finding, hint, alsoFoundBy: [...finding.alsoFoundBy, rule.name] };
    }
    return finding;
  }
}

function clustersOf(rule: Rule, scopeKey: string, clashes: Iterable<Clash>): readonly Cluster[] {
  const gathering = new Gathering(rule, scopeKey);
  for (const clash of clashes) gathering.add(clash);
  return gathering.clusters();
}
