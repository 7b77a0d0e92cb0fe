import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/**
 * Fails where axe finds anything serious or critical on the page as it stands. No page has a frame, so that axe needs no
 * second page to put its findings together; and what passes is not written down: both halve its time.
 */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await page.locator("iframe").count()).toBe(0);
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"] })
    .analyze();
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(
    grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`),
  ).toEqual([]);
}
