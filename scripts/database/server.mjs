import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { open, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { databaseDidNotStart } from "../problems/database.mjs";
import { diskFull, tellsOfFullDisk } from "../problems/disk-full.mjs";
import { portTaken } from "../problems/port-taken.mjs";
import { DATABASE_PORT, freePort, isFree } from "../setup/port.mjs";
import { isRunning } from "../setup/process-of.mjs";
import { waitFor } from "../setup/wait.mjs";
import { identity } from "./cluster.mjs";
import { findServer } from "./postmaster.mjs";

const HASTY = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];
const PATIENCE_TO_STOP = 30_000;
const ATTEMPTS = 20;

/**
 * What passes while leftovers of a killed server end, or while another start is ahead of us.
 */
const PASSING = /pre-existing shared memory block|lock file "postmaster\.pid" already exists/;

/**
 * Runs the server of a data folder: adopts the one that runs already, or starts one.
 * @param {import("./data-folder.mjs").DataFolder} folder
 * @param {import("./native.mjs").Programs} programs
 * @param {string} password
 * @param {{ port: number | undefined, durable: boolean }} options `port` that was asked for
 * @returns {Promise<import("./postmaster.mjs").Server>}
 */
export async function runServer(folder, programs, password, options) {
  for (let attempt = 1; ; attempt += 1) {
    const running = await findServer(folder, password);
    if (running) return running;
    const port = await choosePort(folder.home, options.port);
    const log = await launch(folder, programs, port, options.durable ? [] : HASTY);
    const started = await findServer(folder, password);
    if (started) return started;
    await explain(log, port, folder.home, attempt);
  }
}

/**
 * Stops a server as on a shutdown of the machine: open transactions are rolled back, everything committed is kept.
 * @param {number} pid
 */
export async function stopServer(pid) {
  for (const signal of /** @type {const} */ (["SIGINT", "SIGQUIT"])) {
    if (!isRunning(pid)) return;
    process.kill(pid, signal);
    if (await waitFor(() => (isRunning(pid) ? undefined : true), PATIENCE_TO_STOP)) return;
  }
}

/**
 * The port that was asked for, else the one of the last time, else a free one, which is remembered.
 * @param {string} home
 * @param {number | undefined} asked
 */
async function choosePort(home, asked) {
  if (asked !== undefined) {
    if (await isFree(asked)) return asked;
    throw portTaken(asked, DATABASE_PORT);
  }
  const memory = join(home, "port");
  const last = Number(await readFile(memory, "utf8").catch(() => ""));
  if (last > 0 && (await isFree(last))) return last;
  const port = await freePort();
  await writeFile(memory, `${port}\n`);
  return port;
}

/**
 * @param {import("./data-folder.mjs").DataFolder} folder
 * @param {import("./native.mjs").Programs} programs
 * @param {number} port
 * @param {readonly string[]} settings
 * @returns {Promise<string>} The log, when the server has ended or has written its postmaster.pid
 */
async function launch({ home, cluster, account }, { postgres }, port, settings) {
  const log = join(home, "postgres.log");
  if (existsSync(log)) await rename(log, join(home, "postgres.previous.log"));
  const file = await open(log, "a", 0o600);
  const options = ["listen_addresses=127.0.0.1", `port=${port}`, "unix_socket_directories=", ...settings];
  try {
    const child = spawn(postgres, ["-D", cluster, ...options.flatMap((option) => ["-c", option])], {
      ...identity(account),
      cwd: "/",
      // A session of its own: Ctrl-C in the terminal reaches us alone, and we stop the database last.
      detached: true,
      stdio: ["ignore", file.fd, file.fd],
    });
    await new Promise((resolve, reject) =>
      child.once("spawn", () => resolve(undefined)).once("error", reject),
    );
    child.unref();
    const pidFile = join(cluster, "postmaster.pid");
    const mine = async () => (await readFile(pidFile, "utf8").catch(() => "")).startsWith(`${child.pid}\n`);
    await waitFor(
      async () => child.exitCode !== null || child.signalCode !== null || (await mine()) || undefined,
      10_000,
    );
    return log;
  } finally {
    await file.close();
  }
}

/**
 * Throws what kept the server from starting; returns where trying again helps.
 * @param {string} log
 * @param {number} port
 * @param {string} home
 * @param {number} attempt
 */
async function explain(log, port, home, attempt) {
  const said = await readFile(log, "utf8");
  if (PASSING.test(said) && attempt < ATTEMPTS) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    return;
  }
  if (tellsOfFullDisk(said)) throw diskFull(home, said);
  if (/could not bind IPv4 address/.test(said)) throw portTaken(port, DATABASE_PORT);
  throw databaseDidNotStart(log, said.trim().split("\n").slice(-3).join(" / "));
}
