import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { layoutFaults } from "./support/layout";
import { SAMPLE } from "./support/sample";

const TABLE = `${SAMPLE}/figures`;
const COUNTS = /^\d[\d,]* figures?: \d[\d,]* reports?, \d[\d,]* origins?$/;

test("a reader comes from the dashboard, filters, sorts, and shares the address", async ({ page }) => {
  await page.goto(SAMPLE);
  await page
    .getByRole("region", { name: "Figures" })
    .getByRole("link", { name: "all of this event" })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "All figures" })).toBeVisible({ timeout: 15_000 });
  const counts = page.getByRole("status").filter({ hasText: COUNTS });
  const table = page.getByRole("table", { name: "All figures" });
  await expect(counts).toBeVisible();
  const all = await counts.textContent();

  await page.getByLabel("As printed contains").fill("at least");
  await page.getByRole("combobox", { name: "Measure" }).selectOption({ label: "Killed" });
  await page.getByRole("button", { name: "Filter" }).click();
  await expect(page).toHaveURL(/wording=at\+least/);
  await expect(counts).not.toHaveText(all ?? "");
  for (const row of await table
    .getByRole("row")
    .filter({ has: page.getByRole("cell") })
    .all()) {
    await expect(row).toContainText(/at least/i);
  }

  await table.getByRole("link", { name: "Origin", exact: true }).click();
  await expect(page.getByRole("columnheader", { name: "Origin" })).toHaveAttribute("aria-sort", "ascending");
  await table.getByRole("link", { name: "Origin", exact: true }).click();
  await expect(page.getByRole("columnheader", { name: "Origin" })).toHaveAttribute("aria-sort", "descending");
  await expect(page).toHaveURL(/wording=at\+least.*sort=origin.*order=desc/);

  const shared = await table.textContent();
  await page.reload();
  await expect(table).toHaveText(shared ?? "");
  await page.getByRole("link", { name: "Remove all filters" }).click();
  await expect(counts).toHaveText(all ?? "");
});

test("a reader chooses columns by keyboard, and opens a claim to see its reports", async ({ page }) => {
  await page.goto(TABLE);
  await page.locator("summary").filter({ hasText: "Columns" }).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Chain", { exact: true }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Show these columns" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("columnheader", { name: "Chain" })).toBeVisible();

  await page.getByRole("link", { name: "A row a claim" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/rows=claim/);
  await expect(page.getByRole("columnheader", { name: "Chain" })).toBeVisible();
  const claim = page
    .locator("summary")
    .filter({ hasText: /^\d+ reports$/ })
    .first();
  const reports = Number((await claim.textContent())?.split(" ")[0]);
  await claim.focus();
  await page.keyboard.press("Enter");
  const listed = await page.locator("details[open] li").count();
  expect(listed).toBeGreaterThanOrEqual(reports);
});

test("a reader copies the citation of a figure", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: baseURL ?? "" });
  await page.goto(TABLE);
  const cite = page.getByRole("button", { name: /^Cite “/ }).first();
  await cite.click();
  await expect(page.getByRole("status").filter({ hasText: "The citation is copied." })).toHaveCount(1);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /Casualty Ledger, January 2022 unrest in Kazakhstan, figure .*ledger version \d+\.$/,
  );
});

test("a reader whose address makes no sense is told so and sees the nearest table", async ({ page }) => {
  const answer = await page.goto(
    `${TABLE}?sort=colour&order=up&columns=weight&page=999&stance=sure&wording=${"x".repeat(5000)}&place=nowhere`,
  );
  expect(answer?.status()).toBe(200);
  const notice = page.getByRole("status").filter({ hasText: "could not be followed" });
  for (const named of ["sort", "order", "columns", "page", "stance", "wording", "place"]) {
    await expect(notice.getByText(named, { exact: true })).toBeVisible();
  }
  await expect(page.getByRole("table", { name: "All figures" })).toBeVisible();
});

test("a filter that nothing fits says so", async ({ page }) => {
  await page.goto(`${TABLE}?wording=no+report+says+this`);
  await expect(page.getByText("No figure fits these filters.")).toBeVisible();
  await expect(
    page.getByRole("status").filter({ hasText: /^0 figures: 0 reports, 0 origins$/ }),
  ).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the table turns its pages, filters, and leads to the citation", async ({ page }) => {
    await page.goto(TABLE);
    await page.getByRole("link", { name: "Next" }).click();
    await expect(page).toHaveURL(/page=2/);
    await expect(page.getByText(/^Page 2 of \d/)).toBeVisible();
    await page.getByLabel("As printed contains").fill("dozens");
    await page.getByRole("button", { name: "Filter" }).click();
    await expect(page).not.toHaveURL(/page=/);
    await page
      .getByRole("link", { name: /^Cite “/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/figures\/[^/]+#cite$/);
    await expect(page.getByRole("region", { name: "How to cite it" })).toContainText("ledger version");
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the table is accessible, and a narrow screen loses nothing, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const search of ["", "?rows=claim&state=contradicted&origin=ministry"]) {
      await page.goto(TABLE + search);
      await expectAccessible(page);
      for (const width of [320, 390, 1280]) {
        await page.setViewportSize({ width, height: 844 });
        expect(await layoutFaults(page)).toEqual([]);
      }
    }
    const frame = page.getByRole("region", { name: "All figures" });
    await page.setViewportSize({ width: 320, height: 844 });
    await frame.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  });
}
