import { expect, test } from "@playwright/test";

test("a reader finds a source by the beginnings of its other names and opens its page", async ({ page }) => {
  await page.goto("/methodology");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Search" }).click();
  const field = page.getByRole("searchbox");
  await expect(field).toBeFocused();
  await field.fill("INTER minist");
  await field.press("Enter");
  await expect(page).toHaveURL(/\?q=INTER\+minist$/);
  const sources = page.getByRole("region", { name: "Sources" });
  const found = sources.getByRole("link", { name: "Ministry of Internal Affairs of Kazakhstan" });
  await expect(found.locator("mark")).toHaveText(["Minist", "Inter"]);
  await found.click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Ministry of Internal Affairs of Kazakhstan" }),
  ).toBeVisible();
});

test("a reader finds wordings in Cyrillic, whatever the case, and opens the figure", async ({ page }) => {
  await page.goto("/?q=%D0%A2%D0%AB%D0%A1%D0%AF%D0%A7");
  const wordings = page.getByRole("region", { name: "Wordings of figures" });
  await expect(wordings.locator("mark").first()).toHaveText(/^тысяч$/i);
  await wordings.getByRole("link").first().click();
  await expect(page.getByRole("heading", { name: "How the number travelled" })).toBeVisible();
});

test("a reader finds a place and sees what was reported there", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("searchbox").fill("taldykorgan");
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("region", { name: "Places" }).getByRole("link").first().click();
  await expect(page).toHaveURL(/place=taldykorgan/);
});

test("a reader turns the pages of one group without scripts", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/");
  await page.getByRole("searchbox").fill("people");
  await page.getByRole("button", { name: "Search" }).click();
  const wordings = page.getByRole("region", { name: "Wordings of figures" });
  await expect(wordings.getByRole("listitem")).toHaveCount(5);
  await wordings.getByRole("link", { name: /^All \d+$/ }).click();
  await expect(wordings.getByRole("listitem")).toHaveCount(20);
  await wordings.getByRole("link", { name: "Next" }).click();
  await expect(page).toHaveURL(/in=wordings&page=2$/);
  await page.getByRole("link", { name: "All that was found" }).click();
  await expect(page.getByRole("region", { name: "Groups" })).toBeVisible();
  await context.close();
});

const REFUSED: Readonly<Record<string, { readonly q: string; readonly said: RegExp }>> = {
  "for nothing": { q: "", said: /Write what you are looking for/ },
  "for one letter": { q: "a", said: /at least two letters or digits/ },
  "for ten thousand letters": { q: "x".repeat(10_000), said: /at most 200 characters/ },
  "for signs": { q: "':*&!()\0", said: /at least two letters or digits/ },
  "for what is nowhere": { q: "zzzz", said: /Nothing was found for “zzzz”/ },
};

for (const [what, { q, said }] of Object.entries(REFUSED)) {
  test(`a reader who searches ${what} is told so`, async ({ page }) => {
    const answer = await page.goto(`/?${new URLSearchParams({ q })}`);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole("status").filter({ hasText: said })).toBeVisible();
    await expect(page.getByRole("searchbox")).toBeVisible();
  });
}
