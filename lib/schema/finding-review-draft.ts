import { z } from "zod";
import { REVIEW_VERDICTS } from "../domain/finding-review";
import { needed, noted } from "./text";

/** An editor's verdict on a finding, as the form gives it. */
export const findingReviewDraft = z
  .object({
    fingerprint: needed("The finding", 200),
    verdict: z.enum(REVIEW_VERDICTS, { error: `A review is one of ${REVIEW_VERDICTS.join(", ")}` }),
    note: noted("The note", 4000),
  })
  .refine(({ verdict, note }) => verdict === "stands" || note !== "", {
    path: ["note"],
    error: "Say in the note what explains the finding",
  });
export type FindingReviewDraft = z.output<typeof findingReviewDraft>;
