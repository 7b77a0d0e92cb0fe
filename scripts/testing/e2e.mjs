import { rm } from "node:fs/promises";
import { join } from "node:path";
import { startScratch } from "../database/scratch.mjs";
import { buildPages } from "../setup/build.mjs";
import { runNode } from "../setup/children.mjs";
import { firstAdministratorPath, loadSample, prepareTables } from "../setup/database.mjs";
import { freePort } from "../setup/port.mjs";
import { ROOT } from "../setup/root.mjs";
import { say } from "../setup/say.mjs";
import { inTurn } from "../setup/turn.mjs";
import { startWebServer } from "../setup/web-server.mjs";
import { findBrowser } from "./browser.mjs";
import { readPlaywright } from "./reports.mjs";
import { withExitCode } from "./tally.mjs";

/**
 * Runs the browser tests against the built pages, on a throw-away database that holds the sample event.
 * @param {(() => Promise<void>)[]} undo Filled with what must be stopped again
 * @returns {Promise<import("./tally.mjs").Tally>}
 */
export async function e2e(undo) {
  const browser = await findBrowser();
  const database = await startScratch("npm test (browser)");
  undo.push(database.stop);
  await prepareTables(database.url);
  await loadSample(database.url);
  await inTurn((note) => buildPages(ROOT, database.url, note));
  const web = await startWebServer({
    root: ROOT,
    url: database.url,
    host: "127.0.0.1",
    port: await freePort(),
    // The tests sign in on loopback, whatever this machine serves otherwise, and look at a page from right to left.
    env: { PUBLIC_URL: undefined, CASUALTY_LEDGER_PSEUDO_LOCALE: "1" },
  });
  undo.push(web.stop);
  const report = join(ROOT, "e2e", ".results", "report.json");
  await rm(report, { force: true });
  say("Browser tests …");
  const { code } = await runNode([join("node_modules", "@playwright", "test", "cli.js"), "test"], {
    cwd: ROOT,
    env: {
      CHROMIUM_PATH: browser,
      E2E_BASE_URL: web.address,
      E2E_SETUP_PATH: await firstAdministratorPath(database.url),
      DATABASE_URL: database.url,
    },
    show: true,
  });
  return withExitCode(await readPlaywright(report), code);
}
