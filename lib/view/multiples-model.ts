import type { ViewQuery } from "@/lib/schema/view-query";
import type { ChartModel } from "./chart-model";

/** One of the small charts: what it is of, its range in words, and the way to its full chart. */
export interface SmallChart {
  readonly title: string;
  readonly range: string;
  /** "7 reports, 2 origins". */
  readonly counts: string;
  readonly href: string;
  readonly model: ChartModel;
}

export interface Multiples {
  readonly by: NonNullable<ViewQuery["multiples"]>;
  /** The most reported ones. */
  readonly charts: readonly SmallChart[];
  /** Those that are only named. */
  readonly left: readonly { readonly title: string; readonly href: string }[];
}
