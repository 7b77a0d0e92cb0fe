import { Card } from "@tremor/react";
import type { ReactNode } from "react";

export interface PanelProps {
  readonly title: ReactNode;
  /** Id of the heading; the section is labelled by it, and links can lead to it. */
  readonly id: string;
  /** A line under the title. */
  readonly lead?: ReactNode;
  /** Links or controls beside the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A section of a page on paper of its own, under a heading of the second rank. */
export function Panel({ title, id, lead, actions, children }: PanelProps) {
  return (
    <section aria-labelledby={id}>
      <Card className="p-4 text-start sm:p-6">
        <div className="flex flex-wrap-reverse items-baseline justify-between gap-x-6 gap-y-2">
          <h2 id={id} className="text-lg">
            {title}
          </h2>
          {actions ? (
            <div className="flex flex-wrap gap-x-5 gap-y-1 text-ink-2 text-sm">{actions}</div>
          ) : null}
        </div>
        {lead ? <p className="mt-1 max-w-[75ch] text-ink-2 text-sm">{lead}</p> : null}
        <div className="mt-4">{children}</div>
      </Card>
    </section>
  );
}
