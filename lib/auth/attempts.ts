import type { PrismaClient } from "@/lib/store/generated/client";
import { hashOf } from "./token";

/** Passwords that may be tried for one e-mail before it has to rest. */
export const MOST_ATTEMPTS = 10;
/** How long it rests after the last one, in milliseconds. */
export const REST = 15 * 60_000;

/**
 * Counts one more password tried for an e-mail, before it is looked at, so that many tried at once are all counted.
 * The limit holds whatever address the tries come from and whether the account exists.
 *
 * @returns null where it may be looked at; else the milliseconds to wait
 */
export async function countAttempt(
  database: PrismaClient,
  email: string,
  now: number,
): Promise<number | null> {
  const emailHash = hashOf(email.trim().toLowerCase());
  const rested = new Date(now - REST);
  const at = new Date(now);
  // Not an upsert of the client: only one statement counts exactly when many run at once.
  const rows = await database.$queryRaw<{ count: number }[]>`
    INSERT INTO sign_in_attempts AS kept (email_hash, count, last_at) VALUES (${emailHash}, 1, ${at})
    ON CONFLICT (email_hash) DO UPDATE SET
      count = CASE WHEN kept.last_at <= ${rested} THEN 1 ELSE kept.count + 1 END,
      last_at = CASE WHEN kept.last_at > ${rested} AND kept.count >= ${MOST_ATTEMPTS} THEN kept.last_at ELSE ${at} END
    RETURNING count`;
  if ((rows[0]?.count ?? 0) <= MOST_ATTEMPTS) return null;
  const kept = await database.signInAttempts.findUnique({ where: { emailHash } });
  return Math.max(1, (kept?.lastAt.getTime() ?? now) + REST - now);
}

/** Forgets the tries for an e-mail once its password was right. */
export async function forgetAttempts(database: PrismaClient, email: string): Promise<void> {
  await database.signInAttempts.deleteMany({ where: { emailHash: hashOf(email.trim().toLowerCase()) } });
}
