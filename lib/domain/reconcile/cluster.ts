import { groupBy } from "../group-by";
import { compare, type DatedClaim } from "../provenance/claim";
import { readableFrom } from "../provenance/known-at";
import { quantityKey } from "../quantity/quantity";
import type { Finding, Side } from "./finding";
import { fingerprint } from "./fingerprint";
import type { Certainty, Clash, Rule } from "./rule";

/** A clash with the rule that found it. */
export interface FoundClash extends Clash {
  readonly rule: Rule;
}

/** Clashes of one rule that share positions. A position is what one origin says for one scope, at whatever time. */
export interface Cluster {
  readonly rule: Rule;
  readonly certainty: Certainty;
  readonly positions: ReadonlySet<string>;
  readonly clashes: readonly FoundClash[];
}

/**
 * Gathers clashes into clusters: one a rule, certainty and scope (or pair of scopes) for each set of positions that
 * hang together. A possible clash between positions of a certain cluster is part of that one.
 */
export function clusterClashes(clashes: readonly FoundClash[]): readonly Cluster[] {
  const grouped = groupBy(clashes, (clash) =>
    [clash.rule.name, clash.low.scopeKey, clash.high.scopeKey].join("¦"),
  );
  return [...grouped.values()].flatMap((group) => {
    const certain = hangTogether(
      group.filter((clash) => clash.certainty === "certain"),
      "certain",
    );
    const [absorbed, rest] = absorb(
      certain,
      group.filter((clash) => clash.certainty === "possible"),
    );
    return [...absorbed, ...hangTogether(rest, "possible")];
  });
}

function absorb(
  certain: readonly Cluster[],
  possible: readonly FoundClash[],
): [readonly Cluster[], readonly FoundClash[]] {
  const homeOf = (clash: FoundClash) =>
    certain.find((cluster) => positionsOf(clash).every((p) => cluster.positions.has(p)));
  const withMore = certain.map((cluster) => ({
    ...cluster,
    clashes: [...cluster.clashes, ...possible.filter((clash) => homeOf(clash) === cluster)],
  }));
  return [withMore, possible.filter((clash) => homeOf(clash) === undefined)];
}

/** Connected components over positions, by union of sets. */
function hangTogether(clashes: readonly FoundClash[], certainty: Certainty): readonly Cluster[] {
  const parent = new Map<string, string>();
  const find = (position: string): string => {
    let at = position;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  for (const clash of clashes) {
    const [low, high] = positionsOf(clash);
    for (const position of [low, high]) if (!parent.has(position)) parent.set(position, position);
    parent.set(find(low), find(high));
  }
  const components = groupBy(clashes, (clash) => find(positionsOf(clash)[0]));
  return [...components.values()].flatMap((component) => {
    const [first] = component;
    return first
      ? [
          {
            rule: first.rule,
            certainty,
            positions: new Set(component.flatMap(positionsOf)),
            clashes: component,
          },
        ]
      : [];
  });
}

function positionsOf(clash: FoundClash): [string, string] {
  return [positionOf(clash, "low"), positionOf(clash, "high")];
}

function positionOf(clash: FoundClash, end: "low" | "high"): string {
  const claim = clash[end];
  const documented = claim.documented ? "documented" : "";
  return [
    roleOf(clash, end) ?? "",
    claim.scopeKey,
    claim.origin,
    quantityKey(claim.quantity),
    documented,
  ].join("¦");
}

function roleOf(clash: FoundClash, end: "low" | "high"): Side["role"] {
  if (clash.rule.name !== "withdrawn-but-repeated") return null;
  return end === "low" ? "withdrawn" : "repeated";
}

/** Turns a cluster into the finding that people see. */
export function findingOf(cluster: Cluster): Finding {
  const { rule, certainty, clashes } = cluster;
  const sides = sidesOf(clashes);
  return {
    fingerprint: fingerprint([rule.name, ...[...cluster.positions].sort(compare)].join("\n")),
    rule: rule.name,
    ruleVersion: rule.version,
    alsoFoundBy: [],
    certainty,
    sides,
    gap: clashes.reduce((gap, { low, high }) => Math.max(gap, high.interval.low - low.interval.high), 0),
    hint: clashes.find((clash) => clash.hint !== null)?.hint ?? null,
    knownFrom: Math.max(...sides.map(firstReadable)),
  };
}

function firstReadable(side: Side): number {
  return Math.min(...side.claims.map((claim) => readableFrom(claim.published)));
}

function sidesOf(clashes: readonly FoundClash[]): readonly Side[] {
  const sides = new Map<string, { role: Side["role"]; claims: Map<string, DatedClaim> }>();
  const add = (clash: FoundClash, end: "low" | "high") => {
    const claim = clash[end];
    const role = roleOf(clash, end);
    const key = [
      role ?? "",
      claim.scopeKey,
      role ? "" : `${claim.interval.low}..${claim.interval.high}`,
    ].join("¦");
    const side = sides.get(key) ?? { role, claims: new Map() };
    side.claims.set(claim.key, claim);
    sides.set(key, side);
  };
  for (const clash of clashes) {
    add(clash, "low");
    add(clash, "high");
  }
  return [...sides.values()].flatMap(sideOf).sort(bySide);
}

function sideOf({ role, claims }: { role: Side["role"]; claims: Map<string, DatedClaim> }): readonly Side[] {
  const sorted = [...claims.values()].sort((a, b) => a.window.from - b.window.from || compare(a.key, b.key));
  const [first] = sorted;
  if (first === undefined) return [];
  return [{ scopeKey: first.scopeKey, interval: hull(sorted), role, claims: sorted }];
}

/** Sides of claims with one interval have just that; the repeats of a withdrawn figure may say it in several ways. */
function hull(claims: readonly DatedClaim[]): { low: number; high: number } {
  return {
    low: Math.min(...claims.map(({ interval }) => interval.low)),
    high: Math.max(...claims.map(({ interval }) => interval.high)),
  };
}

function bySide(a: Side, b: Side): number {
  if (a.role !== b.role) return a.role === "withdrawn" ? -1 : 1;
  return (
    a.interval.low - b.interval.low || a.interval.high - b.interval.high || compare(a.scopeKey, b.scopeKey)
  );
}
