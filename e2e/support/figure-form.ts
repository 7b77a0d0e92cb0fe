import type { Page } from "@playwright/test";

/** Fills the first figure of a form: security forces killed in the harbour district on 6 January. */
export async function fillFigure(
  page: Page,
  { cited }: { readonly cited: readonly string[] },
): Promise<void> {
  await page.getByLabel("Measure").selectOption({ label: "\u2003\u2003killed" });
  await page
    .getByRole("combobox", { name: "Group", exact: true })
    .selectOption({ label: "\u2003security forces" });
  await page.getByLabel("Place").selectOption({ label: "Harbour district" });
  await page.getByLabel("Date").fill("2022-01-06");
  for (const [index, name] of cited.entries()) {
    await page.getByRole("button", { name: /^Add whoever/ }).click();
    await page.getByRole("combobox", { name: `${index + 1}. source cited` }).fill(name);
  }
}
