import type { PrismaClient } from "@/lib/store/generated/client";
import { newToken } from "./token";

const SHORTEST = 32;

/**
 * What signs the session cookies: AUTH_SECRET where it is set, else one made once and kept in the database, so that
 * several instances on one database accept each other's sessions.
 * @throws RangeError when AUTH_SECRET is too short to be a secret
 */
export async function signingSecret(database: PrismaClient, given: string | undefined): Promise<string> {
  if (given) {
    if (given.length >= SHORTEST) return given;
    throw new RangeError(`AUTH_SECRET has ${given.length} characters: give at least ${SHORTEST} random ones`);
  }
  await database.signingSecret.createMany({ data: [{ secret: newToken() }], skipDuplicates: true });
  const { secret } = await database.signingSecret.findUniqueOrThrow({ where: { id: 1 } });
  return secret;
}
