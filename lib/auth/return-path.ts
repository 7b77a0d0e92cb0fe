/** Where people go who asked for nothing else. */
const ADMIN_HOME = "/admin";

/** Stands for this site while an address is looked at; nobody can own it (RFC 6761). */
const HERE = "https://here.invalid";

/**
 * The path that a sign-in leads back to, or the overview where the one asked for is not an editor's page of this site.
 * Everything that a browser could read as another host is refused: "//evil.example", "/\evil.example", a scheme, a
 * control character.
 *
 * @example safeReturnPath("/admin/users?sort=name") // "/admin/users?sort=name"
 * @example safeReturnPath("//evil.example/admin") // "/admin"
 * @example safeReturnPath("/admin/../api/v1") // "/admin"
 */
export function safeReturnPath(asked: string | null | undefined): string {
  if (!asked?.startsWith("/admin") || /[\\\p{Cc}]/u.test(asked)) return ADMIN_HOME;
  if (!URL.canParse(asked, HERE)) return ADMIN_HOME;
  const url = new URL(asked, HERE);
  const isEditorsPage = url.pathname === ADMIN_HOME || url.pathname.startsWith(`${ADMIN_HOME}/`);
  return url.origin === HERE && isEditorsPage ? `${url.pathname}${url.search}` : ADMIN_HOME;
}

/** The sign-in page, leading back to a path of this site. */
export function signInPath(returnTo: string): string {
  const path = safeReturnPath(returnTo);
  return path === ADMIN_HOME ? "/admin/sign-in" : `/admin/sign-in?next=${encodeURIComponent(path)}`;
}
