import { type NextRequest, NextResponse } from "next/server";
import { LOCALE_HEADER } from "@/app/locale-header";
import { SIGNED_OUT } from "@/components/forms/signed-out";
import { editorOf } from "@/lib/auth/editor-of";
import { pageRoute, servesPseudoLocale } from "@/lib/i18n/page-route";

/** Stands before every page: guards what editors send, and leads readers to the page in their language. */
export function proxy(request: NextRequest): Response | Promise<Response> {
  const isEditors = /^\/admin(\/|$)/.test(request.nextUrl.pathname);
  return isEditors ? guarded(request) : inItsLanguage(request);
}

/** Where one gets a session. */
const OPEN = ["/admin/sign-in", "/admin/setup", "/admin/set-password"];

/**
 * Refuses what a form of an editor's page sends once the session has ended, before the page is made anew: the answer
 * to a refused action would lead to the sign-in page, and what was typed would be gone. Each action asks for itself too.
 */
async function guarded(request: NextRequest): Promise<Response> {
  const isAction = request.method === "POST" && request.headers.has("next-action");
  if (!isAction || OPEN.includes(request.nextUrl.pathname)) return NextResponse.next();
  if ((await editorOf(request.headers)) !== null) return NextResponse.next();
  return new Response(SIGNED_OUT, { status: 401, headers: { "content-type": "text/plain" } });
}

function inItsLanguage(request: NextRequest): Response {
  const url = request.nextUrl.clone();
  const route = pageRoute(url.pathname, servesPseudoLocale());
  if (route.kind === "as it stands") return NextResponse.next();
  if (route.kind === "moved") {
    url.pathname = route.to;
    return NextResponse.redirect(url, 308);
  }
  url.pathname = route.path;
  const headers = new Headers(request.headers);
  headers.set(LOCALE_HEADER, route.locale);
  return NextResponse.rewrite(url, { request: { headers } });
}

export const config = { matcher: ["/((?!_next/|api/|icon\\.svg$).*)"] };
