import { createHash, randomBytes } from "node:crypto";

/** A one-time token for a link: 256 random bits. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a token, or of an e-mail that may be nobody's. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
