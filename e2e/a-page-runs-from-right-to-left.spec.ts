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

/** Texts that a style sheet aligns to the left or right instead of to where lines start or end. */
async function flushedToASide(page: Page): Promise<readonly string[]> {
  return page.locator("main :not(svg *)").evaluateAll((elements) =>
    elements
      .filter(({ childNodes }) => [...childNodes].some(({ nodeName }) => nodeName === "#text"))
      .filter((element) => /^(left|right)$/.test(getComputedStyle(element).textAlign))
      .map((element) => `${element.tagName} ${(element.textContent ?? "").slice(0, 40)}`),
  );
}

for (const [name, path] of Object.entries(PAGES)) {
  test(`mirrored, nothing beyond its sides or over another: ${name}`, async ({ page }) => {
    expect((await page.goto(path))?.status()).toBe(200);
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    expect(await flushedToASide(page)).toEqual([]);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const [brand, colours] = await lefts(page, "header a.font-serif, header select");
      expect(brand).toBeGreaterThan(colours);
      const heading = await page.getByRole("heading", { level: 1 }).boundingBox();
      expect((heading?.x ?? 0) + (heading?.width ?? 0)).toBeGreaterThan(width * 0.9);
      expect(await layoutFaults(page)).toEqual([]);
      await page.screenshot({
        path: `e2e/.screenshots/${name.replaceAll(" ", "-")}-right-to-left-${width}.png`,
        fullPage: true,
      });
    }
  });
}

test("time still runs from left to right, on the chart and on the slider below it", async ({ page }) => {
  await page.goto(MIRRORED + view(SECURITY_FORCES_KILLED));
  const labels = page.locator("svg[role=graphics-document]:visible text");
  const places = await labels.evaluateAll((texts) =>
    texts.map((text) => ({ said: text.textContent, ...text.getBoundingClientRect().toJSON() })),
  );
  const axis = places.find(({ said }) => said === "12");
  const days = places.filter(({ said, y }) => y === axis?.y && /^\d{1,2}$/.test(said)).map(({ x }) => x);
  expect(days.length).toBeGreaterThan(3);
  expect(days).toEqual([...days].sort((a, b) => a - b));
  const slider = page.locator("#known-at");
  await expect(slider).toHaveCSS("direction", "ltr");
});
