import { expect, test } from "@playwright/test";
import { entryHref, newFiguresHref } from "@/lib/view/entry-links";
import { asEditor } from "./support/accounts";
import { fillFigure } from "./support/figure-form";
import { type OwnEvent, ownEvent } from "./support/own-event";

let event: OwnEvent;
test.beforeEach(async ({ page }) => {
  event = await ownEvent();
  await asEditor(page);
});

test("an editor adds “at least 20” and sees range and contradictions change", async ({ page }) => {
  await page.goto(`/events/${event.slug}`);
  await expect(page.getByText("No contradiction among the figures shown.")).toBeVisible();

  await page.goto(entryHref(event.slug, "publications/new"));
  await page.getByLabel("Publisher").fill("Tengrinews");
  await page.getByLabel("Title").fill("A second toll");
  await page.getByLabel("Date").fill("2022-01-06");
  await page.getByRole("button", { name: "Save, then enter its figures" }).click();

  await expect(page.getByText("Tengrinews, 6 Jan 2022")).toBeVisible();
  await page.getByLabel("Wording").fill("at least 20");
  await expect(page.getByText("Read as at least 20")).toBeVisible();
  await expect(page.getByText("literal-1: 20 or more · conservative-1: 20 or more")).toBeVisible();
  await fillFigure(page, { cited: ["Prosecutor General's Office of Kazakhstan"] });
  await expect(page.getByText("Speaks: Prosecutor General's Office of Kazakhstan")).toBeVisible();

  await page.getByRole("button", { name: "Show what it would do" }).click();
  const preview = page.getByRole("region", { name: "What saving would do" });
  await expect(preview).toContainText("6 Jan 2022: 13 — one origin, would become 13 or more");
  await expect(preview).toContainText("New contradiction, possible");

  await page.getByRole("button", { name: "Save the figure" }).click();
  await expect(page.getByText("1 figure added. The ledger stands at version")).toBeVisible();
  await expect(page.getByRole("main")).toContainText("13 or more");
  await expect(page.getByRole("region", { name: "Contradictions" })).toContainText("at least 20");
});

test("an editor enters two figures at once, the second with what they share", async ({ page }) => {
  await page.goto(newFiguresHref(event.slug, event.publication));
  await page.getByLabel("Wording").fill("13");
  await fillFigure(page, { cited: ["Interior Ministry"] });
  await page.getByRole("button", { name: "Add another figure" }).click();
  await expect(page.getByLabel("Wording").nth(1)).toBeFocused();
  await page.getByLabel("Wording").nth(1).fill("dozens");
  await page.getByLabel("Measure").nth(1).selectOption({ label: "\u2003\u2003injured" });
  await expect(page.getByRole("combobox", { name: "1. source cited" }).nth(1)).toHaveValue(
    "Interior Ministry",
  );
  await page.getByRole("button", { name: "Show what it would do" }).click();
  const preview = page.getByRole("region", { name: "What saving would do" });
  await expect(preview).toContainText("echoes 1 figure of Ministry of Internal Affairs of Kazakhstan");
  await page.getByRole("button", { name: "Save 2 figures" }).click();
  await expect(page.getByText("2 figures added")).toBeVisible();
});

test("wrong input names each fault at its field and loses nothing that was typed", async ({ page }) => {
  await page.goto(newFiguresHref(event.slug, event.publication));
  await page.getByLabel("Wording").fill("13th");
  await expect(
    page.getByText("“13th” is an ordinal").or(page.getByText('"13th" is an ordinal')),
  ).toBeVisible();
  await page.getByLabel("Note").fill("Typed with care.");
  await page.getByLabel("Date").fill("2022-01-09");
  await page.getByRole("button", { name: "Add whoever it cites" }).click();
  await page.keyboard.type("Nobody in Particular");
  await page.getByRole("button", { name: "Show what it would do" }).click();

  const summary = page.getByRole("alert").filter({ hasText: "Nothing was saved" });
  await expect(summary.getByRole("listitem")).toHaveText([
    "Choose what was counted",
    "Choose who was counted, or “not stated”",
    "Choose where, or “not stated”",
    "No source is called “Nobody in Particular”: choose one of the list, or add it first",
  ]);
  await expect(page.getByLabel("Measure")).toBeFocused();
  await expect(page.getByLabel("Measure")).toHaveAccessibleDescription("Choose what was counted");

  await page.getByLabel("Measure").selectOption({ label: "\u2003\u2003killed" });
  await page.getByRole("combobox", { name: "Group", exact: true }).selectOption("not stated by the report");
  await page.getByLabel("Place").selectOption("not stated by the report");
  await page.getByRole("combobox", { name: "1. source cited" }).fill("Khabar 24");
  await page.getByRole("button", { name: "Show what it would do" }).click();
  await expect(summary).toContainText("ordinal");
  await expect(summary).toContainText("is after the publication");

  await expect(page.getByLabel("Wording")).toHaveValue("13th");
  await expect(page.getByLabel("Note")).toHaveValue("Typed with care.");
  await expect(page.getByLabel("Date")).toHaveValue("2022-01-09");
  await expect(page.getByRole("combobox", { name: "1. source cited" })).toHaveValue("Khabar 24");
});

