import { originTest } from "../provenance/sources";
import type { RelatedScope } from "../scope/scope";
import { type Cluster, findingOf } from "./cluster";
import type { Finding } from "./finding";
import { Gathering } from "./gathering";
import { underOneHeading } from "./headings";
import { judgePart } from "./judge-parts";
import { judgeWithin, type OriginTest } from "./judge-within";
import { Roster } from "./roster";
import type { AdviceRule, Clash, PairRule, PartRule, Rule, ScopeRule } from "./rule";
import type { ScopeClaims, World } from "./world";

/** The clashes of one part with one whole, by rule. */
export type PartClashes = ReadonlyMap<PartRule, readonly Clash[]>;

/** The rules, sorted by what they look at, and a world that they are asked about, piece by piece. */
export class Judge {
  private readonly pairRules: readonly PairRule[];
  private readonly partRules: readonly PartRule[];
  private readonly scopeRules: readonly ScopeRule[];
  private readonly adviceRules: readonly AdviceRule[];
  private readonly isSameOrigin: OriginTest;

  /** @param rules in the order of their headings */
  constructor(
    readonly world: World,
    private readonly rules: readonly Rule[],
  ) {
    this.pairRules = rules.filter((rule): rule is PairRule => rule.kind === "pair");
    this.partRules = rules.filter((rule): rule is PartRule => rule.kind === "part");
    this.scopeRules = rules.filter((rule): rule is ScopeRule => rule.kind === "scope");
    this.adviceRules = rules.filter((rule): rule is AdviceRule => rule.kind === "advice");
    this.isSameOrigin = originTest(world.vocabulary.sources);
  }

  /** What is found among the claims of one scope. */
  within(scope: ScopeClaims): readonly Finding[] {
    const roster = new Roster();
    const gatherings = new Map(this.pairRules.map((rule) => [rule, new Gathering(rule, scope.key, roster)]));
    judgeWithin(scope, this.world, this.pairRules, this.isSameOrigin, roster, (rule, low, high, finds) =>
      gatherings.get(rule)?.addPair(low, high, finds),
    );
    const clusters = [...gatherings.values()].flatMap((gathering) => gathering.clusters());
    return underOneHeading(clusters, this.rules);
  }

  /** How the claims of a part clash with those of a whole. */
  between(part: ScopeClaims, whole: ScopeClaims, { strength }: Pick<RelatedScope, "strength">): PartClashes {
    const clashes = new Map<PartRule, readonly Clash[]>();
    for (const rule of this.partRules) {
      const found = judgePart(part, whole, { strength }, rule, this.world, this.isSameOrigin);
      if (found.length > 0) clashes.set(rule, found);
    }
    return clashes;
  }

  /** What is found of all parts of one whole: those that exceed it stand together. */
  amongParts(whole: ScopeClaims, parts: Iterable<PartClashes>): readonly Finding[] {
    const roster = new Roster();
    const gatherings = new Map(this.partRules.map((rule) => [rule, new Gathering(rule, whole.key, roster)]));
    for (const clashes of parts)
      for (const [rule, some] of clashes) for (const clash of some) gatherings.get(rule)?.add(clash);
    return [...gatherings.values()].flatMap((gathering) => gathering.clusters()).map(alone);
  }

  /** What the rules find about one scope that look further than its claims. */
  across(scope: ScopeClaims): readonly Finding[] {
    return this.scopeRules.flatMap((rule) => {
      const gathering = new Gathering(rule, scope.key, new Roster());
      for (const clash of rule.find(scope, this.world)) gathering.add(clash);
      return gathering.clusters().map(alone);
    });
  }

  /** A finding with what may explain it. */
  advised(finding: Finding): Finding {
    if (finding.hint !== null) return finding;
    for (const rule of this.adviceRules) {
      const hint = rule.advise(finding.sides, this.world);
      if (hint !== null) return { ...finding, hint, alsoFoundBy: [...finding.alsoFoundBy, rule.name] };
    }
    return finding;
  }
}

function alone(cluster: Cluster): Finding {
  return { ...findingOf(cluster, []), alsoFoundBy: [] };
}
