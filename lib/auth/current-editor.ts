import { headers } from "next/headers";
import { forbidden, redirect, unauthorized } from "next/navigation";
import { cache } from "react";
import { type Editor, editorOf } from "./editor-of";
import { signInPath } from "./return-path";

/** Who is signed in, or null; looked up once a request. */
export const currentEditor = cache(async (): Promise<Editor | null> => editorOf(await headers()));

/**
 * For every page under /admin: the editor, or the way to the sign-in page and back.
 * @param path of the page, with its query
 */
export async function requireEditor(path: string): Promise<Editor> {
  return (await currentEditor()) ?? redirect(signInPath(path));
}

/** For pages of administrators: as `requireEditor`; an editor who is none gets "forbidden" (403). */
export async function requireAdministrator(path: string): Promise<Editor> {
  const editor = await requireEditor(path);
  return editor.role === "administrator" ? editor : forbidden();
}

/** For every server action: the editor, or the refusal "unauthorized" (401), before anything is read or written. */
export async function editorOrRefuse(): Promise<Editor> {
  return (await currentEditor()) ?? unauthorized();
}

/** For actions of administrators: as `editorOrRefuse`; an editor who is none is refused with "forbidden" (403). */
export async function administratorOrRefuse(): Promise<Editor> {
  const editor = await editorOrRefuse();
  return editor.role === "administrator" ? editor : forbidden();
}
