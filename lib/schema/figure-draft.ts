import { z } from "zod";
import { BASES, CLAIM_STANCES, MENTION_STANCES } from "../domain/figure";
import { overrideDraft, quantityDraft } from "./quantity-draft";
import { slug, slugOrNotStated } from "./slug";
import { languageTag, needed, noted } from "./text";
import { timeDraft } from "./time-draft";

const STANCES = [...CLAIM_STANCES, ...MENTION_STANCES] as const;

const scope = z.object({
  measure: slug,
  group: slugOrNotStated,
  place: slugOrNotStated,
  basis: z.enum(BASES, { error: `A basis is one of ${BASES.join(", ")}` }),
  /** For `incident` and `period`: tells one occurrence from another. */
  occurrence: needed("The name of the incident or period", 200).optional(),
});

const chainLink = z.object({
  sources: z.array(slug).min(1, "A link of the chain names at least one source"),
  /** How the report names it, where that is not the source's own name. */
  asNamed: needed("The name in the report", 300).optional(),
});

/** Publisher first, origin's link last. */
const chain = z
  .array(chainLink)
  .min(1, "The chain starts with the publisher")
  .max(20, "A chain has at most 20 links")
  .superRefine((links, context) => {
    const seen = new Set<string>();
    links.forEach((link, index) => {
      for (const source of link.sources) {
        if (seen.has(source)) {
          const message = `"${source}" stands twice in the chain: a number does not come back to whoever passed it on`;
          context.addIssue({ code: "custom", path: [index, "sources"], message });
        }
        seen.add(source);
      }
    });
  });

export const figureFields = {
  /** The id that the file it came from gave it. */
  externalId: needed("The id", 200).optional(),
  wording: needed("The wording", 500),
  language: languageTag,
  /** Read by hand. Left out, the wording is read by the program. */
  quantity: quantityDraft.optional(),
  override: overrideDraft.optional(),
  scope,
  groupAsWorded: needed("The report's label for the group", 300).optional(),
  asOf: timeDraft,
  chain,
  /** The body that speaks. Left out, it is derived from the chain. */
  origin: slug.optional(),
  statement: needed("The key of the statement", 200).optional(),
  stance: z.enum(STANCES, { error: `A stance is one of ${STANCES.join(", ")}` }),
  note: noted("The note", 4000),
  /** Where the recorder read it: a file or page of their own, and the line. */
  readIn: z
    .object({ file: needed("The file", 300), line: z.number().int().positive().optional() })
    .optional(),
};

/** What the fields of a figure have to say together. */
export function checkFigure(
  figure: { readonly scope: z.output<typeof scope>; readonly stance: (typeof STANCES)[number] },
  context: z.RefinementCtx,
): void {
  const { basis, occurrence } = figure.scope;
  if (occurrence !== undefined && basis !== "incident" && basis !== "period") {
    const message = `Only an incident or a period has a name: clear it, or change the basis "${basis}"`;
    context.addIssue({ code: "custom", path: ["scope", "occurrence"], message });
  }
  if ((basis === "prediction") !== (figure.stance === "predicted")) {
    const message = `The basis "${basis}" with the stance "${figure.stance}": a prediction, and nothing else, is predicted`;
    context.addIssue({ code: "custom", path: ["stance"], message });
  }
}

/** One figure as a form, an import or a proposal gives it. */
export const figureDraft = z.object(figureFields).superRefine(checkFigure);
export type FigureDraft = z.output<typeof figureDraft>;

/** A new revision of a figure: all of it as it should stand, why, and which revision the editor had before them. */
export const correctionDraft = z
  .object({
    ...figureFields,
    reason: needed("The reason for the correction", 2000),
    revision: z.number().int().positive(),
  })
  .superRefine(checkFigure);
export type CorrectionDraft = z.output<typeof correctionDraft>;
