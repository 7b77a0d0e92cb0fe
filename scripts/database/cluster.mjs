import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chown, link, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { otherPostgresVersion, passwordLost } from "../problems/data-folder.mjs";
import { databaseNotCreated } from "../problems/database.mjs";
import { diskFull, tellsOfFullDisk } from "../problems/disk-full.mjs";
import { isRunning } from "../setup/process-of.mjs";

export const OWNER = "casualty_ledger";

/**
 * Makes the cluster of a data folder where there is none. It is made aside and moved into place when complete, so that
 * neither an interrupted start nor two at once leave half a cluster.
 * @param {import("./data-folder.mjs").DataFolder} folder
 * @param {import("./native.mjs").Programs} programs
 * @param {boolean} durable Whether to wait until it is on the disk
 * @returns {Promise<string>} The password of its owner
 */
export async function ensureCluster(folder, programs, durable) {
  if (existsSync(folder.cluster)) return openCluster(folder, programs);
  await removeUnfinished(folder.home);
  const unfinished = join(folder.home, `unfinished-${mark()}`);
  const password = await initialise(unfinished, folder, programs, durable);
  try {
    await rename(join(unfinished, "postgres"), folder.cluster);
  } catch (error) {
    if (!existsSync(folder.cluster)) throw error;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return password;
}

/**
 * @param {import("./data-folder.mjs").DataFolder} folder
 * @param {import("./native.mjs").Programs} programs
 */
async function openCluster(folder, programs) {
  const found = (await readFile(join(folder.cluster, "PG_VERSION"), "utf8")).trim();
  if (found !== programs.major) throw otherPostgresVersion(folder.home, found, programs.major);
  const place = join(folder.home, "password");
  if (!existsSync(place)) throw passwordLost(folder.home);
  return (await readFile(place, "utf8")).trim();
}

/**
 * The password appears complete or not at all, so that an interrupted start leaves no empty one.
 * @param {string} home
 */
async function ensurePassword(home) {
  const place = join(home, "password");
  const draft = join(home, `password.${mark()}`);
  await writeFile(draft, `${randomBytes(24).toString("base64url")}\n`, { mode: 0o600 });
  await link(draft, place).catch((error) => {
    if (!existsSync(place)) throw error;
  });
  await rm(draft);
  return (await readFile(place, "utf8")).trim();
}

/**
 * @param {string} unfinished
 * @param {import("./data-folder.mjs").DataFolder} folder
 * @param {import("./native.mjs").Programs} programs
 * @param {boolean} durable
 * @returns {Promise<string>} The password
 */
async function initialise(unfinished, { home, account }, { initdb }, durable) {
  try {
    const password = await ensurePassword(home);
    await mkdir(unfinished, { mode: 0o700 });
    const passwordFile = join(unfinished, "password");
    await writeFile(passwordFile, password, { mode: 0o600 });
    if (account) {
      await chown(passwordFile, account.uid, account.gid);
      await chown(unfinished, account.uid, account.gid);
    }
    const options = optionsFor(join(unfinished, "postgres"), passwordFile);
    await runInitdb(initdb, durable ? options : [...options, "--no-sync"], account);
    return password;
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw tellsOfFullDisk(error) ? diskFull(home, error) : error;
  }
}

/**
 * @param {string} cluster
 * @param {string} passwordFile
 */
function optionsFor(cluster, passwordFile) {
  return [
    ["--pgdata", cluster],
    ["--username", OWNER],
    ["--pwfile", passwordFile],
    ["--auth", "scram-sha-256"],
    ["--encoding", "UTF8"],
    // The same sorting on every machine, whatever locales it has.
    ["--locale", "C"],
    ["--locale-provider", "builtin"],
    ["--builtin-locale", "C.UTF-8"],
  ].map(([name, value]) => `${name}=${value}`);
}

/**
 * @param {string} initdb
 * @param {readonly string[]} options
 * @param {import("./account.mjs").Account | undefined} account
 */
async function runInitdb(initdb, options, account) {
  const child = spawn(initdb, options, {
    ...identity(account),
    cwd: "/",
    stdio: ["ignore", "ignore", "pipe"],
  });
  const [output, code] = await Promise.all([
    text(child.stderr),
    new Promise((resolve, reject) => child.once("error", reject).once("close", resolve)),
  ]);
  if (code !== 0) throw databaseNotCreated("initdb", output);
}

/**
 * @param {import("./account.mjs").Account | undefined} account
 * @returns {{ uid?: number, gid?: number }}
 */
export function identity(account) {
  return account ? { uid: account.uid, gid: account.gid } : {};
}

/** A name for this attempt alone, which tells whose it is. */
function mark() {
  return `${process.pid}-${randomBytes(4).toString("hex")}`;
}

/**
 * Removes what interrupted starts have left, but not what another start is making right now.
 * @param {string} home
 */
async function removeUnfinished(home) {
  for (const name of await readdir(home)) {
    const pid = /^unfinished-(\d+)-/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) await rm(join(home, name), { recursive: true, force: true });
  }
}
