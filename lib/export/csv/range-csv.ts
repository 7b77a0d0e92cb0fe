import type { ScopeRangeJson } from "@/lib/view/json/range-json";
import type { Column } from "./column";
import { intervalColumns } from "./interval-columns";
import { scopeColumns } from "./scope-columns";

type Step = ScopeRangeJson["series"][number];

/** One row a stretch in which the same claims set the range; a gap in reporting has no row. */
export function rangeColumns({ scope, headline, axis }: ScopeRangeJson): readonly Column<Step>[] {
  return [
    { name: "from", of: (step) => step.from },
    { name: "to", of: (step) => step.to },
    ...intervalColumns<Step>((step) => step, { words: "range", low: "low", high: "high" }),
    { name: "common_low", of: (step) => step.common?.low ?? null },
    { name: "common_high", of: (step) => step.common?.high ?? null },
    { name: "low_set_by", of: (step) => step.lowSetBy.join(" ") },
    { name: "high_set_by", of: (step) => step.highSetBy.join(" ") },
    { name: "origins", of: (step) => step.origins.join(" ") },
    { name: "reports", of: (step) => step.reports },
    // The headline has a moment of the as-of axis; on the other one no row is its.
    { name: "headline", of: (step) => axis === "as-of" && holds(step, headline.at) },
    { name: "axis", of: () => axis },
    ...scopeColumns<Step>(() => scope),
  ];
}

/** ISO times of one form stand in the order of their letters. */
function holds({ from, to }: Step, at: string | null): boolean {
  return at !== null && from <= at && at < to;
}
