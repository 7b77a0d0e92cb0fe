import { versionOf } from "@/lib/view/say-options";
import type { Shown } from "./shown";

/**
 * The name under which a file is saved: event, what it holds, selection and ledger version.
 * @example "kazakhstan-2022-figures-killed-everyone-kazakhstan-cumulative-v12.csv"
 */
export function fileName({ picture, selected }: Shown, holds: string, extension: string): string {
  const { measure, group, place, basis } = selected.scope;
  const parts = [picture.event.slug, holds, measure, group, place, basis, `v${versionOf(picture)}`];
  return `${parts.map(safe).join("-")}.${extension}`;
}

/** Slugs are safe in file names already; this holds should a name ever not be one. */
function safe(part: string): string {
  return part.replace(/[^A-Za-z0-9._-]+/g, "-");
}
