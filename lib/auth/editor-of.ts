import { getAuth } from "./auth";
import { isRole, type Role } from "./roles";

/** Who is signed in. */
export interface Editor {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
}

/**
 * Who a request comes from, or null: asked of the database every time, so that a closed account is out at once.
 * @param headers of the request, with its cookie
 */
export async function editorOf(headers: Headers): Promise<Editor | null> {
  const auth = await getAuth();
  const session = await auth.api.getSession({ headers, query: { disableCookieCache: true } });
  if (session === null) return null;
  const { id, name, email, role, banned } = session.user;
  return isRole(role) && banned !== true ? { id, name, email, role } : null;
}
