import { expect, test } from "@playwright/test";
import { SECURITY_FORCES_KILLED, view } from "./support/sample";

test("a reader chooses days on the chart by pointer and by key, and goes back", async ({ page }) => {
  await page.goto(view(SECURITY_FORCES_KILLED));
  const drawing = page.locator("svg[role=graphics-document]:visible").first();
  await drawing.scrollIntoViewIfNeeded();
  const box = await drawing.boundingBox();
  if (!box) throw new Error("the chart is not drawn");
  const middle = box.y + box.height / 2;
  await expect(page.getByRole("button", { name: "Replay publication by publication" })).toBeEnabled();
  await page.mouse.move(box.x + box.width * 0.12, middle);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.3, middle, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=2022-01-0\d&to=2022-01-1\d/);
  const byPointer = page.url();

  await drawing.locator("a").first().focus();
  await page.keyboard.press("+");
  await expect(page).not.toHaveURL(byPointer);
  await expect(drawing.locator("a:focus")).toHaveCount(1);
  await page.goBack();
  await expect(page).toHaveURL(byPointer);
  await page.getByRole("link", { name: "whole time" }).click();
  await expect(page).not.toHaveURL(/from=/);
});

test("a reader replays what was known, publication by publication, and pauses", async ({ page }) => {
  await page.goto(view(SECURITY_FORCES_KILLED));
  const play = page.getByRole("button", { name: "Replay publication by publication" });
  await expect(play).toBeEnabled();
  await play.press("Enter");
  await expect(page).toHaveURL(/known=2022-01-05/);
  await expect(page).toHaveURL(/known=2022-01-06/);
  await page.getByRole("button", { name: "Pause the replay" }).press("Enter");
  await expect(page.getByRole("status").filter({ hasText: /Jan 2022, \d\d:\d\d/ })).toBeVisible();
});

test("a reader without scripts sees the chart by publication and small charts by group", async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(view(SECURITY_FORCES_KILLED));
  const choices = page.getByRole("navigation", { name: "How the chart is drawn" });
  await choices.getByRole("link", { name: "published" }).click();
  await expect(page).toHaveURL(/axis=published/);
  await expect(
    page.getByText("where its first report could be read", { exact: false }).first(),
  ).toBeVisible();
  await choices.getByRole("link", { name: "group" }).click();
  const small = page.getByRole("region", { name: "The same, by group" });
  await expect(small.getByRole("img").first()).toBeVisible();
  await small.getByRole("link", { name: "Everyone" }).click();
  await expect(page.getByRole("heading", { name: /^Everyone killed, Kazakhstan: / })).toBeVisible();
  await page.close();
});
