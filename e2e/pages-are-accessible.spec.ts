import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { SAMPLE, SECURITY_FORCES_KILLED, view } from "./support/sample";

const PAGES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "the front page": (page) => page.goto("/"),
  "the dashboard": (page) => page.goto(view(SECURITY_FORCES_KILLED)),
  "small charts by publication": (page) =>
    page.goto(view({ ...SECURITY_FORCES_KILLED, axis: "published", multiples: "group" })),
  "the contradictions": (page) => page.goto(`${SAMPLE}/findings`),
  "one contradiction": async (page) => {
    await page.goto(`${SAMPLE}/findings`);
    await page.getByRole("region", { name: "Certain" }).getByRole("link").first().click();
    await expect(page.getByRole("heading", { name: "The rule" })).toBeVisible();
  },
  "one figure": async (page) => {
    await page.goto(view(SECURITY_FORCES_KILLED));
    await page.getByRole("region", { name: "Figures" }).getByRole("table").getByRole("link").first().click();
    await expect(page.getByRole("heading", { name: "Revisions" })).toBeVisible();
  },
  "the comparison of sources": (page) => page.goto(`${SAMPLE}/compare`),
  "what changed": (page) =>
    page.goto(`${SAMPLE}/compare?form=changes&since=2022-01-09T12:00&known=2022-01-12`),
  "the methodology": (page) => page.goto("/methodology"),
};

for (const [name, open] of Object.entries(PAGES)) {
  test(`${name} is accessible in both themes`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await open(page);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await expectAccessible(page);
  });
}
