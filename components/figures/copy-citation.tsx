"use client";

import { useState } from "react";
import { useHydrated } from "@/components/forms/use-hydrated";

export interface CopyCitationProps {
  readonly citation: string;
  /** Where the citation stands to be read and copied by hand. */
  readonly href: string;
  readonly says: {
    readonly cite: string;
    /** Which figure: the name of the control, beginning with `cite`. */
    readonly name: string;
    readonly copied: string;
    readonly notCopied: string;
  };
}

const CONTROL =
  "inline-flex min-h-6 cursor-pointer items-center text-ink-2 text-sm underline decoration-line-strong underline-offset-4 hover:text-ink";

/** Copies the citation of a figure; before scripts run, and where a page may not copy, a link to it. */
export function CopyCitation({ citation, href, says }: CopyCitationProps) {
  const hydrated = useHydrated();
  const [state, setState] = useState<"unasked" | "copied" | "not copied">("unasked");
  // Browsers give it to secure pages only, whatever its type says.
  if (!hydrated || !("clipboard" in navigator)) {
    return (
      <a href={href} aria-label={says.name} className={CONTROL}>
        {says.cite}
      </a>
    );
  }
  const copy = () => {
    navigator.clipboard.writeText(citation).then(
      () => setState("copied"),
      () => setState("not copied"),
    );
  };
  return (
    <>
      <button type="button" onClick={copy} aria-label={says.name} className={CONTROL}>
        {says.cite}
        {state === "copied" ? (
          <span aria-hidden="true" className="ms-1">
            ✓
          </span>
        ) : null}
      </button>
      <span role="status" className={state === "not copied" ? "block max-w-48 text-xs" : "sr-only"}>
        {state === "copied" ? says.copied : null}
        {state === "not copied" ? says.notCopied : null}
      </span>
    </>
  );
}
