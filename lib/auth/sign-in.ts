import { parseSetCookieHeader, toCookieOptions } from "better-auth/cookies";
import { cookies, headers } from "next/headers";
import { z } from "zod";
import { database } from "@/lib/store/client";
import { countAttempt, forgetAttempts } from "./attempts";
import { getAuth } from "./auth";

/** Why a sign-in failed. `waitMinutes` where it only has to wait. */
export type SignInFailure =
  | { readonly kind: "wrong" | "closed" | "address" }
  | { readonly kind: "too many"; readonly waitMinutes: number };

/**
 * Signs in by e-mail and password and sets the session's cookie. Goes through the library's own request path, with
 * its rate limit by network address and its check of the origin.
 *
 * @returns null on success
 */
export async function signIn(email: string, password: string): Promise<SignInFailure | null> {
  const wait = await countAttempt(database(), email, Date.now());
  if (wait !== null) return { kind: "too many", waitMinutes: Math.ceil(wait / 60_000) };
  const auth = await getAuth();
  const response = await auth.handler(await signInRequest(email, password));
  if (!response.ok) return failureOf(response);
  await forgetAttempts(database(), email);
  const jar = await cookies();
  for (const [name, cookie] of parseSetCookieHeader(response.headers.get("set-cookie") ?? "")) {
    jar.set(name, cookie.value, toCookieOptions(cookie));
  }
  return null;
}

/** Ends the session on the server and takes its cookie back. */
export async function signOut(): Promise<void> {
  const auth = await getAuth();
  await auth.api.signOut({ headers: await headers() });
}

/** The request of the person, as if it had been sent to the library: same origin, same network address. */
async function signInRequest(email: string, password: string): Promise<Request> {
  const asked = await headers();
  const sent = new Headers({ "content-type": "application/json" });
  for (const name of ["cookie", "origin", "host", "x-forwarded-for", "user-agent"]) {
    const value = asked.get(name);
    if (value !== null) sent.set(name, value);
  }
  const base = process.env.PUBLIC_URL || `http://${asked.get("host") ?? "127.0.0.1"}`;
  return new Request(new URL("/api/auth/sign-in/email", base), {
    method: "POST",
    headers: sent,
    body: JSON.stringify({ email: email.trim(), password }),
  });
}

const failureBody = z.object({ code: z.string().optional() }).catch({});

async function failureOf(response: Response): Promise<SignInFailure> {
  if (response.status === 429) {
    const seconds = Number(response.headers.get("x-retry-after") ?? 60);
    return { kind: "too many", waitMinutes: Math.max(1, Math.ceil(seconds / 60)) };
  }
  const { code } = failureBody.parse(await response.json().catch(() => ({})));
  if (code === "BANNED_USER") return { kind: "closed" };
  if (code === "INVALID_ORIGIN" || code === "MISSING_OR_NULL_ORIGIN") return { kind: "address" };
  if (response.status >= 500) throw new Error(`sign-in failed with status ${response.status}`);
  return { kind: "wrong" };
}
