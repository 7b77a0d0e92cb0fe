import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { SAMPLE, SECURITY_FORCES_KILLED, view } from "./support/sample";

const TITLE = /^Security forces: killed, Kazakhstan: /;

async function chooseLanguage(page: Page, menu: string, name: string): Promise<void> {
  await page.getByText(menu, { exact: true }).click();
  await page.getByRole("link", { name, exact: true }).click();
}

test("a reader reads the dashboard in Russian and shares the address", async ({ page, browser }) => {
  await page.goto("/");
  await chooseLanguage(page, "Language: English", "Русский");
  await expect(page).toHaveURL(/\/ru$/);
  await page.getByRole("link", { name: "January 2022 unrest in Kazakhstan" }).click();
  await page.getByRole("combobox", { name: "Кого", exact: true }).selectOption({ label: "Security forces" });
  await page.getByText("Ещё условия").click();
  await page.getByLabel("Схема кодирования").selectOption({ label: "Осторожная" });
  await expect(page).toHaveURL(/scheme=conservative-1/);
  const title = page.getByRole("heading", { name: TITLE });
  await expect(title).toContainText(/или больше|от \d|первоисточник/);
  await expect(page.getByText(/\d сообщени/).first()).toBeVisible();

  const elsewhere = await browser.newContext({ locale: "kk-KZ", timezoneId: "America/New_York" });
  const other = await elsewhere.newPage();
  await other.goto(page.url());
  await expect(other.locator("html")).toHaveAttribute("lang", "ru");
  await expect(other.getByRole("heading", { name: TITLE })).toHaveText((await title.textContent()) ?? "");
  await elsewhere.close();
});

test("the switch of languages keeps the whole view", async ({ page }) => {
  await page.goto(view({ ...SECURITY_FORCES_KILLED, to: "2022-01-15", scale: "log" }));
  await chooseLanguage(page, "Language: English", "Қазақша");
  await expect(page).toHaveURL(/\/kk\/events\/kazakhstan-2022\?.*to=2022-01-15&scale=log/);
  await expect(page.getByRole("heading", { level: 2, name: "Қайшылықтар" })).toBeVisible();
  await chooseLanguage(page, "Тіл: Қазақша", "Español");
  await expect(page).toHaveURL(/\/es\/events\/kazakhstan-2022\?.*to=2022-01-15&scale=log/);
  await expect(page.getByRole("heading", { level: 2, name: "Contradicciones" })).toBeVisible();
});

test("search engines and programs find the same view in every language", async ({ page }) => {
  await page.goto(`/ru${view(SECURITY_FORCES_KILLED)}`);
  const alternates = await page
    .locator("link[rel=alternate]")
    .evaluateAll((links) =>
      links.map((link) => `${link.getAttribute("hreflang")} ${link.getAttribute("href")}`),
    );
  const search = new URLSearchParams(SECURITY_FORCES_KILLED);
  expect(alternates).toEqual(
    expect.arrayContaining([
      `en ${SAMPLE}?${search}`,
      `ru /ru${SAMPLE}?${search}`,
      `kk /kk${SAMPLE}?${search}`,
      `es /es${SAMPLE}?${search}`,
      `x-default ${SAMPLE}?${search}`,
    ]),
  );
});

test("a download of a Russian page is the same file as that of an English one", async ({ page }) => {
  await page.goto(`/ru${view(SECURITY_FORCES_KILLED)}`);
  const link = page.getByRole("link", { name: "Показатели, CSV" });
  await expect(link).toHaveAttribute("href", new RegExp(`^${SAMPLE}/download/figures.csv`));
  const download = page.waitForEvent("download");
  await link.click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
});

test("a wrong address is explained in the language of the address", async ({ page }) => {
  const answer = await page.goto(`/ru${view({ measure: "unheard-of", known: "2999-01-01" })}`);
  expect(answer?.status()).toBe(200);
  const notice = page.getByRole("status").filter({ hasText: "выполнить не удалось" });
  await expect(notice).toContainText("нет показателя «unheard-of»");
  await expect(notice).toContainText("в будущем");

  const missing = await page.goto("/es/nada");
  expect(missing?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1, name: "Esta página no existe" })).toBeVisible();
});

test("English stands at plain addresses only", async ({ request }) => {
  const moved = await request.get("/en/methodology", { maxRedirects: 0 });
  expect(moved.status()).toBe(308);
  expect(moved.headers().location).toBe("/methodology");
});

for (const locale of ["ru", "kk", "es"]) {
  test(`the pages are accessible in ${locale}`, async ({ page }) => {
    for (const path of ["", view(SECURITY_FORCES_KILLED), `${SAMPLE}/findings`, "/methodology"]) {
      expect((await page.goto(`/${locale}${path}`))?.status()).toBe(200);
      await expectAccessible(page);
    }
  });
}

test("a wording is marked as being in its own language", async ({ page }) => {
  await page.goto(`/ru${view(SECURITY_FORCES_KILLED)}`);
  const figures = page.getByRole("region", { name: "Показатели" });
  await expect(figures.locator("bdi[lang=en]").first()).toHaveText("at least 10");
  await expect(figures.locator("bdi[lang=ar]").first()).toHaveCSS("direction", "rtl");
});
