import type { DatedClaim } from "../provenance/claim";
import type { ComparableScope } from "../scope/scope";
import type { RelationStrength } from "../vocabulary";
import type { Certainty } from "./certainty";
import type { ClaimPair } from "./claim-pair";
import type { Side } from "./side";
import type { ScopeClaims, World } from "./world";

/** In the order of their headings: a cluster that several rules find is shown once, under the first of them. */
export const RULE_NAMES = [
  "self-contradiction",
  "relay-mismatch",
  "count-fell",
  "disjoint-at-once",
  "part-exceeds-whole",
  "sum-exceeds-whole",
  "incident-exceeds-total",
  "period-disagrees-with-total",
  "withdrawn-but-repeated",
  "histories-disagree",
  "likely-slip",
] as const;
export type RuleName = (typeof RULE_NAMES)[number];

/** What may explain a clash; shown beside it, never instead of it. */
export type Hint =
  | { readonly kind: "other measure"; readonly measure: string; readonly n: number }
  | { readonly kind: "other group"; readonly group: string; readonly n: number }
  | { readonly kind: "sum of measures"; readonly measures: readonly [string, string]; readonly n: number }
  | { readonly kind: "slip"; readonly numbers: readonly [number, number] };

/** Claims that cannot all hold: those of `low` allow only less than those of `high` need. */
export interface Clash {
  readonly low: readonly DatedClaim[];
  readonly high: readonly DatedClaim[];
  readonly certainty: Certainty;
  /** How far apart the two are, in people; 0 where that is not what is wrong. */
  readonly gap: number;
  readonly hint: Hint | null;
}

export interface Judgement {
  readonly certainty: Certainty;
  readonly hint?: Hint;
}

interface RuleText {
  readonly name: RuleName;
  /** Rises with every change of meaning. */
  readonly version: number;
  /** What a finding of this rule says, in one sentence. */
  readonly says: string;
  /** An example that breaks the rule and one that does not. */
  readonly breaks: string;
  readonly holds: string;
  /**
   * The sentence of a finding, an ICU message for translators. It uses what it needs of these parameters, which mean
   * the same in every message (a "side" is said with who gave the number, and as of when):
   *
   * - `lower`, `higher`: the lowest side; every other one, highest first
   * - `own`, `others`: the sides in the scope that the finding is about, and those in other scopes, scopes named;
   *   `count`: how many others there are; `sum`: what the highest number of each of their scopes makes together
   * - `numbers`: all numbers, lowest first; `origins`: who gave them; `publishers`: who published every side
   * - `withdrawn`: what was withdrawn and who had given it; `repeaters`: who published it again; `told`: `recalled`
   *   where all of them tell it as the past, else `given`
   * - `gap`: how many people are missing or too many
   */
  readonly message: string;
}

/**
 * How sure it is that a count fell, where the higher claim is surely earlier than the lower one and the count can
 * only grow. The verdict is as sure as the less sure of the two; a scope that the reports do not state lowers it (see
 * `unstatedScopes`). It asks about one claim at a time, so that the claims of a large scope need not be paired.
 */
export interface Fall {
  readonly from: (higher: DatedClaim) => Certainty;
  readonly to: (lower: DatedClaim) => Certainty;
}

/**
 * Judges two disjoint claims of one scope whose times overlap or, of one incident or period, whatever their times;
 * null where this rule has nothing against them. Where the two are of one origin or stand in one publication or statement
 * the verdict may depend on all that they say. Else it may depend only on what `Encounters` tells apart: which window
 * and which publication is surely earlier, whether the windows are the same, coarse or one instant, whether the times are
 * stated, whether the scope is, and which bounds are the scheme's.
 */
export interface PairRule extends RuleText {
  readonly kind: "pair";
  readonly judge: (pair: ClaimPair, world: World) => Judgement | null;
  /** For running totals: the verdict on a later, lower claim. A rule without it has nothing against one. */
  readonly fall?: Fall;
}

/** Judges a claim against one of a scope that holds its own, where the part's lowest number is above the whole's highest. */
export interface PartRule extends RuleText {
  readonly kind: "part";
  /** Which parts it looks at. */
  readonly concerns: (part: ComparableScope) => boolean;
  /** Of claims whose times overlap; the same dependence as that of a pair rule. */
  readonly judge: (part: DatedClaim, whole: DatedClaim, relation: Relation) => Judgement | null;
  /** The verdict on a part that is surely earlier than its whole, a running total. */
  readonly fall: Fall;
}

export interface Relation {
  readonly strength: RelationStrength;
  readonly isSameOrigin: (a: string, b: string) => boolean;
}

/** Finds what is wrong about one scope, looking at that scope and, as far as its reach goes, at others. */
export interface ScopeRule extends RuleText {
  readonly kind: "scope";
  /** `parts`: the scopes below it in the lattice; `beside`: those of the same people and place. */
  readonly reach: "own" | "parts" | "beside";
  readonly find: (scope: ScopeClaims, world: World) => Iterable<Clash>;
}

/** Finds nothing of its own, but may explain what the others found. */
export interface AdviceRule extends RuleText {
  readonly kind: "advice";
  readonly advise: (sides: readonly Side[], world: World) => Hint | null;
}

export type Rule = PairRule | PartRule | ScopeRule | AdviceRule;
