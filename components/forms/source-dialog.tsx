"use client";

import { useEffect, useRef, useState } from "react";
import type { Source } from "@/lib/domain/vocabulary";
import type { FormAction } from "./answer";
import { type SourceAnswer, SourceForm } from "./source-form";

/** "Add a new source" without leaving the form around it; without scripts, in another tab. Stands outside that form. */
export function SourceDialog({
  action,
  href,
  sources,
  onAdded,
}: {
  readonly action: FormAction<SourceAnswer>;
  /** Of the page that does the same. */
  readonly href: string;
  readonly sources: ReadonlyMap<string, Source>;
  readonly onAdded: (source: Source) => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);
  return (
    <div className="text-sm">
      <button type="button" className="button with-script" onClick={() => setOpen(true)}>
        Add a new source to the list
      </button>
      <a href={href} target="_blank" rel="noopener" className="without-script underline">
        Add a new source to the list (new tab)
      </a>
      {open ? (
        <dialog
          ref={dialog}
          onClose={() => setOpen(false)}
          aria-labelledby="new-source"
          className="m-auto w-full max-w-lg rounded-lg border bg-panel p-5 text-ink backdrop:bg-black/40"
        >
          <div className="mb-4 flex items-baseline justify-between gap-4">
            <h2 id="new-source" className="text-lg">
              New source
            </h2>
            <button type="button" className="button" onClick={() => dialog.current?.close()}>
              Close
            </button>
          </div>
          <SourceForm
            id="source-in-place"
            action={action}
            sources={sources}
            onAdded={(source) => {
              dialog.current?.close();
              onAdded(source);
            }}
          />
        </dialog>
      ) : null}
    </div>
  );
}
