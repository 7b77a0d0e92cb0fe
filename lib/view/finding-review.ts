import type { FindingReview } from "@/lib/domain/finding-review";
import { claimsOfFinding, type Finding } from "@/lib/domain/reconcile/finding";

/** What an editor concluded about a finding, and whether a figure of it has changed since. */
export interface ReviewOfFinding {
  readonly verdict: FindingReview["verdict"];
  readonly note: string;
  readonly outdated: boolean;
}

/**
 * The latest review of a finding, or null. It is outdated once a figure of the finding was corrected in a later
 * version than the review's; a new echo does not outdate it (domain page, section 6).
 */
export function reviewOf(finding: Finding, reviews: readonly FindingReview[]): ReviewOfFinding | null {
  const latest = reviews
    .filter(({ fingerprint }) => fingerprint === finding.fingerprint)
    .reduce<FindingReview | null>((last, next) => (last && last.version > next.version ? last : next), null);
  if (latest === null) return null;
  const outdated = claimsOfFinding(finding).some((claim) =>
    claim.figures.some(({ revision, version }) => revision > 1 && version > latest.version),
  );
  return { verdict: latest.verdict, note: latest.note, outdated };
}
