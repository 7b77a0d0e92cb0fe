import type { DatedClaim } from "../provenance/claim";
import type { Interval } from "../quantity/quantity";

/** Claims of one scope that allow the same numbers, with others against them. */
export interface Side {
  readonly scopeKey: string;
  readonly interval: Interval;
  /** For a repeated withdrawal: which side was withdrawn and which repeats it. Null in every other finding. */
  readonly role: "withdrawn" | "repeated" | null;
  readonly claims: readonly DatedClaim[];
}
