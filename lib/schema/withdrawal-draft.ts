import { z } from "zod";
import { slug, slugOrNotStated } from "./slug";
import { count, needed } from "./text";
import { timeDraft } from "./time-draft";

const announcement = {
  kind: z.enum(["withdrawn", "corrected"], { error: 'Was the figure "withdrawn" or "corrected"?' }),
  /** When the public could know. */
  announced: timeDraft.refine(({ precision }) => precision !== "unknown", {
    path: ["date"],
    error: "When was it announced? A withdrawal counts from then",
  }),
  /** Whoever announced it. */
  by: slug,
  announcement: needed("What was announced", 2000),
  replacedBy: count.optional(),
};

/** The withdrawal of a figure that is already here: it covers that figure's claim. */
export const withdrawalDraft = z.object(announcement);
export type WithdrawalDraft = z.output<typeof withdrawalDraft>;

/** The withdrawal of a claim named by origin or statement, scope and as-of, as a file gives it. */
export const claimWithdrawalDraft = z.object({
  ...announcement,
  externalId: needed("The id", 200),
  origin: slug,
  statement: needed("The key of the statement", 200).optional(),
  scope: z.object({ measure: slug, group: slugOrNotStated, place: slugOrNotStated }),
  asOf: timeDraft.refine(({ precision }) => precision !== "unknown", {
    path: ["date"],
    error: "Which moment did the withdrawn figure speak about?",
  }),
  value: count,
  /** External ids of the figures that tell of it. */
  toldBy: z.array(needed("The id of a figure", 200)).default([]),
});
export type ClaimWithdrawalDraft = z.output<typeof claimWithdrawalDraft>;
