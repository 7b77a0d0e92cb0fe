import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";

/** Parts of a form that count as left out while all of their fields are empty. */
const MAY_BE_LEFT_OUT = /^(.*\.)?(quantity|override)(?=\.)/;

/** What the framework adds to a form that is sent without scripts; it must not come back as a value. */
const FRAMEWORK = /^\$ACTION_/;

/** Reads what a form sent, in the browser and on the server alike. */
export function parseForm<Schema extends z.ZodType>(data: FormData, schema: Schema) {
  return parseWithZod(withoutEmptyParts(data), { schema });
}

/**
 * The same values without what the framework adds, and without the parts that are empty as a whole: an empty override is none, while one without its reason
 * is a fault.
 */
function withoutEmptyParts(data: FormData): FormData {
  const used = new Set<string>();
  for (const [name, value] of data) {
    const part = MAY_BE_LEFT_OUT.exec(name)?.[0];
    if (part !== undefined && value !== "") used.add(part);
  }
  const kept = new FormData();
  for (const [name, value] of data) {
    const part = MAY_BE_LEFT_OUT.exec(name)?.[0];
    if (FRAMEWORK.test(name)) continue;
    if (part === undefined || used.has(part)) kept.append(name, value);
  }
  return kept;
}

/** One thing that the store found wrong with a draft. */
interface Fault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** The store's faults as an answer to the form, each at its field; those without a field stand above the form. */
export function faultsAsReply(
  submission: { reply(options: { fieldErrors: Record<string, string[]> }): SubmissionResult<string[]> },
  faults: readonly Fault[],
  fieldOf: (path: readonly PropertyKey[]) => readonly PropertyKey[] = (path) => path,
): SubmissionResult<string[]> {
  const fieldErrors: Record<string, string[]> = {};
  for (const { path, message } of faults) {
    const name = nameOf(fieldOf(path));
    fieldErrors[name] = [...(fieldErrors[name] ?? []), message];
  }
  return submission.reply({ fieldErrors });
}

/** ["figures", 0, "asOf", "date"] → "figures[0].asOf.date" */
export function nameOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, key) => {
    if (typeof key === "number") return `${name}[${key}]`;
    return name === "" ? String(key) : `${name}.${String(key)}`;
  }, "");
}
