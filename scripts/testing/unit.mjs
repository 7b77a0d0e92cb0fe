import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { migrate } from "../database/migrate.mjs";
import { startScratch } from "../database/scratch.mjs";
import { runNode } from "../setup/children.mjs";
import { ROOT } from "../setup/root.mjs";
import { say } from "../setup/say.mjs";
import { readVitest } from "./reports.mjs";
import { withExitCode } from "./tally.mjs";

/**
 * Runs the unit tests, with a database of their own at DATABASE_URL.
 * @param {(() => Promise<void>)[]} undo Filled with what must be stopped again
 * @returns {Promise<import("./tally.mjs").Tally>}
 */
export async function unit(undo) {
  say("Unit tests, on a throw-away database …");
  const database = await startScratch("npm test (unit)");
  undo.push(database.stop);
  await migrate(database.url);
  const report = join(ROOT, ".cache", "unit.json");
  await mkdir(join(ROOT, ".cache"), { recursive: true });
  await rm(report, { force: true });
  const vitest = join("node_modules", "vitest", "vitest.mjs");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { code } = await runNode([vitest, "run", ...reporters], {
    cwd: ROOT,
    env: { DATABASE_URL: database.url, NODE_ENV: "test" },
    show: true,
  });
  return withExitCode(await readVitest(report), code);
}
