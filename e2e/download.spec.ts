import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { parse } from "csv-parse/sync";

const DASHBOARD = "/events/kazakhstan-2022?measure=killed&group=security_forces&place=kazakhstan";

/** What is saved when a reader follows a link of the downloads. */
async function saved(page: Page, link: string): Promise<{ name: string; text: string }> {
  const downloads = page.getByRole("region", { name: "Download what is shown" });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    downloads.getByRole("link", { name: link }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

async function savedTable(page: Page, link: string): Promise<Record<string, string>[]> {
  return parse((await saved(page, link)).text, { bom: true, columns: true });
}

test("a reader downloads the CSV and its numbers equal those on screen", async ({ page }) => {
  await page.goto(DASHBOARD);
  const table = page.getByRole("region", { name: "Figures", exact: true });
  const links = table.locator('a[href*="/figures/"]');
  const onScreen = await links.evaluateAll((found) =>
    found.map((a) => a.getAttribute("href")?.split("/").at(-1)),
  );
  const rows = await table
    .getByRole("row")
    .filter({ has: page.getByRole("link") })
    .all();
  expect(rows.length).toBeGreaterThan(5);

  const figures = await savedTable(page, "Figures, CSV");
  expect(new Set(figures.map(({ id }) => id))).toEqual(new Set(onScreen));
  for (const row of rows) {
    const href = await row.getByRole("link").first().getAttribute("href");
    const figure = figures.find(({ id }) => href?.endsWith(`/${id}`));
    await expect(row.getByRole("link").first()).toHaveText(`“${figure?.wording}”`);
    await expect(row.getByRole("cell").nth(1)).toHaveText(figure?.interval ?? "not in the file");
  }
});

test("a reader downloads the range as CSV and finds in it the range on the card", async ({ page }) => {
  await page.goto(DASHBOARD);
  const steps = await savedTable(page, "Range, CSV");
  const headline = steps.filter((step) => step.headline === "yes");
  expect(headline).toHaveLength(1);
  const card = page.locator('[aria-current="true"]').filter({ hasText: /\d reports?/ });
  await expect(card).toContainText(headline[0]?.range ?? "nothing");
});

test("a reader downloads the findings as CSV and reads in it the sentences on screen", async ({ page }) => {
  await page.goto(DASHBOARD);
  const findings = await savedTable(page, "Findings, CSV");
  const sentences = [...new Set(findings.map(({ sentence }) => sentence ?? ""))];
  expect(sentences.length).toBeGreaterThan(0);
  const contradictions = page.getByRole("region", { name: "Contradictions" });
  for (const sentence of sentences) await expect(contradictions).toContainText(sentence);
});

test("a reader downloads the chart as a drawing with its title, options and caveat inside", async ({
  page,
}) => {
  await page.goto(`${DASHBOARD}&scheme=conservative-1`);
  const { name, text } = await saved(page, "Chart, SVG");
  expect(name).toMatch(/^kazakhstan-2022-chart-killed-security_forces-kazakhstan-cumulative-v\d+\.svg$/);
  for (const said of [
    "Security forces killed, Kazakhstan",
    "conservative-1",
    "the truth may lie outside it",
  ]) {
    expect(text).toContain(said);
  }
  await page.setContent(text.replace(/^<\?xml[^>]*\?>/, ""));
  await expect(page.getByRole("img", { name: /Security forces killed/ })).toBeVisible();
});

test("a reader downloads all of it as JSON, as known at the moment on screen", async ({ page }) => {
  await page.goto(`${DASHBOARD}&known=2022-01-09T12:00`);
  const { meta, range, figures } = JSON.parse((await saved(page, "All of it, JSON")).text);
  expect(meta.knownAt).toEqual({ by: "publication", at: "2022-01-09T06:00:00.000Z" });
  await expect(
    page.getByRole("heading", { name: `${range.scope.label}: ${range.headline.text}` }),
  ).toBeVisible();
  expect(figures.length).toBeGreaterThan(0);
});
