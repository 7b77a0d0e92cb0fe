import type { DatedClaim } from "../provenance/claim";
import type { Interval } from "../quantity/quantity";
import type { Instant } from "../time/window";
import type { Certainty } from "./certainty";
import type { Hint, RuleName } from "./rule";

/** Claims of one scope that allow the same numbers, with others against them. */
export interface Side {
  readonly scopeKey: string;
  readonly interval: Interval;
  /** For a repeated withdrawal: which side was withdrawn and which repeats it. Null in every other finding. */
  readonly role: "withdrawn" | "repeated" | null;
  readonly claims: readonly DatedClaim[];
}

/** One set of clashing claims (domain page, section 6): 5 outlets saying 13 against 2 saying 12 is one finding. */
export interface Finding {
  /** Made of rule, scopes, and the quantities and origins of the sides: an echo leaves it as it is. */
  readonly fingerprint: string;
  readonly rule: RuleName;
  readonly ruleVersion: number;
  /** Weaker headings under which the same claims were found. */
  readonly alsoFoundBy: readonly RuleName[];
  readonly certainty: Certainty;
  /** The scope that it is about: for parts that exceed a whole, the whole's. */
  readonly scopeKey: string;
  /** Lowest first; a part comes after its whole, a repeat after what was withdrawn. */
  readonly sides: readonly Side[];
  /** The widest distance between two clashing intervals; 0 for a repeated withdrawal. */
  readonly gap: number;
  readonly hint: Hint | null;
  /** When the last of its sides was first published. */
  readonly knownFrom: Instant;
}

export function claimsOfFinding(finding: Finding): readonly DatedClaim[] {
  return finding.sides.flatMap((side) => side.claims);
}