test("a chain is built, moved and mended by keyboard alone", async ({ page }) => {
  await page.goto(newFiguresHref(event.slug, event.publication));
  await page.getByRole("button", { name: "Add whoever it cites" }).press("Enter");
  await page.keyboard.type("Interior Ministry");
  await page.getByRole("button", { name: "Add whoever that one cites" }).press("Enter");
  await page.keyboard.type("Khabar 24");
  await expect(page.getByText("Speaks: Khabar 24")).toBeVisible();
  await page.getByRole("button", { name: "Move up: 2. source cited" }).press("Enter");
  await expect(page.getByText("Speaks: Ministry of Internal Affairs of Kazakhstan")).toBeVisible();
  await page.getByRole("button", { name: "Remove: 1. source cited" }).press("Enter");
  await expect(page.getByRole("combobox", { name: "1. source cited" })).toHaveValue("Interior Ministry");
});

test("a new source is added without leaving the figure", async ({ page }) => {
  const name = `Harbour hospital ${Date.now()}`;
  await page.goto(newFiguresHref(event.slug, event.publication));
  await page.getByLabel("Wording").fill("nearly 40");
  await page.getByRole("button", { name: "Add a new source to the list" }).click();
  const dialog = page.getByRole("dialog", { name: "New source" });
  await dialog.getByLabel("Name", { exact: true }).fill(name);
  await dialog.getByLabel("Kind").selectOption("hospital");
  await dialog.getByRole("button", { name: "Add the source" }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole("button", { name: "Add whoever it cites" }).click();
  await page.keyboard.type(name);
  await expect(page.getByText(`Speaks: ${name}`)).toBeVisible();
  await expect(page.getByLabel("Wording")).toHaveValue("nearly 40");
});

test("a publication that is entered already is found by its address", async ({ page }) => {
  const address = `https://tengrinews.example/toll-${Date.now()}`;
  for (const time of ["first", "second"]) {
    await page.goto(entryHref(event.slug, "publications/new"));
    await page.getByLabel("Publisher").fill("Tengrinews");
    await page
      .getByRole("textbox", { name: "Address" })
      .fill(time === "first" ? address : `${address}?utm_source=x`);
    await page.getByLabel("Date").fill("2022-01-06");
    await page.getByRole("button", { name: "Save, then enter its figures" }).click();
    if (time === "first") await expect(page.getByRole("heading", { name: "New figures" })).toBeVisible();
  }
  await expect(page.getByText("Entered already: Tengrinews")).toBeVisible();
  await page.getByRole("link", { name: "Add figures to it" }).click();
  await expect(page.getByRole("heading", { name: "New figures" })).toBeVisible();
});

test("a lost session keeps what was typed, and says so", async ({ page, context }) => {
  await page.goto(newFiguresHref(event.slug, event.publication));
  await page.getByLabel("Wording").fill("at least 20");
  await fillFigure(page, { cited: [] });
  await context.clearCookies();
  await page.getByRole("button", { name: "Show what it would do" }).click();
  await expect(page.getByText("Nothing was saved. Your session has ended.")).toBeVisible();
  await page.waitForLoadState("networkidle");
  await expect(page.getByLabel("Wording")).toHaveValue("at least 20");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("an editor looks at a figure and saves it", async ({ page }) => {
    await page.goto(newFiguresHref(event.slug, event.publication));
    await page.getByRole("button", { name: "Show what it would do" }).click();
    await expect(page.getByText("The wording is needed").first()).toBeVisible();
    await page.getByLabel("Wording").fill("at least 20");
    await fillFigure(page, { cited: ["Khabar 24"] });
    await page.getByRole("button", { name: "Show what it would do" }).click();
    await expect(page.getByRole("region", { name: "What saving would do" })).toContainText("at least 20");
    await page.getByRole("button", { name: "Save the figure" }).click();
    await expect(page.getByText("1 figure added")).toBeVisible();
  });
});
