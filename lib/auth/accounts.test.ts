import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/store/client";
import { addAccount, EmailTakenError, hasAdministrator, listAccounts, passwordHashOf } from "./accounts";
import { countAttempt, forgetAttempts, MOST_ATTEMPTS, REST } from "./attempts";
import { getAuth } from "./auth";
import { createFirstAdministrator, isSetupTokenGood, issueSetupToken } from "./first-administrator";
import { addColleague, changeRole, closeAccount, notePasswordLink, reopenAccount } from "./manage-accounts";
import { accountOfLink, choosePassword, passwordLink } from "./password-link";
import type { Role } from "./roles";
import { signingSecret } from "./signing-secret";

/** Only accounts of this file are ever removed. */
const DOMAIN = "@accounts-test.example";
const DAY = 24 * 3_600_000;
const NOW = Date.UTC(2026, 0, 15);
const ACTOR = { id: "administrator-1", name: "Aru Administrator" };

const db = database();
let passwordHash: string;

beforeEach(async () => {
  passwordHash ??= await passwordHashOf("seven quiet lamps at noon");
  await removeOurs();
  if (await hasAdministrator(db)) throw new Error("these tests need a database without an administrator");
});
afterAll(removeOurs);

async function removeOurs(): Promise<void> {
  await db.user.deleteMany({ where: { email: { endsWith: DOMAIN } } });
}

function person(name: string) {
  return {
    name,
    email: `${name.toLowerCase().replaceAll(" ", "-")}${DOMAIN}`,
    password: "seven quiet lamps at noon",
  };
}

function account(name: string, role: Role): Promise<string> {
  const { email } = person(name);
  return addAccount(db, { name, email, role, passwordHash });
}

describe("the one-time token of the first administrator", () => {
  it("makes one administrator where two requests send it at once", async () => {
    const token = (await issueSetupToken(db, NOW)) ?? "";
    const made = await Promise.all(
      ["First", "Second"].map((name) => createFirstAdministrator(db, token, person(name), NOW)),
    );
    expect(made.filter(Boolean)).toHaveLength(1);
    expect(await db.user.count({ where: { role: "administrator" } })).toBe(1);
  });

  it("is replaced by the next one", async () => {
    const [first, second] = [await issueSetupToken(db, NOW), await issueSetupToken(db, NOW)];
    expect(await isSetupTokenGood(db, first ?? "", NOW)).toBe(false);
    expect(await createFirstAdministrator(db, first ?? "", person("Late"), NOW)).toBe(false);
    expect(await isSetupTokenGood(db, second ?? "", NOW)).toBe(true);
  });

  it("works for a day and no longer", async () => {
    const token = (await issueSetupToken(db, NOW)) ?? "";
    expect(await isSetupTokenGood(db, token, NOW + DAY - 1)).toBe(true);
    expect(await createFirstAdministrator(db, token, person("Late"), NOW + DAY)).toBe(false);
  });

  it("is not kept as it is", async () => {
    const token = (await issueSetupToken(db, NOW)) ?? "";
    expect(JSON.stringify(await db.setupToken.findMany())).not.toContain(token);
  });

  it("is given to nobody once there is an administrator", async () => {
    await account("Aru", "administrator");
    expect(await issueSetupToken(db, NOW)).toBeNull();
  });

  it("is not spent by a request that fails", async () => {
    await account("Taken", "editor");
    const token = (await issueSetupToken(db, NOW)) ?? "";
    await expect(createFirstAdministrator(db, token, person("Taken"), NOW)).rejects.toThrow(EmailTakenError);
    expect(await createFirstAdministrator(db, token, person("Free"), NOW)).toBe(true);
  });
});

