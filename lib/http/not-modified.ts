import { readable } from "./cors";

/** The client already has the answer that these headers name. */
export function notModified(headers: Readonly<Record<string, string>>): Response {
  return new Response(null, { status: 304, headers: readable(headers) });
}
