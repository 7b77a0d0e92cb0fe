import { type Cookie, expect, type Page } from "@playwright/test";
import { addAccount, passwordHashOf } from "@/lib/auth/accounts";
import { issueSetupToken } from "@/lib/auth/first-administrator";
import type { Role } from "@/lib/auth/roles";
import { database } from "@/lib/store/client";

/** An account that a test may sign in with. */
export interface TestAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

let made = 0;

/** Adds an account of its own to the database that the server under test works with. */
export async function addTestAccount(role: Role, name = "Dana Editor"): Promise<TestAccount> {
  made += 1;
  const email = `${role}-${process.pid}-${Date.now()}-${made}@newsroom.example`;
  const password = "seven quiet lamps at noon";
  const passwordHash = await passwordHashOf(password);
  const id = await addAccount(database(), { name, email, role, passwordHash });
  return { id, name, email, password };
}

/** Signs in by the form, from whatever page asked for it. */
export async function signIn(page: Page, { email, password }: TestAccount): Promise<void> {
  if (!page.url().includes("/admin/sign-in")) await page.goto("/admin/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();
}

/** The session that the tests of one worker share. */
let shared: { readonly account: TestAccount; readonly cookies: readonly Cookie[] } | null = null;

/** A page of a signed-in editor. The form is filled once a worker; how it signs in is shown by other tests. */
export async function asEditor(page: Page): Promise<TestAccount> {
  if (shared !== null) {
    await page.context().addCookies([...shared.cookies]);
    return shared.account;
  }
  const account = await addTestAccount("editor");
  await signIn(page, account);
  shared = { account, cookies: await page.context().cookies() };
  return account;
}

/** The path of a new one-time link, as a start of the program prints it while there is no administrator. */
export async function freshSetupPath(): Promise<string> {
  await database().user.updateMany({ where: { role: "administrator" }, data: { role: "editor" } });
  return `/admin/setup?token=${await issueSetupToken(database(), Date.now())}`;
}