describe("the accounts", () => {
  it("are never without an administrator", async () => {
    const only = await account("Only", "administrator");
    await expect(changeRole(db, ACTOR, only, "editor")).rejects.toThrow("only administrator");
    await expect(closeAccount(db, ACTOR, only)).rejects.toThrow("only administrator");
    expect(await hasAdministrator(db)).toBe(true);
  });

  it("keep an administrator where two close each other at once", async () => {
    const pair = [await account("One", "administrator"), await account("Two", "administrator")];
    const closed = await Promise.allSettled(pair.map((id) => closeAccount(db, ACTOR, id)));
    expect(closed.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("end their sessions when they are closed, and can be reopened", async () => {
    await account("Aru", "administrator");
    const id = await account("Gone", "editor");
    const expiresAt = new Date(Date.now() + DAY);
    await db.session.create({
      data: { id: `session-of-${id}`, token: `token-of-${id}`, userId: id, expiresAt },
    });
    await closeAccount(db, ACTOR, id);
    expect(await db.session.count({ where: { userId: id } })).toBe(0);
    expect((await ours()).find((each) => each.id === id)?.closed).toBe(true);
    await reopenAccount(db, ACTOR, id);
    expect((await ours()).find((each) => each.id === id)?.closed).toBe(false);
  });

  it("are changed with a note of who did it, or not at all", async () => {
    const id = await addColleague(db, ACTOR, { name: "New", email: `new${DOMAIN}`, role: "editor" });
    const entries = await db.referenceAuditEntry.findMany({
      where: { actorId: ACTOR.id, action: "account-added" },
    });
    expect(entries.map(({ details }) => details)).toContainEqual({ account: id, role: "editor" });
    const before = await db.referenceAuditEntry.count();
    await expect(
      addColleague(db, ACTOR, { name: "Again", email: `new${DOMAIN}`, role: "editor" }),
    ).rejects.toThrow(EmailTakenError);
    await expect(reopenAccount(db, ACTOR, "nobody")).rejects.toThrow("no such account");
    await expect(notePasswordLink(db, ACTOR, "nobody")).rejects.toThrow("no such account");
    expect(await db.referenceAuditEntry.count()).toBe(before);
  });

  async function ours() {
    return (await listAccounts(db)).filter(({ email }) => email.endsWith(DOMAIN));
  }
});

describe("a link to choose a password", () => {
  it("works once, where two requests send it at once too", async () => {
    const auth = await getAuth();
    const id = await addColleague(db, ACTOR, { name: "New", email: `new${DOMAIN}`, role: "editor" });
    const token =
      new URL(await passwordLink(auth, id, Date.now()), "http://127.0.0.1").searchParams.get("token") ?? "";
    expect(await accountOfLink(auth, token, Date.now())).toBe(id);
    const chosen = await Promise.all(
      ["eleven dry boats asleep", "twelve wet boats awake"].map((password) =>
        choosePassword(auth, token, password),
      ),
    );
    expect(chosen.filter(Boolean)).toHaveLength(1);
    expect(await accountOfLink(auth, token, Date.now())).toBeNull();
    expect(await db.account.count({ where: { userId: id } })).toBe(1);
  });

  it("is too old after three days", async () => {
    const auth = await getAuth();
    const id = await account("Slow", "editor");
    const path = await passwordLink(auth, id, Date.now() - 3 * DAY);
    const token = new URL(path, "http://127.0.0.1").searchParams.get("token") ?? "";
    expect(await choosePassword(auth, token, "eleven dry boats asleep")).toBe(false);
  });
});

describe("passwords tried for one e-mail", () => {
  const email = `tried-${process.pid}-${Date.now()}${DOMAIN}`;

  it("are looked at ten times, however many come at once, and again after a rest", async () => {
    const tries = Array.from({ length: 3 * MOST_ATTEMPTS }, () => countAttempt(db, email, NOW));
    expect((await Promise.all(tries)).filter((wait) => wait === null)).toHaveLength(MOST_ATTEMPTS);
    expect(await countAttempt(db, email.toUpperCase(), NOW + 1000)).toBe(REST - 1000);
    expect(await countAttempt(db, email, NOW + REST)).toBeNull();
  });

  it("are forgotten once one was right", async () => {
    await forgetAttempts(db, email);
    expect(await countAttempt(db, email, NOW + REST)).toBeNull();
    await forgetAttempts(db, email);
  });
});

describe("what signs the sessions", () => {
  it("is one secret for all instances, also for those that start at once", async () => {
    const secrets = await Promise.all(Array.from({ length: 5 }, () => signingSecret(db, undefined)));
    expect(new Set(secrets).size).toBe(1);
    expect(secrets[0]?.length).toBeGreaterThanOrEqual(32);
  });

  it("is the one of the environment where it is given, and never a short one", async () => {
    const given = "an-old-secret-that-is-long-enough-to-be-one";
    expect(await signingSecret(db, given)).toBe(given);
    await expect(signingSecret(db, "short")).rejects.toThrow("AUTH_SECRET has 5 characters");
  });
});
