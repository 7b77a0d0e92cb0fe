import { expect, type Page, test } from "@playwright/test";
import { EVERYONE_KILLED, SAMPLE, SECURITY_FORCES_KILLED, view } from "./support/sample";

/** Goes on with Tab until what is focused fits; fails after so many steps as no page needs. */
async function tabTo(page: Page, fits: (focused: string) => boolean, most = 120): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return `${element?.getAttribute("name") ?? ""} ${element?.getAttribute("aria-label") ?? ""} ${element?.textContent ?? ""}`;
    });
    if (fits(focused)) return;
  }
  throw new Error(`${most} times Tab did not lead there, from ${page.url()}`);
}

test("by keyboard alone: from all events to a filter, along the chart, to a figure, and back", async ({
  page,
}) => {
  await page.goto("/");
  await tabTo(page, (focused) => focused.includes("January 2022 unrest in Kazakhstan"));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${SAMPLE}$`));

  await page.goto(view({ ...EVERYONE_KILLED, to: "2022-01-15" }));
  await tabTo(page, (focused) => focused.startsWith("group "));
  await page.keyboard.type("Security forces");
  await expect(page).toHaveURL(/group=security_forces/);
  await expect(page.getByRole("heading", { name: /^Security forces killed, Kazakhstan: / })).toBeVisible();

  const focusedMark = () =>
    page.evaluate(() => document.activeElement?.closest("[data-walk]")?.getAttribute("aria-label") ?? "");
  for (let step = 0; (await focusedMark()) === ""; step += 1) {
    expect(step, "steps to the chart").toBeLessThan(60);
    await page.keyboard.press("Tab");
  }
  const first = await focusedMark();
  await page.keyboard.press("ArrowRight");
  await expect.poll(focusedMark).not.toBe(first);
  await page.keyboard.press("ArrowLeft");
  await expect.poll(focusedMark).toBe(first);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "How the number travelled" })).toBeVisible();
  // What the keys for "back" do; they are the browser's, which has none without a window.
  await page.goBack();
  await expect(page).toHaveURL(/group=security_forces/);
  await expect(page.getByRole("heading", { name: /^Security forces killed, Kazakhstan: / })).toBeVisible();
});

test("by keyboard alone: a contradiction, and the figure on one of its sides", async ({ page }) => {
  await page.goto(view(SECURITY_FORCES_KILLED));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await tabTo(page, (focused) => focused.includes("Daily Mail gives 12 and 13"));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /Daily Mail gives 12 and 13/ })).toBeVisible();
  await tabTo(page, (focused) => focused.includes("“twelve”"));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "How the number travelled" })).toBeVisible();
});
