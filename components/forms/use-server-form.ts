"use client";

import { unstable_rethrow } from "next/navigation";
import { useActionState, useState, useTransition } from "react";
import type { FormAction } from "./answer";
import { SIGNED_OUT } from "./signed-out";

/** Why a form never got an answer. Nothing was saved, and what was typed still stands. */
export type SendFailure = "signed out" | "not allowed" | "no answer";

/**
 * Sends a form to its server action. Without JavaScript the form posts itself (`formAction`); with it, `send` does,
 * so that a lost session or a lost network leaves everything typed where it is.
 */
export function useServerForm<Answer>(action: FormAction<Answer>, onAnswer?: (answer: Answer) => void) {
  const [posted, formAction] = useActionState<Answer | null, FormData>(action, null);
  const [sent, setSent] = useState<Answer | null>(null);
  const [failure, setFailure] = useState<SendFailure | null>(null);
  const [pending, startTransition] = useTransition();
  const answer = sent ?? posted;
  const send = (data: FormData) =>
    startTransition(async () => {
      try {
        const next = await action(answer, data);
        setSent(next);
        onAnswer?.(next);
        setFailure(null);
      } catch (error) {
        const failed = failureOf(error);
        if (failed === "no answer") unstable_rethrow(error);
        setFailure(failed);
      }
    });
  return { answer, formAction, send, pending, failure };
}

/** A refusal has its status at the end of a digest, or is the text of an answer that never reached the action. */
function failureOf(error: unknown): SendFailure {
  if (!(error instanceof Error)) return "no answer";
  const digest = "digest" in error ? String(error.digest) : "";
  if (error.message === SIGNED_OUT || digest === "NEXT_HTTP_ERROR_FALLBACK;401") return "signed out";
  return digest === "NEXT_HTTP_ERROR_FALLBACK;403" ? "not allowed" : "no answer";
}
