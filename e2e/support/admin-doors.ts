import { readFileSync } from "node:fs";
import { z } from "zod";
import { addressOf, type Parameters, pageFilesUnder } from "./page-files";

/** Pages and actions that work without a session: they are how one gets a session. */
const OPEN_PAGES = [
  "app/admin/set-password/page.tsx",
  "app/admin/setup/page.tsx",
  "app/admin/sign-in/page.tsx",
];
const OPEN_ACTIONS = ["setPasswordAction", "setUpAction", "signInAction"];

/** A page under /admin, with an address at which it answers. */
export interface AdminPage {
  readonly file: string;
  readonly address: string;
  readonly open: boolean;
}

/**
 * Every page under app/admin, read from the files so that a new one cannot be forgotten.
 * @param parameters what stands in the address for [slug], [id] and so on
 */
export function adminPages(parameters: Parameters): readonly AdminPage[] {
  return pageFilesUnder("app/admin").map((file) => ({
    file,
    address: addressOf(file, parameters),
    open: OPEN_PAGES.includes(file),
  }));
}

/** A server action of the build under test. */
export interface AdminAction {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  /** Of a page that uses it. */
  readonly address: string;
  readonly open: boolean;
}

const manifest = z.object({
  node: z.record(
    z.string(),
    z.object({ filename: z.string(), exportedName: z.string(), workers: z.record(z.string(), z.unknown()) }),
  ),
});

/** Every server action that the build under test answers to. */
export function serverActions(parameters: Parameters): readonly AdminAction[] {
  const { node } = manifest.parse(
    JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8")),
  );
  return Object.entries(node).map(([id, { filename, exportedName, workers }]) => ({
    id,
    name: exportedName,
    file: filename,
    address: addressOf(Object.keys(workers)[0] ?? "", parameters),
    open: OPEN_ACTIONS.includes(exportedName),
  }));
}
