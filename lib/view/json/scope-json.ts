import { z } from "zod";
import { BASES } from "@/lib/domain/figure";
import type { ComparableScope } from "@/lib/domain/scope/scope";
import { sayScope, type Words } from "../words";

/** What is counted, as the report has it: slugs; a group or place that it did not state is "not stated". */
export const scopeJson = z.strictObject({
  measure: z.string(),
  group: z.string(),
  place: z.string(),
  basis: z.enum(BASES),
  /** Tells one incident or period from another; null for every other basis, or where none was given. */
  occurrence: z.string().nullable(),
});

/** The scope in which figures are compared: "not stated" is read as the event's whole. `label` says it in words. */
export const comparedScopeJson = scopeJson.extend({ label: z.string() });
export type ComparedScopeJson = z.infer<typeof comparedScopeJson>;

export function comparedScopeJsonOf(scope: ComparableScope, words: Words): ComparedScopeJson {
  const { measure, group, place, basis, occurrence } = scope;
  return { measure, group, place, basis, occurrence, label: sayScope(scope, words) };
}
