/** Why a range is what it is; plain data. */
export interface RangeExplanation {
  /** Empty where nothing is in force. */
  readonly edges: readonly EdgeExplanation[];
  /** What the range becomes without each origin in force. */
  readonly leftOut: LeaveOneOut;
  /** How the claims in force were found and read, a sentence each. */
  readonly rules: readonly string[];
}

/** What sets an edge of the range and what the range would be without that origin. */
export interface EdgeExplanation {
  readonly edge: "low" | "high" | "open";
  readonly sentence: string;
  /** The claims that set it, a few of very many, each by its earliest report. */
  readonly claims: readonly EdgeClaim[];
  /** Claims that set it too and are not listed. */
  readonly more: number;
  /** "Without it: 17 or more." */
  readonly without: string;
}

export interface EdgeClaim {
  readonly key: string;
  /** Its earliest report. */
  readonly figure: { readonly href: string; readonly wording: string; readonly language: string };
  readonly origin: string;
  readonly chain: string;
  readonly published: string;
  readonly asOf: string;
  readonly reports: number;
  /** How the wording became numbers. */
  readonly reading: string;
  /** Until when it is in force. */
  readonly force: string;
}

export interface LeaveOneOut {
  /** Origins without which the range is another one. */
  readonly changes: readonly { readonly origin: string; readonly href: string; readonly range: string }[];
  /** Origins without any one of which it stays, in words; null where there are none. */
  readonly same: string | null;
}
