import { expect, type Page, test } from "@playwright/test";
import { layoutFaults } from "./support/layout";
import { SECURITY_FORCES_KILLED, view } from "./support/sample";

/** English written from right to left, for these tests alone. */
const MIRRORED = "/ar-XB";

const PAGES: Readonly<Record<string, string>> = {
  "the front page": MIRRORED,
  "the dashboard": MIRRORED + view(SECURITY_FORCES_KILLED),
  "the contradictions": `${MIRRORED}/events/kazakhstan-2022/findings`,
  "the methodology": `${MIRRORED}/methodology`,
};

/** How far from the left side of the page the first and the last of some elements begin. */
async function lefts(page: Page, selector: string): Promise<readonly [number, number]> {
  const found = page.locator(selector);
  const [first, last] = [await found.first().boundingBox(), await found.last().boundingBox()];
  return [first?.x ?? Number.NaN, last?.x ?? Number.NaN];
}

for (const width of [390, 1280]) {
  for (const [name, path] of Object.entries(PAGES)) {
    test(`${name} is mirrored at ${width} pixels, with nothing beyond its sides or over another`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      expect((await page.goto(path))?.status()).toBe(200);
      await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
      const [brand, colours] = await lefts(page, "header a.font-serif, header select");
      expect(brand).toBeGreaterThan(colours);
      const heading = await page.getByRole("heading", { level: 1 }).boundingBox();
      expect((heading?.x ?? 0) + (heading?.width ?? 0)).toBeGreaterThan(width * 0.9);
      expect(await layoutFaults(page)).toEqual([]);
      await page.screenshot({
        path: `e2e/.screenshots/${name.replaceAll(" ", "-")}-right-to-left-${width}.png`,
        fullPage: true,
      });
    });
  }
}

test("time still runs from left to right, on the chart and on the slider below it", async ({ page }) => {
  await page.goto(MIRRORED + view(SECURITY_FORCES_KILLED));
  const ticks = page.locator("svg[role=graphics-document]:visible > g > g").nth(0).locator("text");
  const days = await ticks.evaluateAll((texts) =>
    texts
      .filter(({ textContent }) => /^\d{1,2}$/.test(textContent ?? ""))
      .map((text) => text.getBoundingClientRect().x),
  );
  expect(days.length).toBeGreaterThan(3);
  const slider = page.locator("#known-at");
  await expect(slider).toHaveCSS("direction", "ltr");
});
