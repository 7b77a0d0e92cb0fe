import { type APIRequestContext, expect, test } from "@playwright/test";
import { addTestAccount, signIn } from "./support/accounts";
import { adminPages, serverActions } from "./support/admin-doors";

const PARAMETERS = { slug: "kazakhstan-2022", id: "01980000-0000-7000-8000-000000000000" };

function callAction(
  request: APIRequestContext,
  address: string,
  id: string,
  headers: Readonly<Record<string, string>> = {},
) {
  return request.post(address, {
    headers: {
      "next-action": id,
      "content-type": "text/plain;charset=UTF-8",
      accept: "text/x-component",
      ...headers,
    },
    data: "[]",
    maxRedirects: 0,
  });
}

test("without a session every editor's page leads to the sign-in page, and back", async ({ request }) => {
  const pages = adminPages(PARAMETERS);
  expect(pages.length).toBeGreaterThan(8);
  for (const { address, open } of pages) {
    const answer = await request.get(address, { maxRedirects: 0 });
    if (open) {
      expect(answer.status(), address).toBe(200);
      continue;
    }
    const leadsTo = new URL(answer.headers().location ?? "", "http://127.0.0.1");
    expect(answer.status(), address).toBe(307);
    expect(leadsTo.pathname, address).toBe("/admin/sign-in");
    expect(leadsTo.searchParams.get("next") ?? "/admin", address).toBe(address);
  }
});

test("without a session every server action refuses", async ({ request }) => {
  const actions = serverActions(PARAMETERS);
  expect(actions.length).toBeGreaterThan(8);
  for (const { id, name, address } of actions.filter(({ open }) => !open)) {
    const answer = await callAction(request, address, id);
    expect(`${name} ${answer.status()}`).toBe(`${name} 401`);
  }
});

test("an action that another site sends in an editor's name is refused", async ({ page }) => {
  await signIn(page, await addTestAccount("editor"));
  for (const { id, name, address } of serverActions(PARAMETERS)) {
    const answer = await callAction(page.request, address, id, { origin: "https://evil.example" });
    expect(`${name} ${answer.ok()}`).toBe(`${name} false`);
  }
  await page.goto("/admin");
  await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();
});

test("an editor reaches no page and no action of administrators", async ({ page }) => {
  await signIn(page, await addTestAccount("editor"));
  await expect(page.getByRole("link", { name: "Accounts" })).toHaveCount(0);
  const answer = await page.goto("/admin/users");
  expect(answer?.status()).toBe(403);
  await expect(page.getByRole("heading", { name: "Only for administrators" })).toBeVisible();
  const actions = serverActions(PARAMETERS).filter(({ file }) => file.startsWith("app/admin/users/"));
  expect(actions.length).toBeGreaterThan(0);
  for (const { id, name } of actions) {
    const refused = await callAction(page.request, "/admin/users", id);
    expect(`${name} ${refused.status()}`).toBe(`${name} 403`);
  }
});

test("a sign-in leads back to the page that was asked for, and to no other site", async ({ page }) => {
  const account = await addTestAccount("editor");
  await page.goto("/admin/events/kazakhstan-2022/sources/new");
  await signIn(page, account);
  await expect(page).toHaveURL(/\/admin\/events\/kazakhstan-2022\/sources\/new$/);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();

  await page.goto(`/admin/sign-in?next=${encodeURIComponent("//evil.example/admin")}`);
  await signIn(page, account);
  await expect(page.getByRole("heading", { name: "Overview" })).toBeVisible();
});

test("a wrong password says so, and after ten the account rests", async ({ page }) => {
  const { email } = await addTestAccount("editor");
  await page.goto("/admin/sign-in");
  await page.getByLabel("E-mail").fill(email);
  for (let attempt = 1; attempt <= 11; attempt += 1) {
    await page.getByLabel("Password").fill(`not the password ${attempt}`);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("button", { name: "Sign in" })).toBeEnabled();
    await expect(page.getByRole("alert").first()).toContainText(
      attempt <= 10 ? "E-mail and password do not belong together." : "Too many attempts.",
    );
  }
  await expect(page.getByLabel("E-mail")).toHaveValue(email);
});
