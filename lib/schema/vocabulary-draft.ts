import { z } from "zod";
import { NOT_STATED, SOURCE_KINDS } from "../domain/vocabulary";
import { slug } from "./slug";
import { needed, noted } from "./text";

const term = {
  slug: slug.refine((value) => value !== NOT_STATED),
  name: needed("The name", 300),
  partOf: slug.optional(),
  relation: z
    .enum(["by definition", "as a rule"], { error: 'A relation holds "by definition" or "as a rule"' })
    .default("by definition"),
  disjointSets: z.array(slug).default([]),
};

export const measureDraft = z.object({
  ...term,
  kind: z.enum(["count", "stock"], {
    error: 'A measure is a "count" of people so far or a "stock" at one moment',
  }),
  meaning: noted("The meaning", 1000),
});
export type MeasureDraft = z.output<typeof measureDraft>;

export const groupDraft = z.object({
  ...term,
  mayShrink: z.boolean().default(false),
  note: noted("The note", 1000),
});
export type GroupDraft = z.output<typeof groupDraft>;

export const placeDraft = z.object({ ...term, overlapsSiblings: z.boolean().default(false) });
export type PlaceDraft = z.output<typeof placeDraft>;

/** Whoever publishes or is cited, as a form or an import gives it. */
export const sourceDraft = z.object({
  slug,
  name: needed("The name", 300),
  kind: z.enum(SOURCE_KINDS, { error: `A kind of source is one of ${SOURCE_KINDS.join(", ")}` }),
  /** The body that it belongs to. */
  parent: slug.optional(),
  country: z
    .string()
    .trim()
    .regex(/^[A-Z]{2}$/, "A country is two capital letters, such as KZ")
    .optional(),
  alsoKnownAs: z.array(needed("Another name", 300)).default([]),
  note: noted("The note", 1000),
});
export type SourceDraft = z.output<typeof sourceDraft>;
