import type { ReactNode } from "react";

/** Where there is nothing to list: says so in a sentence and, where it helps, what to do. */
export function EmptyState({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="rounded-md border border-dashed px-4 py-8 text-center">
      <p className="font-serif text-ink-2 text-md italic">{title}</p>
      {children ? <div className="mt-2 text-ink-2 text-sm">{children}</div> : null}
    </div>
  );
}
