import type { DatedClaim } from "../provenance/claim";
import type { Instant } from "../time/window";
import type { Certainty } from "./certainty";
import type { Hint, RuleName } from "./rule";
import type { Side } from "./side";

/** One set of clashing claims (domain page, section 6): 5 outlets saying 13 against 2 saying 12 is one finding. */
export interface Finding {
  /** Made of rule, scopes, and the quantities and origins of the sides: an echo leaves it as it is. */
  readonly fingerprint: string;
  readonly rule: RuleName;
  readonly ruleVersion: number;
  /** Weaker headings under which the same claims were found. */
  readonly alsoFoundBy: readonly RuleName[];
  readonly certainty: Certainty;
  /** The scope that it is about: for parts that exceed a whole, the whole's; for a period, its own. */
  readonly scopeKey: string;
  /** Lowest first, whatever their scopes; a repeat comes after what was withdrawn. */
  readonly sides: readonly Side[];
  /**
   * The widest distance between two clashing intervals, or how many people are too many or too few where claims clash
   * only together; 0 for a repeated withdrawal.
   */
  readonly gap: number;
  readonly hint: Hint | null;
  /** When the last of its sides was first published. */
  readonly knownFrom: Instant;
}

export function claimsOfFinding(finding: Finding): readonly DatedClaim[] {
  return finding.sides.flatMap((side) => side.claims);
}
