import type { PrismaClient } from "@/lib/store/generated/client";
import { uuidV7 } from "@/lib/store/uuid-v7";
import { addAccount, hasAdministrator, passwordHashOf, recordAccountChange } from "./accounts";
import { hashOf, newToken } from "./token";

/** How long the link works, in milliseconds. */
const LASTS = 24 * 3_600_000;

/**
 * A one-time token for the page that makes the first administrator, in place of any earlier one. Only its hash is
 * kept. Null once an administrator exists.
 */
export async function issueSetupToken(database: PrismaClient, now: number): Promise<string | null> {
  if (await hasAdministrator(database)) return null;
  const token = newToken();
  await database.$transaction([
    database.setupToken.deleteMany({ where: { usedAt: null } }),
    database.setupToken.create({
      data: { id: uuidV7(now), tokenHash: hashOf(token), expiresAt: new Date(now + LASTS) },
    }),
  ]);
  return token;
}

export async function isSetupTokenGood(database: PrismaClient, token: string, now: number): Promise<boolean> {
  const kept = await database.setupToken.findUnique({ where: { tokenHash: hashOf(token) } });
  if (kept === null || kept.usedAt !== null || kept.expiresAt.getTime() <= now) return false;
  return !(await hasAdministrator(database));
}

/**
 * Makes the first administrator and spends the token, both or neither. Of two requests with one token, the second
 * waits for the first and finds it spent.
 *
 * @param person as `accountWithPassword` reads it
 * @returns false where the token is spent, too old or unknown, or an administrator exists
 */
export async function createFirstAdministrator(
  database: PrismaClient,
  token: string,
  person: { readonly name: string; readonly email: string; readonly password: string },
  now: number,
): Promise<boolean> {
  // Before the transaction: hashing takes long, and the row of the token is locked until its end.
  const passwordHash = await passwordHashOf(person.password);
  return database.$transaction(async (tx) => {
    const spent = await tx.setupToken.updateMany({
      where: { tokenHash: hashOf(token), usedAt: null, expiresAt: { gt: new Date(now) } },
      data: { usedAt: new Date(now) },
    });
    if (spent.count !== 1 || (await hasAdministrator(tx))) return false;
    const { name, email } = person;
    const id = await addAccount(tx, { name, email, role: "administrator", passwordHash });
    await recordAccountChange(tx, "account-added", { id, name }, { account: id, role: "administrator" });
    return true;
  });
}
