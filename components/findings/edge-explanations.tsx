import { EmptyState } from "@/components/layout/empty-state";
import type { EdgeExplanation } from "@/lib/view/dashboard-model";

const SIGN: Readonly<Record<EdgeExplanation["edge"], string>> = {
  low: "↓",
  high: "↑",
  open: "↑",
  origin: "–",
};

/** Why the range is what it is: what sets each edge, and what the range would be without it. */
export function EdgeExplanations({ explanations }: { readonly explanations: readonly EdgeExplanation[] }) {
  if (explanations.length === 0)
    return <EmptyState title="No figure in force, so there is no range to explain." />;
  return (
    <ul className="divide-y divide-line">
      {explanations.map((explanation) => (
        <li key={explanation.sentence} className="flex gap-3 py-3 first:pt-0 last:pb-0">
          <span aria-hidden="true" className="w-4 shrink-0 text-center font-semibold text-ink-2">
            {SIGN[explanation.edge]}
          </span>
          <div className="min-w-0">
            <p className="break-words font-serif text-md">{explanation.sentence}</p>
            <p className="mt-1 text-ink-2 text-sm">{explanation.without}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
