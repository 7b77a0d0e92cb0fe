import type { Instant } from "./time/window";

/** What an editor can conclude about a finding (domain page, section 6). */
export const REVIEW_VERDICTS = [
  "explained by scope",
  "explained by time",
  "source corrected itself",
  "stands",
] as const;
export type ReviewVerdict = (typeof REVIEW_VERDICTS)[number];

/**
 * An editor's verdict on a finding. It is outdated once a figure of the finding has a revision of a later version
 * than the review.
 */
export interface FindingReview {
  readonly id: string;
  readonly fingerprint: string;
  readonly verdict: ReviewVerdict;
  readonly note: string;
  readonly version: number;
  readonly recorded: Instant;
  readonly recordedBy: string;
}
