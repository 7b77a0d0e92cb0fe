import { readdirSync } from "node:fs";
import { join } from "node:path";

/** What stands in an address for [slug], [id] and so on. */
export type Parameters = Readonly<Record<string, string>>;

/** Every page.tsx under a folder of app, as paths from the checkout, so that a new page cannot be forgotten. */
export function pageFilesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === "page.tsx")
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
    .sort();
}

/** "app/admin/events/[slug]/page.tsx" → "/admin/events/kazakhstan-2022"; readers' pages in English, which has no prefix. */
export function addressOf(page: string, parameters: Parameters): string {
  const path = page
    .replace(/^app/, "")
    .replace(/^\/\[locale\]/, "")
    .replace(/\/page(\.tsx)?$/, "")
    .replace(/\[(\w+)\]/g, (_whole, name: string) => parameters[name] ?? `missing-${name}`);
  return path === "" ? "/" : path;
}
