import { startEmbedded } from "../database/embedded.mjs";
import { migrate } from "../database/migrate.mjs";
import { databaseUnreachable } from "../problems/database.mjs";
import { stepFailed } from "../problems/serving.mjs";
import { runNode } from "./children.mjs";
import { ROOT } from "./root.mjs";
import { say, step } from "./say.mjs";

/**
 * A database to work on.
 * @typedef {{ url: string, home: string | undefined, lost: Promise<void>, stop: () => Promise<void> }} Opened
 * `home` is the data folder of an embedded one
 */

/**
 * Opens the server at DATABASE_URL, or else the embedded one.
 * @param {{ holder: string, share?: boolean }} options As for startEmbedded
 * @returns {Promise<Opened>}
 */
export async function openDatabase({ holder, share = false }) {
  const url = process.env.DATABASE_URL;
  if (url) {
    if (!URL.canParse(url)) throw databaseUnreachable(url, "it is no URL");
    return { url, home: undefined, lost: new Promise(() => undefined), stop: async () => undefined };
  }
  const asked = process.env.CASUALTY_LEDGER_DATA;
  const database = await step("Starting the database", () =>
    startEmbedded({ root: ROOT, asked, usual: ".data", holder, share }),
  );
  if (database.elsewhere) {
    say(
      `  PostgreSQL does not run as root and no other user can enter this folder, so the data is in ${database.home}`,
    );
  }
  return database;
}

/**
 * Brings the tables up to date and loads the sample event into a ledger that never had it.
 * @param {string} url
 */
export async function fillDatabase(url) {
  const applied = await migrate(url);
  if (applied.length > 0) say(`  brought the tables up to date: ${applied.join(", ")}`);
  await step("Looking for the sample event", async () => {
    const { code, output } = await runTypeScript("scripts/seed.ts", [], url);
    if (code !== 0) throw stepFailed("The sample event could not be loaded", output, "the database");
    if (output.trim()) say(`  ${output.trim().replaceAll("\n", "\n  ")}`);
  });
}

/**
 * Runs one of the TypeScript commands on a database.
 * @param {string} script
 * @param {readonly string[]} args
 * @param {string} url
 * @param {boolean} [show] Passes its output on as it comes
 */
export function runTypeScript(script, args, url, show = false) {
  return runNode(["--import", "tsx", script, ...args], { cwd: ROOT, env: { DATABASE_URL: url }, show });
}
