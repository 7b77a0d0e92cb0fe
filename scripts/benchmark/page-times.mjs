import { chromium } from "@playwright/test";
import { spread } from "./spread.mjs";

/**
 * @typedef {object} PageTimes
 * @property {Record<keyof Visit, import("./spread.mjs").Spread>} times
 * @property {number} shift The layout shift of the worst visit, as browsers count it (CLS)
 * @property {number} bytes Of the page's HTML, uncompressed
 */

/**
 * Milliseconds of one visit, since the page was asked for.
 * @typedef {object} Visit
 * @property {number} shown Until the range cards and the chart are painted
 * @property {number} listens Until a filter is listened to
 * @property {number} answered From the choice of the first filter to its answer
 * @property {number} usable Until the first filter, chosen as soon as it is listened to, has answered
 */

const SHOWN = 'main ul a[aria-current="true"]';
const CHART = "svg[role=graphics-document]";

/**
 * Visits a dashboard again and again, each time with an empty cache, after a first visit that is not counted: it loads
 * the event into the server's memory.
 * @param {string} address
 * @param {{ browser: string, runs: number }} how
 * @returns {Promise<PageTimes>}
 */
export async function measurePage(address, { browser: executablePath, runs }) {
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
  });
  try {
    await visit(browser, address);
    /** @type {Visit[]} */
    const visits = [];
    for (let run = 0; run < runs; run += 1) visits.push(await visit(browser, address));
    const shifts = [];
    for (let run = 0; run < runs; run += 1) shifts.push(await shiftOf(browser, address));
    const bytes = (await (await fetch(address)).arrayBuffer()).byteLength;
    return { times: timesOf(visits), shift: Math.max(...shifts), bytes };
  } finally {
    await browser.close();
  }
}

/** @param {readonly Visit[]} visits */
function timesOf(visits) {
  return {
    shown: spread(visits.map(({ shown }) => shown)),
    listens: spread(visits.map(({ listens }) => listens)),
    answered: spread(visits.map(({ answered }) => answered)),
    usable: spread(visits.map(({ usable }) => usable)),
  };
}

/**
 * @param {import("@playwright/test").Browser} browser
 * @param {string} address
 * @returns {Promise<Visit>}
 */
async function visit(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch, { cards: SHOWN, chart: CHART });
    await page.goto(address, { waitUntil: "commit" });
    await page.waitForFunction(() => "shownAt" in globalThis);
    const select = page.getByRole("combobox").and(page.locator("[name=measure]"));
    const other = await select.locator("option:not(:checked)").first().getAttribute("value");
    return await page.evaluate(chooseFirst, { value: other ?? "", cards: SHOWN });
  } finally {
    await context.close();
  }
}

/**
 * Runs in the page before anything else: notes when cards and chart were painted.
 * @param {{ cards: string, chart: string }} selectors
 */
function watch({ cards, chart }) {
  const look = () => {
    const isVisible = (/** @type {Element} */ element) => element.getClientRects().length > 0;
    const there = [cards, chart].every((selector) =>
      [...document.querySelectorAll(selector)].some(isVisible),
    );
    // What stands in this frame is painted before the next one begins.
    if (there) requestAnimationFrame(() => Object.assign(globalThis, { shownAt: performance.now() }));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/**
 * Runs in the page: chooses another measure as soon as scripts listen, and waits until the cards are about it.
 * @param {{ value: string, cards: string }} choice
 * @returns {Promise<Visit>}
 */
async function chooseFirst({ value, cards }) {
  const { shownAt: shown } = /** @type {{ shownAt: number } & typeof globalThis} */ (globalThis);
  const select = /** @type {HTMLSelectElement} */ (document.querySelector("select[name=measure]"));
  const said = () => document.querySelector(cards)?.textContent ?? "";
  const before = said();
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  // A choice that is listened to sends the form, and the page takes the sending over.
  let isSent = false;
  select.form?.addEventListener("submit", () => {
    isSent = true;
  });
  while (!isSent) {
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
    if (!isSent) await nextFrame();
  }
  const listens = performance.now();
  while (said() === before) await nextFrame();
  const usable = performance.now();
  return { shown, listens, answered: usable - listens, usable };
}

/**
 * The layout shift of a visit in which the reader waits until the page rests and goes to its end.
 * @param {import("@playwright/test").Browser} browser
 * @param {string} address
 * @returns {Promise<number>}
 */
async function shiftOf(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      Object.assign(globalThis, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ("value" in entry && "hadRecentInput" in entry && !entry.hadRecentInput)
            Object.assign(globalThis, { shift: Reflect.get(globalThis, "shift") + entry.value });
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(address, { waitUntil: "networkidle" });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState("networkidle");
    return Number(await page.evaluate(() => Reflect.get(globalThis, "shift")));
  } finally {
    await context.close();
  }
}
