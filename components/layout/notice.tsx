import type { ReactNode } from "react";

/** What was wrong with the address or the request, and what is shown instead. */
export function Notice({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div role="status" className="rounded-md border border-line-strong bg-wash px-4 py-3">
      <p className="font-medium text-base">{title}</p>
      {children ? <div className="mt-1 text-ink-2 text-sm">{children}</div> : null}
    </div>
  );
}
