import { expect, test } from "@playwright/test";
import { EVERYONE_KILLED, SECURITY_FORCES_KILLED, view } from "./support/sample";

test("a reader sees the range of security forces killed and opens the contradiction behind it", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "January 2022 unrest in Kazakhstan" }).click();
  await page.getByRole("combobox", { name: "Who", exact: true }).selectOption({ label: "Security forces" });
  await expect(page.getByRole("heading", { name: /^Security forces killed, Kazakhstan: / })).toBeVisible();

  const contradictions = page.getByRole("region", { name: "Contradictions" });
  await contradictions.getByRole("link", { name: /Daily Mail gives 12 and 13/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: /Daily Mail gives 12 and 13/ })).toBeVisible();
  await expect(page.getByRole("region", { name: "12, Almaty city authorities" })).toContainText("“twelve”");
  await expect(page.getByRole("region", { name: "13, Almaty city authorities" })).toContainText("“13”");
});

test("a reader moves known-at back and figures vanish", async ({ page }) => {
  await page.goto(view(EVERYONE_KILLED));
  const rows = page.getByRole("region", { name: "Figures" }).getByRole("row");
  const now = await rows.count();
  await page.getByRole("slider", { name: "Known at" }).fill("2");
  await expect(page).toHaveURL(/known=/);
  await expect.poll(() => rows.count()).toBeLessThan(now);
  await expect(page.getByRole("heading", { name: /238/ })).toHaveCount(0);
});

test("a reader sees the withdrawn 164 in the range before its withdrawal was known, and not after", async ({
  page,
}) => {
  const why = page.getByRole("region", { name: "Why this range" });
  const figures = page.getByRole("region", { name: "Figures" });
  await page.goto(view({ ...EVERYONE_KILLED, known: "2022-01-09T23:00" }));
  await expect(why).toContainText("Ministry of Health of Kazakhstan");
  await expect(figures.getByText("withdrawn", { exact: true })).toHaveCount(0);

  await page.goto(view({ ...EVERYONE_KILLED, known: "2022-01-10T00:30", to: "2022-01-09" }));
  await expect(why).not.toContainText("Ministry of Health of Kazakhstan");
  await expect(
    figures.getByRole("row", { name: /164 people.*Ministry of Health.*withdrawn/ }).first(),
  ).toBeVisible();
});

test("a reader toggles a source off and the range changes", async ({ page }) => {
  await page.goto(view({ ...SECURITY_FORCES_KILLED, to: "2022-01-15" }));
  const title = page.getByRole("heading", { name: /^Security forces killed, Kazakhstan: / });
  await expect(title).toHaveText("Security forces killed, Kazakhstan: 18 to 19");
  await page.getByRole("link", { name: /Prosecutor General's Office of Kazakhstan .*hide it/ }).click();
  await expect(title).toHaveText("Security forces killed, Kazakhstan: 18 — one origin");
  await page.getByRole("link", { name: /Prosecutor General's Office of Kazakhstan .*show it/ }).click();
  await expect(title).toHaveText("Security forces killed, Kazakhstan: 18 to 19");
});

test("a reader walks the claims by keyboard and opens a figure", async ({ page }) => {
  await page.goto(view({ ...SECURITY_FORCES_KILLED, to: "2022-01-15" }));
  // What a page remembers is gone once another one is loaded in its place.
  await page.evaluate(() => Object.assign(globalThis, { isStillThere: true }));
  const first = page.locator("svg a:visible").first();
  await first.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/figures\//);
  await expect(page.getByRole("heading", { name: "How the number travelled" })).toBeVisible();
  await expect(page.getByText("ledger version", { exact: false }).first()).toBeVisible();
  expect(await page.evaluate(() => "isStillThere" in globalThis)).toBe(true);
});

test("a reader with an address that makes no sense is told so and sees the nearest view", async ({
  page,
}) => {
  const answer = await page.goto(
    view({ measure: "unheard-of", from: "2022-02-30", known: "2999-01-01", without: "x".repeat(10_000) }),
  );
  expect(answer?.status()).toBe(200);
  const notice = page.getByRole("status").filter({ hasText: "could not be followed" });
  await expect(notice).toContainText("measure");
  await expect(notice).toContainText("future");
  await expect(page.getByRole("region", { name: /killed, Kazakhstan/ })).toBeVisible();
});
