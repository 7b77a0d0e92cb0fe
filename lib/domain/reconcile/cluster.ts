import { groupBy } from "../group-by";
import { compare, type DatedClaim } from "../provenance/claim";
import { readableFrom } from "../provenance/known-at";
import type { Certainty } from "./certainty";
import type { Finding } from "./finding";
import { fingerprint } from "./fingerprint";
import type { Roster } from "./roster";
import type { Hint, Rule } from "./rule";
import type { Side } from "./side";

/** Clashing claims of one rule whose positions hang together. */
export interface Cluster {
  readonly rule: Rule;
  readonly scopeKey: string;
  readonly certainty: Certainty;
  /** In which its members and positions are numbered. */
  readonly roster: Roster;
  readonly members: readonly number[];
  readonly positions: ReadonlySet<number>;
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
  const { rule, scopeKey, certainty, roster, positions } = cluster;
  const all = [cluster, ...under];
  const sides = sidesOf(all, roster);
  return {
    fingerprint: fingerprint(rule.name, namesOf(positions, roster)),
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
  let first = Number.POSITIVE_INFINITY;
  for (const claim of claims) first = Math.min(first, readableFrom(claim.published));
  return first;
}

function* namesOf(positions: Iterable<number>, roster: Roster): Iterable<string> {
  for (const position of positions) yield roster.nameOf(position);
}

/** @param clusters whose members one roster numbers */
function sidesOf(clusters: readonly Cluster[], roster: Roster): readonly Side[] {
  const members = new Set<number>();
  for (const cluster of clusters) for (const member of cluster.members) members.add(member);
  const bySaying = groupBy(members, (member) => sideName(member, roster));
  return [...bySaying.values()].flatMap((own) => sideOf(own, roster)).sort(bySide);
}

/** One name for the members of one side: the repeats of a withdrawn figure are one, however they say it. */
function sideName(member: number, roster: Roster): string | number {
  const role = roster.role(member);
  return role === null ? roster.saying(member) : `${role}¦${roster.claim(member).scopeKey}`;
}

function sideOf(members: readonly number[], roster: Roster): readonly Side[] {
  const [first] = members;
  if (first === undefined) return [];
  const claims = members.map((member) => roster.claim(member)).sort(byTimeThenKey);
  const { scopeKey } = roster.claim(first);
  return [{ scopeKey, interval: hull(claims), role: roster.role(first), claims }];
}

/** As a difference, where both may be infinite. */
function difference(a: number, b: number): number {
  return a === b ? 0 : a - b;
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
    a.interval.low - b.interval.low ||
    difference(a.interval.high, b.interval.high) ||
    compare(a.scopeKey, b.scopeKey)
  );
}
