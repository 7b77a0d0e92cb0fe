import type { ReactNode } from "react";

export interface ScrollRegionProps {
  /** What is scrolled, for who cannot see it. */
  readonly name: string;
  /** Also down, or only sideways where the page has room for columns. */
  readonly scrolls: "both" | "sideways";
  readonly children: ReactNode;
}

const SCROLLS = { both: "overflow-auto", sideways: "md:overflow-x-auto" } as const;

/** What can be wider than the page, scrolled by keyboard too. */
export function ScrollRegion({ name, scrolls, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no pointer scrolls by the arrow keys, once it has the focus.
    <section aria-label={name} tabIndex={0} className={`relative ${SCROLLS[scrolls]}`}>
      {children}
    </section>
  );
}
