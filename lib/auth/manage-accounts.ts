import type { Database } from "@/lib/store/client";
import type { PrismaClient } from "@/lib/store/generated/client";
import { type Actor, addAccount, recordAccountChange } from "./accounts";
import type { Role } from "./roles";

/** A change of accounts that would leave nobody to look after them, or names nobody. Nothing was changed. */
export class AccountRefused extends Error {
  override readonly name = "AccountRefused";
}

/**
 * Adds an account without a password, for which the person then chooses one by a link.
 * @throws EmailTakenError
 */
export function addColleague(
  database: PrismaClient,
  actor: Actor,
  person: { readonly name: string; readonly email: string; readonly role: Role },
): Promise<string> {
  return database.$transaction(async (tx) => {
    const id = await addAccount(tx, { ...person, passwordHash: null });
    await recordAccountChange(tx, "account-added", actor, { account: id, role: person.role });
    return id;
  });
}

/** @throws AccountRefused for the last open administrator, or an account that does not exist */
export function changeRole(database: PrismaClient, actor: Actor, account: string, role: Role): Promise<void> {
  return database.$transaction(async (tx) => {
    if (role !== "administrator") await refuseForLast(tx, account);
    await updateAccount(tx, account, { role });
    await recordAccountChange(tx, "account-role-changed", actor, { account, role });
  });
}

/**
 * Closes an account and ends its sessions. What it did stays, with its name.
 * @throws AccountRefused for the last open administrator, or an account that does not exist
 */
export function closeAccount(database: PrismaClient, actor: Actor, account: string): Promise<void> {
  return database.$transaction(async (tx) => {
    await refuseForLast(tx, account);
    await updateAccount(tx, account, { banned: true });
    await tx.session.deleteMany({ where: { userId: account } });
    await recordAccountChange(tx, "account-closed", actor, { account });
  });
}

/** @throws AccountRefused for an account that does not exist */
export function reopenAccount(database: PrismaClient, actor: Actor, account: string): Promise<void> {
  return database.$transaction(async (tx) => {
    await updateAccount(tx, account, { banned: false });
    await recordAccountChange(tx, "account-reopened", actor, { account });
  });
}

/**
 * Writes down that a link to choose a password is made for an account.
 * @throws AccountRefused for an account that does not exist
 */
export async function notePasswordLink(database: PrismaClient, actor: Actor, account: string): Promise<void> {
  if ((await database.user.findUnique({ where: { id: account } })) === null) throw noSuchAccount();
  await recordAccountChange(database, "account-password-link-made", actor, { account });
}

/** Locks the administrators, so that two who close each other at once do not both succeed. */
async function refuseForLast(tx: Database, account: string): Promise<void> {
  const open = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM users WHERE role = 'administrator' AND banned IS NOT TRUE ORDER BY id FOR UPDATE`;
  if (open.length === 1 && open[0]?.id === account) {
    throw new AccountRefused("This is the only administrator: make another one first.");
  }
}

async function updateAccount(
  tx: Database,
  id: string,
  data: { readonly role?: Role; readonly banned?: boolean },
): Promise<void> {
  const { count } = await tx.user.updateMany({ where: { id }, data });
  if (count === 0) throw noSuchAccount();
}

function noSuchAccount(): AccountRefused {
  return new AccountRefused("There is no such account: load the page again.");
}
