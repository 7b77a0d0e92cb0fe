import { expect, test } from "@playwright/test";
import { entryHref } from "@/lib/view/entry-links";
import { figureHref } from "@/lib/view/links";
import { asEditor } from "./support/accounts";
import { type OwnEvent, ownEvent } from "./support/own-event";

let event: OwnEvent;
test.beforeEach(async ({ page }) => {
  event = await ownEvent();
  await asEditor(page);
});

test("an editor corrects a figure, and what stood before is kept with the reason", async ({ page }) => {
  await page.goto(figureHref(event.slug, event.figure, "en"));
  await page.getByRole("link", { name: "Correct this figure" }).click();
  await expect(page.getByLabel("Wording")).toHaveValue("13");
  await expect(page.getByRole("combobox", { name: "1. source cited" })).toHaveValue(
    "Ministry of Internal Affairs of Kazakhstan",
  );
  await page.getByLabel("Wording").fill("at least 13");
  await page.getByRole("button", { name: "Show what it would do" }).click();
  await expect(page.getByText("The reason for the correction is needed").first()).toBeVisible();

  await page.getByLabel("Reason for the correction").fill("The report says “at least”.");
  await page.getByRole("button", { name: "Show what it would do" }).click();
  await expect(page.getByRole("region", { name: "What saving would do" })).toContainText(
    "13 — one origin, would become 13 or more",
  );
  await page.getByRole("button", { name: "Save the correction" }).click();
  await expect(page.getByText("1 figure corrected. The ledger stands at version")).toBeVisible();

  await page.goto(figureHref(event.slug, event.figure, "en"));
  await expect(page.getByText("The report says “at least”.").first()).toBeVisible();
  await expect(page.getByText("Dana Editor").first()).toBeVisible();
});

test("of two editors who correct one figure, the second is told and loses nothing", async ({
  page,
  context,
}) => {
  const path = entryHref(event.slug, `figures/${event.figure}/correct`);
  const other = await context.newPage();
  await page.goto(path);
  await other.goto(path);
  for (const [each, wording] of [
    [other, "14"],
    [page, "15"],
  ] as const) {
    await each.getByLabel("Wording").fill(wording);
    await each.getByLabel("Reason for the correction").fill(`It says ${wording}.`);
    await each.getByRole("button", { name: "Show what it would do" }).click();
    if (each === page) break;
    await each.getByRole("button", { name: "Save the correction" }).click();
    await expect(each.getByText("1 figure corrected")).toBeVisible();
  }
  await expect(page.getByText("someone else corrected this figure meanwhile")).toBeVisible();
  await expect(page.getByText("revision 2 stands now")).toBeVisible();
  await expect(page.getByLabel("Wording")).toHaveValue("15");
  await expect(page.getByLabel("Reason for the correction")).toHaveValue("It says 15.");
});

test("an editor withdraws a figure, and the range lets it go", async ({ page }) => {
  await page.goto(figureHref(event.slug, event.figure, "en"));
  await page.getByRole("link", { name: "Withdraw it" }).click();
  await page.getByRole("button", { name: "Show what it would do" }).click();
  await expect(page.getByText("What was announced is needed").first()).toBeVisible();

  await page.getByLabel("Date").fill("2022-01-07");
  await page.getByLabel("What was announced").fill("Called a mistake of the channel.");
  await page.getByRole("button", { name: "Show what it would do" }).click();
  await expect(page.getByRole("region", { name: "What saving would do" })).toContainText(
    "13 — one origin, would become no figure in force",
  );
  await page.getByRole("button", { name: "Save the withdrawal" }).click();
  await expect(page.getByText("1 figure withdrawn")).toBeVisible();

  await page.goto(entryHref(event.slug, `figures/${event.figure}/withdraw`));
  await page.getByLabel("Date").fill("2022-01-08");
  await page.getByLabel("What was announced").fill("Once more.");
  await page.getByRole("button", { name: "Show what it would do" }).click();
  await page.getByRole("button", { name: "Save the withdrawal" }).click();
  await expect(page.getByText("This claim is withdrawn already").first()).toBeVisible();
  await expect(page.getByLabel("What was announced")).toHaveValue("Once more.");
});
