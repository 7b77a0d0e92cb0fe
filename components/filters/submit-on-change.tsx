"use client";

import type { ChangeEvent, ReactNode } from "react";

/** Sends the form around it as soon as a choice is made. A date is sent once it is whole or empty. */
export function SubmitOnChange({ children }: { readonly children: ReactNode }) {
  return (
    <div
      className="contents"
      onChange={(event: ChangeEvent<HTMLDivElement>) => {
        const control: EventTarget = event.target;
        if (!(control instanceof HTMLSelectElement || control instanceof HTMLInputElement)) return;
        if (control instanceof HTMLInputElement && !control.validity.valid) return;
        control.form?.requestSubmit();
      }}
    >
      {children}
    </div>
  );
}
