import { headers } from "next/headers";
import { forbidden, redirect, unauthorized } from "next/navigation";
import { cache } from "react";
import { getAuth } from "./auth";
import { signInPath } from "./return-path";
import { isRole, type Role } from "./roles";

/** Who is signed in. */
export interface Editor {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
}

/** Who is signed in, or null: asked of the database at every request, so that a closed account is out at once. */
export const currentEditor = cache(async (): Promise<Editor | null> => {
  const auth = await getAuth();
  const session = await auth.api.getSession({
    headers: await headers(),
    query: { disableCookieCache: true },
  });
  if (session === null) return null;
  const { id, name, email, role, banned } = session.user;
  return isRole(role) && banned !== true ? { id, name, email, role } : null;
});

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
