import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { cutTexts, drawingFaults } from "./support/drawing";
import { layoutFaults } from "./support/layout";
import { READER_PAGES, readerAddress } from "./support/reader-pages";
import { SECURITY_FORCES_KILLED } from "./support/sample";

/** Desk, the same zoomed to 200%, tablet, phone, and the narrowest that nothing may be lost at (WCAG 2.2, 1.4.10). */
const WIDTHS = [1280, 640, 768, 390, 320];
const PICTURED = [1280, 768, 390];
const DASHBOARD = "app/[locale]/events/[slug]/page.tsx";

async function faultsAt(page: Page, width: number): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 900 });
  const faults = [...(await layoutFaults(page)), ...(await cutTexts(page)), ...(await drawingFaults(page))];
  return faults.map((fault) => `at ${width} pixels, ${fault}`);
}

/** Targets of less than 24 pixels that have not the room of one around them, links within a sentence aside. */
async function smallTargets(page: Page): Promise<readonly string[]> {
  const rules = { "target-size": { enabled: true } };
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ runOnly: ["target-size"], rules, resultTypes: ["violations"] })
    .analyze();
  return violations.flatMap(({ nodes }) => nodes.map(({ target }) => `a small target: ${target.join(" ")}`));
}

async function picture(page: Page, name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `e2e/.screenshots/${name}-${colorScheme}.png`, fullPage: true });
  }
}

for (const file of READER_PAGES) {
  const name = file.replace(/^app\/\[locale\]\/?|\/?page\.tsx$/g, "").replaceAll("/", "-") || "front";

  test(`at every width parts are whole, apart and in place: ${name}`, async ({ page, request }) => {
    const search = file === DASHBOARD ? `?${new URLSearchParams(SECURITY_FORCES_KILLED)}` : "";
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await page.goto((await readerAddress(request, file)) + search);
    const faults: string[] = [];
    for (const width of WIDTHS) {
      faults.push(...(await faultsAt(page, width)));
      if (PICTURED.includes(width)) await picture(page, `${name}-${width}`);
      if (width === 390) faults.push(...(await smallTargets(page)));
    }
    expect(faults).toEqual([]);
  });
}
