"use client";

import { useId, useSyncExternalStore } from "react";

/** A link to hand over, shown once, whole with the address under which the page was opened. */
export function OneTimeLink({ name, path }: { readonly name: string; readonly path: string }) {
  const id = useId();
  const origin = useSyncExternalStore(
    () => () => {},
    () => window.location.origin,
    () => "",
  );
  return (
    <div role="status" className="rounded-md border border-line-strong bg-wash px-4 py-3">
      <label htmlFor={id} className="block font-medium text-sm">
        Link for {name}
      </label>
      <p id={`${id}-hint`} className="text-ink-2 text-xs">
        Send it to {name} over a channel that you trust. It leads to a page to choose a password, works once
        and for three days, and is not shown again.
      </p>
      <input
        id={id}
        readOnly
        value={`${origin}${path}`}
        className="field mt-2"
        aria-describedby={`${id}-hint`}
        onFocus={(event) => event.currentTarget.select()}
      />
    </div>
  );
}
