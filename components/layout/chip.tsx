import { Badge } from "@tremor/react";
import type { ReactNode } from "react";

/** A word of state beside a thing: "withdrawn", "inferred", "certain". Never for a contradiction. */
export function Chip({ children }: { readonly children: ReactNode }) {
  return (
    <Badge size="xs" className="bg-wash font-medium text-ink-2 ring-line">
      {children}
    </Badge>
  );
}
