import { hashPassword } from "better-auth/crypto";
import type { Database } from "@/lib/store/client";
import { uuidV7 } from "@/lib/store/uuid-v7";
import { isRole, type Role } from "./roles";

export interface NewAccount {
  readonly name: string;
  /** Lower case. */
  readonly email: string;
  readonly role: Role;
  /** The hash of a password; null where the person chooses one by a link. */
  readonly passwordHash: string | null;
}

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** Closed accounts keep their name beside what they did, and cannot sign in. */
  readonly closed: boolean;
  readonly hasPassword: boolean;
  readonly created: Date;
}

/** Who does something: stands in the audit and beside every revision. */
export interface Actor {
  readonly id: string;
  readonly name: string;
}

/** An e-mail that has an account already. */
export class EmailTakenError extends Error {
  constructor(readonly email: string) {
    super(
      `There is an account with the e-mail ${email} already. Use another e-mail, or change that account.`,
    );
  }
}

/**
 * Writes an account with its password in the rows that the accounts library reads.
 * @throws EmailTakenError when the e-mail has an account already; nothing is written then
 */
export async function addAccount(tx: Database, account: NewAccount): Promise<string> {
  const { name, email, role, passwordHash } = account;
  const id = uuidV7();
  const { count } = await tx.user.createMany({
    data: [{ id, name, email, role, emailVerified: false }],
    skipDuplicates: true,
  });
  if (count === 0) throw new EmailTakenError(email);
  if (passwordHash !== null) {
    await tx.account.create({
      data: { id: uuidV7(), accountId: id, providerId: "credential", userId: id, password: passwordHash },
    });
  }
  return id;
}

/** Scrypt, as the accounts library checks it. */
export function passwordHashOf(password: string): Promise<string> {
  return hashPassword(password);
}

/** Writes down who changed which account. Beside the change, in its transaction. */
export async function recordAccountChange(
  tx: Database,
  action: string,
  actor: Actor,
  details: Readonly<Record<string, string>>,
): Promise<void> {
  await tx.referenceAuditEntry.create({
    data: { id: uuidV7(), action, actorId: actor.id, actorName: actor.name, details },
  });
}

/** Every account, oldest first. */
export async function listAccounts(database: Database): Promise<readonly Account[]> {
  const users = await database.user.findMany({
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    include: { accounts: { where: { providerId: "credential" }, select: { id: true } } },
  });
  return users.map((user) => ({
    id: user.id,
    name: user.name,
    email: user.email,
    role: isRole(user.role) ? user.role : "editor",
    closed: user.banned === true,
    hasPassword: user.accounts.length > 0,
    created: user.createdAt,
  }));
}

export async function hasAdministrator(database: Database): Promise<boolean> {
  return (await database.user.count({ where: { role: "administrator" } })) > 0;
}
