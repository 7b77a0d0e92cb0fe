import { compare, type DatedClaim } from "../provenance/claim";
import { readableFrom } from "../provenance/known-at";
import type { Certainty } from "./certainty";
import type { Finding } from "./finding";
import { fingerprint } from "./fingerprint";
import type { Hint, Rule } from "./rule";
import type { Side } from "./side";

/** A claim in a cluster, with its part in a repeated withdrawal. */
export interface Member {
  readonly claim: DatedClaim;
  readonly role: Side["role"];
}

/** Clashing claims of one rule whose positions hang together. */
export interface Cluster {
  readonly rule: Rule;
  readonly scopeKey: string;
  readonly certainty: Certainty;
  readonly positions: ReadonlySet<string>;
  readonly members: readonly Member[];
  /** The widest distance between two clashing intervals. */
  readonly gap: number;
  readonly hint: Hint | null;
}

/**
 * Turns a cluster into the finding that people see.
 *
 * @param under clusters shown under its heading: of the same positions, found by other rules or less surely. What they
 * found stays in sight, though the heading is not theirs.
 */
export function findingOf(cluster: Cluster, under: readonly Cluster[]): Omit<Finding, "alsoFoundBy"> {
  const { rule, scopeKey, certainty, positions } = cluster;
  const all = [cluster, ...under];
  const sides = sidesOf(all.flatMap(({ members }) => members));
  return {
    fingerprint: fingerprint(rule.name, positions),
    rule: rule.name,
    ruleVersion: rule.version,
    certainty,
    scopeKey,
    sides,
    gap: all.reduce((widest, { gap }) => Math.max(widest, gap), 0),
    hint: all.find(({ hint }) => hint !== null)?.hint ?? null,
    knownFrom: sides.reduce(
      (latest, side) => Math.max(latest, firstReadable(side)),
      Number.NEGATIVE_INFINITY,
    ),
  };
}

function firstReadable({ claims }: Side): number {
  return claims.reduce(
    (first, claim) => Math.min(first, readableFrom(claim.published)),
    Number.POSITIVE_INFINITY,
  );
}

function sidesOf(members: readonly Member[]): readonly Side[] {
  const sides = new Map<string, { role: Side["role"]; claims: Set<DatedClaim> }>();
  for (const { claim, role } of members) {
    const interval = role ? "" : `${claim.interval.low}..${claim.interval.high}`;
    const key = [role ?? "", claim.scopeKey, interval].join("¦");
    const side = sides.get(key) ?? { role, claims: new Set() };
    side.claims.add(claim);
    sides.set(key, side);
  }
  return [...sides.values()].flatMap(sideOf).sort(bySide);
}

function sideOf({ role, claims }: { role: Side["role"]; claims: Set<DatedClaim> }): readonly Side[] {
  const sorted = [...claims].sort(byTimeThenKey);
  const [first] = sorted;
  if (first === undefined) return [];
  return [{ scopeKey: first.scopeKey, interval: hull(sorted), role, claims: sorted }];
}

function byTimeThenKey(a: DatedClaim, b: DatedClaim): number {
  return (
    a.window.from - b.window.from ||
    a.window.to - b.window.to ||
    compare(a.origin, b.origin) ||
    compare(a.key, b.key)
  );
}

/** Sides of claims with one interval have just that; the repeats of a withdrawn figure may say it in several ways. */
function hull(claims: readonly DatedClaim[]): { low: number; high: number } {
  let [low, high] = [Number.POSITIVE_INFINITY, 0];
  for (const { interval } of claims) {
    low = Math.min(low, interval.low);
    high = Math.max(high, interval.high);
  }
  return { low, high };
}

function bySide(a: Side, b: Side): number {
  if (a.role !== b.role) return a.role === "withdrawn" ? -1 : 1;
  return (
    a.interval.low - b.interval.low || a.interval.high - b.interval.high || compare(a.scopeKey, b.scopeKey)
  );
}
