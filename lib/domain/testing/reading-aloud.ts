import type { Ledger } from "../figure";
import type { Claim, DatedClaim } from "../provenance/claim";
import { claimsOf } from "../provenance/fold";
import { knownLedger } from "../provenance/known-at";
import type { Interval, SchemeId } from "../quantity/quantity";
import { sayInterval } from "../quantity/say";
import { headlineMoment, rangeClaims } from "../range/in-force";
import { type ReportedRange, reportedRange } from "../range/reported-range";
import { DEFAULT_READING, type KnownAt } from "../reading";
import { ALL_RULES } from "../reconcile/all-rules";
import type { Finding } from "../reconcile/finding";
import { reconcile } from "../reconcile/reconcile";
import type { Rule } from "../reconcile/rule";
import { standingClaims, type World, worldOf } from "../reconcile/world";
import type { Instant } from "../time/window";
import type { Vocabulary } from "../vocabulary";
import { CRISIS } from "./crisis";
import { ledgerOf, type Report } from "./ledger-builder";
import { at } from "./times";
import type { TakenBack } from "./withdrawal-builder";

type Entries = readonly (Report | TakenBack)[];

export interface How {
  readonly scheme?: SchemeId;
  readonly knownAt?: KnownAt;
  readonly rules?: readonly Rule[];
  readonly vocabulary?: Vocabulary;
}

/** The real path from a ledger to its world: what was known, folded into claims. */
export function worldOfLedger(ledger: Ledger, how: How = {}): World {
  const known = knownLedger(ledger, how.knownAt ?? DEFAULT_READING.knownAt);
  return worldOf(known, how.vocabulary ?? CRISIS, how.scheme ?? DEFAULT_READING.scheme);
}

export function findingsOfLedger(ledger: Ledger, how: How = {}): readonly Finding[] {
  return reconcile(worldOfLedger(ledger, how), how.rules ?? ALL_RULES);
}

export function findingsIn(entries: Entries, how: How = {}): readonly Finding[] {
  return findingsOfLedger(ledgerOf(...entries), how);
}

export function claimsIn(entries: Entries, how: How = {}): readonly Claim[] {
  const known = knownLedger(ledgerOf(...entries), how.knownAt ?? DEFAULT_READING.knownAt);
  return claimsOf(known.figures, CRISIS, how.scheme ?? DEFAULT_READING.scheme);
}

/** Each finding in one line: "count-fell, certain: 12 | 13". */
export function said(findings: readonly Finding[]): readonly string[] {
  return findings.map(
    ({ rule, certainty, sides }) =>
      `${rule}, ${certainty}: ${sides.map(({ interval }) => sayInterval(interval)).join(" | ")}`,
  );
}

export interface RangeHow extends How {
  readonly freshness?: number;
  /** As `time` reads it; by default the moment of the headline. */
  readonly at?: string;
}

/** The claims of the only scope that the entries speak of, as a range sees them. */
export function inRange(entries: Entries, how: How = {}): readonly DatedClaim[] {
  return rangeClaims(standingClaims(worldOfLedger(ledgerOf(...entries), how)));
}

/** The range of the only scope that the entries speak of. */
export function rangeIn(entries: Entries, how: RangeHow = {}): ReportedRange | null {
  const claims = inRange(entries, how);
  const t: Instant | null = how.at === undefined ? headlineMoment(claims) : at(how.at);
  return t === null ? null : reportedRange(claims, t, how.freshness ?? DEFAULT_READING.freshness);
}

/** As readers see it: "12 to 13", "2 or more", "no figure in force". */
export function sayRange(range: Interval | null): string {
  return range === null ? "no figure in force" : sayInterval(range);
}
