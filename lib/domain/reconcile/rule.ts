import type { Withdrawal } from "../figure";
import type { DatedClaim } from "../provenance/claim";
import type { Vocabulary } from "../vocabulary";
import type { Certainty } from "./certainty";
import type { ClaimPair } from "./claim-pair";

export const RULE_NAMES = [
  "self-contradiction",
  "relay-mismatch",
  "count-fell",
  "disjoint-at-once",
  "part-exceeds-whole",
  "withdrawn-but-repeated",
] as const;
export type RuleName = (typeof RULE_NAMES)[number];

/** What may explain a clash; shown beside it, never instead of it. */
export type Hint =
  | { readonly kind: "other measure"; readonly measure: string; readonly n: number }
  | { readonly kind: "sum of measures"; readonly measures: readonly [string, string]; readonly n: number }
  | { readonly kind: "slip"; readonly numbers: readonly [number, number] };

/** Two claims that cannot both hold. `low` allows only less than `high` does. */
export interface Clash {
  readonly low: DatedClaim;
  readonly high: DatedClaim;
  readonly certainty: Certainty;
  readonly hint: Hint | null;
}

export interface Judgement {
  readonly certainty: Certainty;
  readonly hint?: Hint;
}

/** All that a rule may look at. Claims are those that stand: neither withdrawn nor mentions. */
export interface World {
  readonly vocabulary: Vocabulary;
  readonly claims: readonly DatedClaim[];
  readonly byScope: ReadonlyMap<string, readonly DatedClaim[]>;
  /** The claims of a statement about the same people and place (see `statementKey`), by measure. */
  readonly byStatement: ReadonlyMap<string, ReadonlyMap<string, readonly DatedClaim[]>>;
  /** Claims taken back, with the withdrawal that covers each. */
  readonly withdrawn: readonly { readonly claim: DatedClaim; readonly withdrawal: Withdrawal }[];
  /** Tolls retold as history: no claims, but they may repeat a withdrawn one. */
  readonly recalled: readonly DatedClaim[];
  readonly withdrawals: readonly Withdrawal[];
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
}

/** Judges two disjoint claims of one scope; null where this rule has nothing against them. */
export interface PairRule extends RuleText {
  readonly kind: "pair";
  readonly judge: (pair: ClaimPair, world: World) => Judgement | null;
}

/** Looks across scopes or at withdrawals. */
export interface LedgerRule extends RuleText {
  readonly kind: "ledger";
  readonly find: (world: World) => Iterable<Clash>;
}

export type Rule = PairRule | LedgerRule;
