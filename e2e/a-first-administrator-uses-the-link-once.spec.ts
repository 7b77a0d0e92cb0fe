import { expect, test } from "@playwright/test";
import { freshSetupPath } from "./support/accounts";

test("the first administrator's link works once, and not in two tabs", async ({ page, context }) => {
  const setup = await freshSetupPath();
  const other = await context.newPage();
  await page.goto(setup);
  await other.goto(setup);

  await page.getByLabel("Your name").fill("Aru First");
  await page.getByLabel("E-mail").fill(`first-${Date.now()}@newsroom.example`);
  await page.getByLabel("Password").fill("first");
  await page.getByRole("button", { name: "Create the administrator" }).click();
  await expect(page.getByText("Too short: use at least 12 characters.").first()).toBeVisible();
  await expect(page.getByLabel("Your name")).toHaveValue("Aru First");

  await page.getByLabel("Password").fill("seven quiet lamps at noon");
  await page.getByRole("button", { name: "Create the administrator" }).click();
  await expect(page.getByText("Aru First, administrator")).toBeVisible();

  await other.getByLabel("Your name").fill("Second Comer");
  await other.getByLabel("E-mail").fill(`second-${Date.now()}@newsroom.example`);
  await other.getByLabel("Password").fill("another quiet lamp at noon");
  await other.getByRole("button", { name: "Create the administrator" }).click();
  await expect(other.getByText("This link was used, replaced or is too old.").first()).toBeVisible();

  await page.goto(setup);
  await expect(page.getByText("This link does not work.")).toBeVisible();
});

test("a link that was never given does nothing", async ({ page }) => {
  await page.goto("/admin/setup?token=guessed");
  await expect(page.getByText("This link does not work.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Create the administrator" })).toHaveCount(0);
});
