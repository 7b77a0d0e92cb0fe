import pg from "pg";
import { dataFolderInUse } from "../problems/data-folder.mjs";
import { Problem } from "../problems/problem.mjs";
import { claim } from "./claim.mjs";
import { ensureCluster } from "./cluster.mjs";
import { openDataFolder } from "./data-folder.mjs";
import { findPrograms } from "./native.mjs";
import { urlOf } from "./postmaster.mjs";
import { runServer, stopServer } from "./server.mjs";

const DATABASE = "casualty_ledger";
const ATTEMPTS = 3;

/**
 * An embedded database that is up and claimed by this program.
 * @typedef {{ url: string, home: string, elsewhere: boolean, lost: Promise<void>, stop: () => Promise<void> }} Embedded
 * `url` for DATABASE_URL; `home` its data folder, `elsewhere` as in DataFolder; `lost` is fulfilled when the server
 * goes away by itself; `stop` ends the server.
 */

/**
 * Starts the embedded PostgreSQL on a data folder, making folder and database where they do not exist. A server that
 * outlived its start script is adopted.
 * @param {{
 *   root: string,
 *   asked?: string | undefined,
 *   usual: string,
 *   holder: string,
 *   port?: number | undefined,
 *   durable?: boolean,
 *   share?: boolean,
 * }} options
 *   `root` of the checkout; data folder `asked` for or `usual`; `holder` the program's name for others to read; `port`
 *   asked for, else the last one or a free one; without `durable` nothing waits for the disk, for data that is thrown
 *   away anyway; `share` uses a database that another program holds, and leaves it running
 * @returns {Promise<Embedded>}
 * @throws {Problem} in a sentence, where the folder is in use or unreachable, the disk full, the port taken …
 */
export async function startEmbedded({ root, asked, usual, holder, port, durable = true, share = false }) {
  const folder = await openDataFolder({ root, asked, usual });
  const programs = await findPrograms(folder.account);
  const password = await ensureCluster(folder, programs, durable);
  for (let attempt = 1; ; attempt += 1) {
    try {
      const server = await runServer(folder, programs, password, { port, durable });
      const url = urlOf(server.port, password, DATABASE);
      await ensureDatabase(urlOf(server.port, password, "postgres"));
      const claimed = await claim(url, holder);
      if ("heldBy" in claimed && !share) throw dataFolderInUse(folder.home, claimed.heldBy);
      return { url, home: folder.home, elsewhere: folder.elsewhere, ...lifeOf(claimed, server.pid) };
    } catch (error) {
      // The server that was found may have been on its way down, stopped by the program that ran before us.
      if (error instanceof Problem || attempt === ATTEMPTS) throw error;
    }
  }
}

/**
 * @param {Awaited<ReturnType<typeof claim>>} claimed
 * @param {number} pid Of the server
 * @returns {Pick<Embedded, "lost" | "stop">}
 */
function lifeOf(claimed, pid) {
  if ("heldBy" in claimed) return { lost: new Promise(() => undefined), stop: async () => undefined };
  const stop = async () => {
    await claimed.release().catch(() => undefined);
    await stopServer(pid);
  };
  return { lost: claimed.lost, stop };
}

/** @param {string} url */
async function ensureDatabase(url) {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } catch (error) {
    // Two starts at once may both find it missing; the loser goes on to the claim and is refused there.
    if (!(error instanceof Error && "code" in error && error.code === "42P04")) throw error;
  } finally {
    await client.end();
  }
}
