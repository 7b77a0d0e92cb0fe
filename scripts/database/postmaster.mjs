import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { foreignServer } from "../problems/data-folder.mjs";
import { commandOf } from "../setup/process-of.mjs";
import { waitFor } from "../setup/wait.mjs";
import { OWNER } from "./cluster.mjs";

const PATIENCE = 60_000;

/**
 * A running server of our data folder.
 * @typedef {{ pid: number, port: number }} Server
 */

/**
 * Finds a server that already runs on the data folder: one that outlived its start script, or another start's.
 * A stale postmaster.pid whose number now belongs to another program is removed, since PostgreSQL would stop at it.
 * @param {import("./data-folder.mjs").DataFolder} folder
 * @param {string} password
 * @returns {Promise<Server | undefined>} undefined where none runs
 */
export async function findServer(folder, password) {
  const answer = await waitFor(() => look(folder, password), PATIENCE);
  if (answer === undefined) {
    const { pid } = (await readPostmaster(folder.cluster)) ?? { pid: 0 };
    throw foreignServer(folder.home, pid);
  }
  return answer === "none" ? undefined : answer;
}

/**
 * The address of a database of the embedded server.
 * @param {number} port
 * @param {string} password
 * @param {string} database
 */
export function urlOf(port, password, database) {
  return `postgresql://${OWNER}:${password}@127.0.0.1:${port}/${database}`;
}

/**
 * @param {import("./data-folder.mjs").DataFolder} folder
 * @param {string} password
 * @returns {Promise<Server | "none" | undefined>} undefined while it is not clear yet
 */
async function look(folder, password) {
  const found = await readPostmaster(folder.cluster);
  if (found === undefined) return "none";
  const command = commandOf(found.pid);
  if (command === undefined) return "none";
  if (!/postgres/.test(command) || !command.includes(folder.cluster)) {
    await rm(join(folder.cluster, "postmaster.pid"), { force: true });
    return "none";
  }
  if (found.port === undefined) return undefined;
  const directory = await dataDirectoryOf(found.port, password);
  return directory === folder.cluster ? { pid: found.pid, port: found.port } : undefined;
}

/**
 * @param {string} cluster
 * @returns {Promise<{ pid: number, port: number | undefined } | undefined>}
 */
async function readPostmaster(cluster) {
  const content = await readFile(join(cluster, "postmaster.pid"), "utf8").catch(() => undefined);
  const lines = content?.split("\n");
  const pid = Number(lines?.[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines?.[3]) || undefined };
}

/**
 * @param {number} port
 * @param {string} password
 * @returns {Promise<string | undefined>} undefined where nobody answers with this password
 */
async function dataDirectoryOf(port, password) {
  const client = new pg.Client({
    connectionString: urlOf(port, password, "postgres"),
    connectionTimeoutMillis: 2_000,
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query("SHOW data_directory");
    return rows[0]?.data_directory;
  } catch {
    // Starting up, shutting down or gone: the caller looks again.
    return undefined;
  } finally {
    await client.end().catch(() => undefined);
  }
}
