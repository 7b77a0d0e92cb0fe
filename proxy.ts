import { type NextRequest, NextResponse } from "next/server";
import { SIGNED_OUT } from "@/components/forms/signed-out";
import { editorOf } from "@/lib/auth/editor-of";

/** Where one gets a session. */
const OPEN = ["/admin/sign-in", "/admin/setup", "/admin/set-password"];

/**
 * Refuses what a form of an editor's page sends once the session has ended, before the page is made anew: the answer
 * to a refused action would lead to the sign-in page, and what was typed would be gone. Each action asks for itself too.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const isAction = request.method === "POST" && request.headers.has("next-action");
  if (!isAction || OPEN.includes(request.nextUrl.pathname)) return NextResponse.next();
  if ((await editorOf(request.headers)) !== null) return NextResponse.next();
  return new Response(SIGNED_OUT, { status: 401, headers: { "content-type": "text/plain" } });
}

export const config = { matcher: ["/admin", "/admin/:path*"] };
