import { expect, test } from "@playwright/test";
import { SAMPLE, SECURITY_FORCES_KILLED, view } from "./support/sample";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a reader sees what each origin says at one moment, then at another one", async ({ page }) => {
    await page.goto(`${SAMPLE}/findings`);
    await page.getByRole("link", { name: "Compare" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Compare" })).toBeVisible();
    const table = page.getByRole("table", { name: /^What each origin reports: Everyone, Kazakhstan/ });
    await expect(table.getByRole("row", { name: /^All origins together/ })).toContainText(
      /\d+ reports, \d+ origins/,
    );
    await table.getByRole("link", { name: "contradiction 1" }).first().click();
    await expect(page).toHaveURL(/#join-1$/);

    await page.getByRole("combobox", { name: "Who" }).selectOption({ label: "Security forces" });
    await page.getByRole("textbox", { name: "At", exact: true }).fill("2022-01-06T20:00");
    await page.getByRole("combobox", { name: "Sorted by" }).selectOption({ label: "name" });
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/group=security_forces.*at=2022-01-06/);
    const origins = page.getByRole("table").getByRole("rowheader");
    await expect(origins.nth(1)).toContainText("Almaty city authorities");
    await expect(page.getByRole("table")).toContainText("nothing reported");
  });

  test("a reader of an earlier moment asks what changed since, and why the range is what it is", async ({
    page,
  }) => {
    await page.goto(view({ ...SECURITY_FORCES_KILLED, known: "2022-01-09T12:00" }));
    const why = page.getByRole("region", { name: "Why this range" });
    await why.getByText("The figures behind the low edge").click();
    await expect(why).toContainText("How the number travelled");
    await expect(why).toContainText(/during its time and 48 hours after it/);
    await expect(why.getByRole("region", { name: "Without one origin" })).toContainText(/Without .+:/);

    await page.getByRole("link", { name: "What changed since then" }).click();
    await expect(page).toHaveURL(/form=changes/);
    await expect(page.getByText("what the public could know on 9 Jan 2022, 12:00")).toBeVisible();
    await expect(page.getByRole("region", { name: "Ranges" })).toContainText(
      "Security forces killed, Kazakhstan",
    );
    await expect(page.getByRole("region", { name: "Withdrawn by their origin" })).toContainText(
      "18 was corrected",
    );
    await expect(page.getByRole("region", { name: "Figures added" })).toContainText(/\d+ new claims/);
    await page.getByRole("link", { name: "since the entry before" }).click();
    await expect(page.getByText(/^ledger version \d+$/)).toBeVisible();
  });
});

test("a reader whose address makes no sense is told so and sees a comparison", async ({ page }) => {
  const asked = `form=zzz&at=${"x".repeat(5000)}&sort=trust&since=2099-01-01&since-version=x&page=99`;
  const answer = await page.goto(`${SAMPLE}/compare?${asked}`);
  expect(answer?.status()).toBe(200);
  const notice = page.getByRole("status");
  for (const parameter of ["form", "at", "sort", "since", "since-version", "page"])
    await expect(notice).toContainText(parameter);
  await expect(page.getByRole("table")).toBeVisible();
});
