import { readable } from "./cors";

/** @param headers of the answer besides its type */
export function jsonAnswer(body: unknown, headers: Readonly<Record<string, string>>): Response {
  return new Response(`${JSON.stringify(body)}\n`, {
    headers: readable({ "content-type": "application/json; charset=utf-8", ...headers }),
  });
}
