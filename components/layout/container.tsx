import type { ReactNode } from "react";

/** The page's measure: 1144 px of content at most, with room at the sides. */
export function Container({
  children,
  className = "",
}: {
  readonly children: ReactNode;
  readonly className?: string;
}) {
  return <div className={`mx-auto w-full max-w-[75rem] px-4 sm:px-6 lg:px-7 ${className}`}>{children}</div>;
}
