import { z } from "zod";
import { checkFigure, type FigureDraft, figureFields } from "./figure-draft";
import { type Setting, settleFigure } from "./settle-figure";
import { type FindSource, sourceFinder, sourcesText, sourceText } from "./source-text";
import { needed } from "./text";

/** As many as one page of a form can hold; larger tables come in by import. */
const MOST_FIGURES = 50;

/**
 * The figures of one publication as a form gives them: sources by name, the chain without its publisher. The same
 * schema in the browser and on the server; what it lets pass settles (see `settleFigure`).
 *
 * @param setting the event, and the publication that the figures stand in
 */
export function newFiguresForm(setting: Setting) {
  return z.object({
    figures: z
      .array(settling(figureShape(setting), setting))
      .min(1, "Give at least one figure")
      .max(MOST_FIGURES, `A form holds at most ${MOST_FIGURES} figures: import the rest from a file`),
  });
}

/** The correction of one figure, with its reason and the revision that the editor had before them. */
export function correctionForm(setting: Setting) {
  const shape = figureShape(setting).extend({
    reason: needed("The reason for the correction", 2000),
    revision: z.number().int().positive(),
  });
  return settling(shape, setting);
}

function figureShape({ vocabulary, publication }: Setting) {
  const find = sourceFinder(vocabulary.sources.values());
  return z
    .object(figureFields)
    .omit({ externalId: true, readIn: true })
    .extend({
      scope: figureFields.scope.extend({
        measure: z.string({ error: "Choose what was counted" }),
        group: z.string({ error: "Choose who was counted, or “not stated”" }),
        place: z.string({ error: "Choose where, or “not stated”" }),
      }),
      chain: relays(find, publication.source),
      origin: sourceText(find, "The origin").optional(),
    });
}

/** Adds what the fields have to say together, and what the event's vocabulary and the publication have to say. */
function settling<Shape extends z.ZodType<FigureDraft>>(shape: Shape, setting: Setting) {
  return shape.superRefine((figure, context) => {
    checkFigure(figure, context);
    const settlement = settleFigure(figure, setting);
    if (settlement.outcome === "settled") return;
    for (const { path, message } of settlement.faults) {
      context.addIssue({ code: "custom", path: inForm(path), message });
    }
  });
}

/** Whoever the publication cites, nearest first; the publisher is put before them. */
function relays(find: FindSource, publisher: string) {
  const link = z.object({
    sources: sourcesText(find, "The relay"),
    asNamed: needed("The name in the report", 300).optional(),
  });
  return z
    .array(link)
    .default([])
    .transform((cited, context) => {
      const chain = figureFields.chain.safeParse([{ sources: [publisher] }, ...cited]);
      if (chain.success) return chain.data;
      for (const { path, message } of chain.error.issues) {
        context.addIssue({ code: "custom", path: inForm(["chain", ...path]).slice(1), message });
      }
      return z.NEVER;
    });
}

/** A path into a draft as a path into the form, whose chain has no publisher. */
function inForm(path: readonly PropertyKey[]): PropertyKey[] {
  const [field, index, ...rest] = path;
  if (field !== "chain" || typeof index !== "number") return [...path];
  return index === 0 ? ["chain"] : ["chain", index - 1, ...rest];
}
