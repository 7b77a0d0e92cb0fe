import { type Browser, expect, type Page, test } from "@playwright/test";
import { SAMPLE, SECURITY_FORCES_KILLED, view } from "./support/sample";

const SOURCES = `${SAMPLE}/sources`;

/** A page in a browser that runs no scripts, closed when the test is over. */
async function withoutScripts(browser: Browser, read: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    await read(await context.newPage());
  } finally {
    await context.close();
  }
}

test("a reader goes from the chart to a source and sees what rests on it", async ({ page }) => {
  await page.goto(view({ ...SECURITY_FORCES_KILLED, to: "2022-01-15" }));
  await page.getByRole("link", { name: "About Ministry of Internal Affairs of Kazakhstan" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Ministry of Internal Affairs of Kazakhstan" }),
  ).toBeVisible();
  await expect(page.getByText("Described, never scored")).toBeVisible();
  await expect(page.getByRole("region", { name: "In words" })).toContainText(
    /It gave \d+ claims, in \d+ reports/,
  );
  const without = page.getByRole("region", { name: "What the ranges become without it" });
  await expect(without.getByRole("row", { name: /^Protesters detained, Kazakhstan/ })).toContainText(
    "7,500 to 9,900",
  );
  await expect(without.getByRole("row", { name: /^Protesters detained, Kazakhstan/ })).toContainText(
    "7,500 to 8,500",
  );
  const corrections = page.getByRole("region", { name: "Withdrawals and corrections" });
  await expect(corrections).toContainText("18 was corrected");
});

test("a reader follows the chain of a figure to whoever passed it on", async ({ page }) => {
  await page.goto(view(SECURITY_FORCES_KILLED));
  await page.getByRole("region", { name: "Figures" }).getByRole("link", { name: "“13”" }).first().click();
  const chain = page.getByRole("region", { name: "How the number travelled" });
  await chain.getByRole("link").last().click();
  await expect(page).toHaveURL(/\/sources\//);
  await expect(page.getByRole("region", { name: "Where it stands in the chains" })).toContainText(
    "Whom it cites",
  );
});

test("a reader sorts the sources by any column, narrows and turns pages without scripts", async ({
  browser,
}) => {
  await withoutScripts(browser, async (page) => {
    await page.goto(SOURCES);
    const table = page.getByRole("table", { name: "Sources of this event" });
    const first = table.getByRole("row").nth(1).getByRole("rowheader");
    await expect(first).toContainText("Prosecutor General's Office");
    await table.getByRole("link", { name: "First to publish" }).click();
    await expect(table.getByRole("columnheader", { name: "First to publish" })).toHaveAttribute(
      "aria-sort",
      "descending",
    );
    await expect(first).toContainText("Daily Mail");
    await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Next" }).click();
    await expect(page.getByText("Page 2 of 4")).toBeVisible();
    await page.getByRole("combobox", { name: "Kind" }).selectOption({ label: "NGO" });
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/kind=ngo/);
    await expect(first).toContainText("Joint statement of Amnesty");
  });
});

test("a reader asks who spoke until a day and keeps that day from page to page", async ({ page }) => {
  await page.goto(`${SOURCES}?known=2022-01-06T18:00`);
  await expect(page.getByText("As the public could know it by 6 Jan 2022, 18:00")).toBeVisible();
  await page.getByRole("table").getByRole("link", { name: "Daily Mail" }).click();
  await expect(page).toHaveURL(/\/sources\/daily-mail\?known=2022-01-06/);
  await page.getByRole("link", { name: "As it is usually read" }).click();
  await expect(page).toHaveURL(/\/sources\/daily-mail$/);
});

test("a reader whose address makes no sense is told so and sees every source", async ({ page }) => {
  const answer = await page.goto(`${SOURCES}?sort=trust&role=${"x".repeat(5000)}&kind=zzz&page=999`);
  expect(answer?.status()).toBe(200);
  const notice = page.getByRole("status");
  for (const parameter of ["sort", "role", "kind", "page"]) await expect(notice).toContainText(parameter);
  await expect(page.getByText("159 of 159 sources")).toBeVisible();
  expect((await page.goto(`${SOURCES}/nobody`))?.status()).toBe(404);
});
