import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { SAMPLE } from "./support/sample";

const PAGES: Readonly<Record<string, string>> = {
  "the sources": `${SAMPLE}/sources`,
  "one source": `${SAMPLE}/sources/ministry-of-internal-affairs-kz`,
  "one publisher": `${SAMPLE}/sources/daily-mail`,
  "a search": "/?q=almaty",
  "a search for nothing": "/?q=",
};

for (const [name, address] of Object.entries(PAGES)) {
  test(`${name} is accessible in both themes and fits narrow screens`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await page.goto(address);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    for (const width of [768, 390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0);
    }
    await expectAccessible(page);
  });
}
