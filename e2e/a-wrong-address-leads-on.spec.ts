import { expect, test } from "@playwright/test";
import { SAMPLE } from "./support/sample";

/** Addresses of what is not there, with what is said, and where the page leads. */
const MISSING: readonly (readonly [address: string, said: string, onward: RegExp])[] = [
  ["/events/nowhere-1999", "There is no such event", /\/$/],
  ["/events/nowhere-1999/figures", "There is no such event", /\/$/],
  ["/events/Not%20a%20slug/sources", "There is no such event", /\/$/],
  [`${SAMPLE}/figures/nothing`, "There is no such figure in this event", /\/figures$/],
  [`${SAMPLE}/findings/nothing`, "There is no such contradiction", /\/findings$/],
  [`${SAMPLE}/sources/nobody`, "This source has no part in the event", /\/sources$/],
];

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("what is not there is said, with status 404 and a way on", async ({ page }) => {
    for (const [address, said, onward] of MISSING) {
      expect((await page.goto(address))?.status(), address).toBe(404);
      await expect(page.getByRole("heading", { level: 1, name: said })).toBeVisible();
      await page.getByRole("main").getByRole("link").click();
      await expect(page).toHaveURL(onward);
      expect((await page.goto(`/es${address}`))?.status(), `Spanish: ${address}`).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(said);
    }
  });
});
