import { expect, test } from "@playwright/test";
import { addTestAccount, signIn } from "./support/accounts";

test("an administrator adds an editor, who chooses a password by a link and signs in", async ({
  page,
  browser,
}) => {
  await signIn(page, await addTestAccount("administrator", "Aru Administrator"));
  await page.getByRole("link", { name: "Accounts" }).click();
  const email = `new-${Date.now()}@newsroom.example`;
  await page.getByLabel("Name", { exact: true }).fill("Nurlan New");
  await page.getByLabel("E-mail").fill(email);
  await page.getByRole("button", { name: "Add the account" }).click();
  const link = await page.getByLabel("Link for Nurlan New").inputValue();
  await expect(page.getByText(`${email} · editor, has not chosen a password yet`)).toBeVisible();

  const theirs = await (await browser.newContext()).newPage();
  await theirs.goto(link);
  await theirs.getByLabel("New password").fill("eleven dry boats asleep");
  await theirs.getByRole("button", { name: "Set the password" }).click();
  await expect(theirs.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await signIn(theirs, { id: "", name: "Nurlan New", email, password: "eleven dry boats asleep" });
  await expect(theirs.getByText("Nurlan New, editor")).toBeVisible();
  await theirs.goto(link);
  await expect(theirs.getByText("This link does not work.")).toBeVisible();

  await page.reload();
  await page.getByRole("button", { name: "Close: Nurlan New" }).last().click();
  await expect(page.getByText(`${email} · editor, closed`)).toBeVisible();
  await theirs.goto("/admin");
  await expect(theirs.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await theirs.getByLabel("E-mail").fill(email);
  await theirs.getByLabel("Password").fill("eleven dry boats asleep");
  await theirs.getByRole("button", { name: "Sign in" }).click();
  await expect(theirs.getByText("This account is closed.").first()).toBeVisible();
  await theirs.context().close();
});

test("an e-mail with an account is refused, and what was typed stays", async ({ page }) => {
  const account = await addTestAccount("administrator", "Aru Administrator");
  await signIn(page, account);
  await page.goto("/admin/users");
  await page.getByLabel("Name", { exact: true }).fill("Someone Else");
  await page.getByLabel("E-mail").fill(account.email);
  await page.getByRole("button", { name: "Add the account" }).click();
  await expect(page.getByText("There is an account with the e-mail").first()).toBeVisible();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Someone Else");
});
