import { z } from "zod";
import { quantityFault } from "../domain/quantity/assert-quantity";
import { type Quantity, VAGUE_TERMS } from "../domain/quantity/quantity";
import { count } from "./text";

const single = (kind: Exclude<Quantity["kind"], "between" | "vague term" | "no figure given">) =>
  z.object({ kind: z.literal(kind), n: count });

/** What a wording says about a number, read by hand. */
export const quantityDraft = z
  .discriminatedUnion(
    "kind",
    [
      single("exact"),
      single("at least"),
      single("more than"),
      single("at most"),
      single("fewer than"),
      single("about"),
      single("nearly"),
      z.object({ kind: z.literal("between"), low: count, high: count }),
      z.object({
        kind: z.literal("vague term"),
        term: z.enum(VAGUE_TERMS, { error: `A vague term is one of ${VAGUE_TERMS.join(", ")}` }),
      }),
      z.object({ kind: z.literal("no figure given") }),
    ],
    {
      error:
        "A quantity is exact, at least, more than, at most, fewer than, about, nearly, between, vague term or no figure given",
    },
  )
  .superRefine((quantity, context) => {
    const message = quantityFault(quantity);
    if (message === null) return;
    context.addIssue({ code: "custom", path: [quantity.kind === "between" ? "high" : "n"], message });
  }) satisfies z.ZodType<Quantity>;

/** An editor's own interval in place of the scheme's, with the reason. `high` left out leaves it open. */
export const overrideDraft = z
  .object({
    low: count,
    high: count.optional(),
    reason: z.string().trim().min(1, "Say why the scheme's interval does not fit").max(2000),
  })
  .superRefine(({ low, high }, context) => {
    if (high === undefined || low <= high) return;
    const message = `The interval ${low} to ${high} is reversed. Give the lower number first.`;
    context.addIssue({ code: "custom", path: ["high"], message });
  });
