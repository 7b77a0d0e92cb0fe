"use client";

import { useEffect, useState } from "react";
import type { DraftPreview } from "@/lib/view/draft-preview";
import type { FormAnswer } from "./answer";
import { PreviewPanel } from "./preview-panel";
import { STEP, STEPS } from "./step";

/** The answer of a form that looks before it saves. */
export interface PreviewAnswer extends FormAnswer {
  readonly preview?: DraftPreview;
}

/**
 * Whether the last answer's preview still fits what stands in the form. `touch` says that something was changed since.
 */
export function usePreview(answer: PreviewAnswer | null) {
  const [touched, setTouched] = useState<PreviewAnswer | null>(null);
  const preview = answer !== null && touched !== answer ? answer.preview : undefined;
  useEffect(() => {
    if (preview !== undefined) document.getElementById("preview")?.focus();
  }, [preview]);
  return { preview, touch: () => setTouched(answer) };
}

/** First "show what it would do"; then, beside what was shown, the button that saves. */
export function PreviewStep({
  preview,
  pending,
  saveLabel,
}: {
  readonly preview: DraftPreview | undefined;
  readonly pending: boolean;
  readonly saveLabel: string;
}) {
  return (
    <>
      {preview ? <PreviewPanel preview={preview} /> : null}
      <div className="flex flex-wrap gap-3">
        {preview ? (
          <button
            type="submit"
            name={STEP}
            value={STEPS.save}
            className="button button-primary"
            disabled={pending}
          >
            {saveLabel}
          </button>
        ) : (
          <button
            type="submit"
            name={STEP}
            value={STEPS.preview}
            className="button button-primary"
            disabled={pending}
          >
            Show what it would do
          </button>
        )}
      </div>
    </>
  );
}
