/**
 * `npm run bench:pages [-- RUNS]`: how long a reader waits for the dashboard, with the sample event and with a made-up
 * one of 100,000 figures. Builds the pages, and for each event starts a throw-away database, a server and a browser.
 * Ends with exit code 1 where a target is missed.
 */
import { cpus } from "node:os";
import { startScratch } from "../database/scratch.mjs";
import { requireNode } from "../problems/node-version.mjs";
import { Problem } from "../problems/problem.mjs";
import { report } from "../problems/report.mjs";
import { stepFailed } from "../problems/serving.mjs";
import { buildPages } from "../setup/build.mjs";
import { loadSample, prepareTables, runTypeScript } from "../setup/database.mjs";
import { freePort } from "../setup/port.mjs";
import { ROOT } from "../setup/root.mjs";
import { say, step } from "../setup/say.mjs";
import { inTurn } from "../setup/turn.mjs";
import { startWebServer } from "../setup/web-server.mjs";
import { findBrowser } from "../testing/browser.mjs";
import { measurePage } from "./page-times.mjs";

/**
 * @typedef {object} BenchmarkEvent
 * @property {string} name
 * @property {string} slug
 * @property {number} target Milliseconds until the page is usable
 * @property {(url: string) => Promise<void>} load
 */

/** @type {readonly BenchmarkEvent[]} */
const EVENTS = [
  { name: "sample event", slug: "kazakhstan-2022", target: 1000, load: loadSample },
  { name: "100,000 figures", slug: "made-up-crisis", target: 1500, load: loadCrisis },
];

/** @param {string} url */
async function loadCrisis(url) {
  await step("Importing 100,000 made-up figures (about a minute)", async () => {
    const args = ["made-up-crisis"];
    const { code, output } = await runTypeScript("scripts/benchmark/pages-event.ts", { url, args });
    if (code !== 0) throw stepFailed("The made-up event could not be imported", output, "the database");
  });
}

/**
 * @param {BenchmarkEvent} event
 * @param {{ browser: string, runs: number }} how
 */
async function measureEvent(event, how) {
  /** @type {(() => Promise<void>)[]} */
  const undo = [];
  try {
    const database = await startScratch("npm run bench:pages");
    undo.push(database.stop);
    await prepareTables(database.url);
    await event.load(database.url);
    await inTurn((note) => buildPages(ROOT, database.url, note));
    const port = await freePort();
    const web = await startWebServer({ root: ROOT, url: database.url, host: "127.0.0.1", port });
    undo.push(web.stop);
    return await measurePage(`${web.address}/events/${event.slug}`, how);
  } finally {
    for (const end of undo.reverse()) await end();
  }
}

/**
 * @param {BenchmarkEvent} event
 * @param {import("./page-times.mjs").PageTimes} times
 * @returns {boolean} Whether the targets are met
 */
function tell({ name, target }, { times, shift, bytes }) {
  say(`\n${name}: ${Math.round(bytes / 1000)} KB of HTML, layout shift ${shift}`);
  say(row("range cards and chart are painted", times.shown));
  say(row("a filter is listened to", times.listens));
  say(row("the first filter's answer after its choice", times.answered));
  say(row("usable: shown, and the first filter answered", times.usable));
  const met = times.usable.median <= target && shift === 0;
  say(`  target: usable in ${target} ms, no shift: ${met ? "met" : "MISSED"}`);
  return met;
}

/**
 * @param {string} what
 * @param {import("./spread.mjs").Spread} spread
 */
function row(what, { least, median, most }) {
  const numbers = [least, median, most].map((ms) => String(Math.round(ms)).padStart(7));
  return `  ${what.padEnd(46)}${numbers.join("")}`;
}

await report(async () => {
  requireNode();
  const runs = Number(process.argv[2] ?? 5);
  if (!Number.isInteger(runs) || runs < 1)
    throw new Problem(`"${process.argv[2]}" is no number of runs: give 1 or more.`);
  const browser = await findBrowser();
  const measured = [];
  for (const event of EVENTS) measured.push({ event, times: await measureEvent(event, { browser, runs }) });
  say(`\n${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, Node ${process.version}`);
  say(`${runs} visits an event with an empty browser cache; least / median / most, in milliseconds`);
  const met = measured.map(({ event, times }) => tell(event, times));
  process.exitCode = met.every(Boolean) ? 0 : 1;
});
