import { z } from "zod";
import type { Source } from "../domain/vocabulary";
import { slugFor } from "./slug";
import { sourceFinder, sourceText } from "./source-text";
import { noted } from "./text";
import { sourceDraft } from "./vocabulary-draft";

/**
 * A new source as a form gives it: the body that it belongs to by name, other names one a line, and a slug made of
 * the name where none is given.
 */
export function sourceForm(sources: ReadonlyMap<string, Source>) {
  const find = sourceFinder(sources.values());
  return sourceDraft
    .extend({
      slug: z.string().trim().default(""),
      parent: sourceText(find, "The body that it belongs to").optional(),
      alsoKnownAs: noted("Other names", 3000).transform(linesOf),
    })
    .superRefine(({ name }, context) => {
      const found = find(name);
      if (found.outcome !== "found") return;
      const message = `“${name}” is there already, as ${sources.get(found.slug)?.name}: use that one, or write a longer name`;
      context.addIssue({ code: "custom", path: ["name"], message });
    })
    .transform((form, context) => {
      const slug = form.slug === "" ? slugFor(form.name) : form.slug;
      const draft = sourceDraft.safeParse({ ...form, slug });
      if (!draft.success) {
        for (const { path, message } of draft.error.issues)
          context.addIssue({ code: "custom", path: [...path], message });
        return z.NEVER;
      }
      if (!sources.has(slug)) return draft.data;
      context.addIssue({
        code: "custom",
        path: ["slug"],
        message: `The slug "${slug}" is taken: choose another`,
      });
      return z.NEVER;
    });
}

function linesOf(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ""))];
}
