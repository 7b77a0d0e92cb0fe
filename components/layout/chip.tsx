import type { ReactNode } from "react";

/** A word of state beside a thing: "withdrawn", "inferred", "certain". Never for a contradiction. */
export function Chip({ children }: { readonly children: ReactNode }) {
  return (
    <span className="inline-flex w-max cursor-default whitespace-nowrap shrink-0 items-center rounded-sm bg-wash px-2 py-0.5 font-medium text-ink-2 text-xs ring-1 ring-line ring-inset">
      {children}
    </span>
  );
}
