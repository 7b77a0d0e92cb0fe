import type { Page } from "@playwright/test";

/** Has the browser lay out also what it would leave until a reader comes near: only what is laid out can be looked at. */
export async function layOutWholePage(page: Page): Promise<void> {
  await page.addStyleTag({ content: ".laid-out-when-near { content-visibility: visible !important; }" });
}
