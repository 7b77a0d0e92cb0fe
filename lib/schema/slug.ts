import { z } from "zod";
import { NOT_STATED } from "../domain/vocabulary";

/** Letters, digits and single `-` or `_` between them: what stands in addresses, files and keys. */
export const slug = z
  .string()
  .trim()
  .min(1, "A slug is needed: letters, digits and hyphens")
  .max(100, "A slug has at most 100 characters: shorten it")
  .regex(
    /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/,
    "A slug has small letters a-z, digits and single hyphens between them: rewrite it like almaty-police",
  );

/** A slug of a group or place, or what the report did not say. */
export const slugOrNotStated = z.union([z.literal(NOT_STATED), slug], {
  error: `A slug of the event's tree is needed, or "${NOT_STATED}" where the report does not say`,
});

/**
 * A slug made of a name: accents dropped, everything but letters and digits turned into hyphens. Empty where a name
 * has no Latin letter or digit: then a person has to choose one.
 * @example slugFor("Acción (México)") // "accion-mexico"
 */
export function slugFor(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 100)
    .replace(/-+$/, "");
}
