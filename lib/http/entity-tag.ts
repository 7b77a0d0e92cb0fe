import { createHash } from "node:crypto";

/** Raised when the form of the answers changes, so that no client keeps one of the old form. */
const ANSWER_FORM = 1;

/**
 * The name of an answer: the ledger version that it was made from, and a digest of what was asked. Weak, because two
 * answers of one name may differ in the time of retrieval.
 *
 * @param asked the path and every option, always written in one way
 * @example entityTag(12, "/api/v1/events/x/range?measure=killed") // W/"12-5f0c…"
 */
export function entityTag(version: number, asked: string): string {
  const digest = createHash("sha256").update(`${ANSWER_FORM} ${asked}`).digest("hex").slice(0, 24);
  return `W/"${version}-${digest}"`;
}

/** Whether the client already has the answer of this name (RFC 9110, section 13.1.2: by weak comparison). */
export function clientHas(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false;
  if (ifNoneMatch.trim() === "*") return true;
  const opaque = (name: string) => name.trim().replace(/^W\//, "");
  return ifNoneMatch.split(",").some((name) => opaque(name) === opaque(tag));
}
