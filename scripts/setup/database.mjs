import { readdir } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { startEmbedded } from "../database/embedded.mjs";
import { migrate, withoutPassword } from "../database/migrate.mjs";
import { databaseUnreachable } from "../problems/database.mjs";
import { stepFailed } from "../problems/serving.mjs";
import { runNode } from "./children.mjs";
import { DATABASE_PORT, portFrom } from "./port.mjs";
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
    if (!URL.canParse(url)) throw databaseUnreachable(withoutPassword(url), "it is no URL");
    return { url, home: undefined, lost: new Promise(() => undefined), stop: async () => undefined };
  }
  const asked = process.env.CASUALTY_LEDGER_DATA;
  const port = portFrom(process.env[DATABASE_PORT], DATABASE_PORT);
  const database = await step("Starting the database", () =>
    startEmbedded({ root: ROOT, asked, usual: ".data", holder, port, share }),
  );
  if (database.elsewhere) {
    say(
      `  PostgreSQL does not run as root and no other user can enter this folder, so the data is in ${database.home}`,
    );
  }
  return database;
}

/**
 * Brings the tables up to date.
 * @param {string} url
 */
export async function prepareTables(url) {
  const applied = await migrate(url);
  if (applied.length > 0) say(`  brought the tables up to date: ${applied.join(", ")}`);
}

/**
 * Loads of the sample event what was never loaded into this ledger.
 * @param {string} url
 */
export async function loadSample(url) {
  if (await isSampleLoaded(url)) return;
  await step("Loading the sample event", async () => {
    const { code, output } = await runTypeScript("scripts/seed.ts", { url });
    if (code !== 0) throw stepFailed("The sample event could not be loaded", output, "the database");
    if (output.trim()) say(`  ${output.trim().replaceAll("\n", "\n  ")}`);
  });
}

/**
 * Whether scripts/seed.ts would find nothing to do. Asked here because loading it takes a second of each start.
 * @param {string} url
 */
async function isSampleLoaded(url) {
  const files = (await readdir(join(ROOT, "prisma", "sample"))).filter((name) => name.endsWith(".csv"));
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      "SELECT count(DISTINCT file_name)::int AS loaded FROM import_batches WHERE recorded_by = 'sample' AND file_name = ANY($1)",
      [files],
    );
    return rows[0]?.loaded === files.length;
  } finally {
    await client.end();
  }
}

/**
 * The path of the one-time page that makes the first administrator.
 * @param {string} url
 * @returns {Promise<string>} Empty where there is an administrator
 */
export async function firstAdministratorPath(url) {
  const { code, stdout, output } = await runTypeScript("scripts/first-administrator.ts", { url });
  if (code !== 0)
    throw stepFailed("The link for the first administrator could not be made", output, "the database");
  return stdout.trim();
}

/**
 * Runs one of the TypeScript commands on a database.
 * @param {string} script Path below the checkout
 * @param {{ url: string, args?: readonly string[], cwd?: string, show?: boolean }} options
 *   `show` passes its output on as it comes
 */
export function runTypeScript(script, { url, args = [], cwd = ROOT, show = false }) {
  const loader = import.meta.resolve("tsx");
  const env = { DATABASE_URL: url, TSX_TSCONFIG_PATH: join(ROOT, "tsconfig.json") };
  const guard = join(ROOT, "scripts", "setup", "end-with-parent.mjs");
  return runNode(["--import", guard, "--import", loader, join(ROOT, script), ...args], {
    cwd,
    env,
    show,
    tied: true,
  });
}
