import type { SubmissionResult } from "@conform-to/react";

/** What a server action answers a form: its values and faults. */
export interface FormAnswer {
  readonly result: SubmissionResult<string[]>;
}

/** A server action of a form. `before` is its last answer, null when nothing was sent yet. */
export type FormAction<Answer> = (before: Answer | null, data: FormData) => Promise<Answer>;
