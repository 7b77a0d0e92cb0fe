import { expect, type Page, test } from "@playwright/test";
import { entryHref, newFiguresHref } from "@/lib/view/entry-links";
import { expectAccessible } from "./support/accessible";
import { addTestAccount, signIn } from "./support/accounts";
import { fillFigure } from "./support/figure-form";
import { type OwnEvent, ownEvent } from "./support/own-event";

/** Each page of editors, in the state that has most on it. */
const PAGES: Readonly<Record<string, (page: Page, event: OwnEvent) => Promise<unknown>>> = {
  "the overview": (page) => page.goto("/admin"),
  "the accounts": (page) => page.goto("/admin/users"),
  "a new source": (page, event) => page.goto(entryHref(event.slug, "sources/new")),
  "the choice of a publication": (page, event) => page.goto(entryHref(event.slug, "figures/new")),
  "a new publication with faults": async (page, event) => {
    await page.goto(entryHref(event.slug, "publications/new"));
    await page.getByRole("button", { name: "Save, then enter its figures" }).click();
    await expect(page.getByText("Nothing was saved").first()).toBeVisible();
  },
  "new figures with faults": async (page, event) => {
    await page.goto(newFiguresHref(event.slug, event.publication));
    await page.getByRole("button", { name: "Add whoever it cites" }).click();
    await page.getByRole("button", { name: "Show what it would do" }).click();
    await expect(page.getByText("Nothing was saved").first()).toBeVisible();
  },
  "new figures before saving": async (page, event) => {
    await page.goto(newFiguresHref(event.slug, event.publication));
    await page.getByLabel("Wording").fill("12");
    await fillFigure(page, { cited: ["Khabar 24"] });
    await page.getByRole("button", { name: "Show what it would do" }).click();
    await expect(page.getByRole("heading", { name: "What saving would do" })).toBeVisible();
  },
  "a correction": (page, event) => page.goto(entryHref(event.slug, `figures/${event.figure}/correct`)),
  "a withdrawal": (page, event) => page.goto(entryHref(event.slug, `figures/${event.figure}/withdraw`)),
};

for (const colorScheme of ["light", "dark"] as const) {
  test(`the editor's pages are accessible and fit a phone, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto("/admin/sign-in");
    await expectAccessible(page);
    await signIn(page, await addTestAccount("administrator", "Aru Administrator"));
    const event = await ownEvent();
    for (const [name, open] of Object.entries(PAGES)) {
      await test.step(name, async () => {
        await page.setViewportSize({ width: 1280, height: 900 });
        await open(page, event);
        await expectAccessible(page);
        await page.setViewportSize({ width: 390, height: 844 });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      });
    }
  });
}
