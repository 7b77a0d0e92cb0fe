import type { FindingReview } from "@/lib/domain/finding-review";
import type { Instant } from "@/lib/domain/time/window";
import type { Picture } from "@/lib/view/picture";
import type { ScopeOfFigures } from "@/lib/view/selection";

/** What a chart shows, from which each of its files is written. */
export interface Shown {
  readonly picture: Picture;
  readonly selected: ScopeOfFigures;
  readonly reviews: readonly FindingReview[];
  /** When the file is made; null where the address pins a version. */
  readonly retrievedAt: Instant | null;
}
