import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { noDatabaseUser } from "../problems/folder-unreachable.mjs";

const USER = "postgres";

/**
 * The user that PostgreSQL runs as where this process is root, which PostgreSQL refuses to be.
 * @typedef {{ uid: number, gid: number, name: string }} Account
 */

/**
 * The account for a cluster: its owner where it exists already, else the user "postgres", made where it is missing.
 * @param {string} cluster The folder of the cluster, existing or not
 * @returns {Account | undefined} undefined where this process is not root and PostgreSQL can run as we do
 */
export function accountFor(cluster) {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0) return { uid, gid, name: uid === lookUp()?.uid ? USER : String(uid) };
  }
  return lookUp() ?? create();
}

/**
 * Whether an account may enter a folder, or the nearest one above it that exists.
 * @param {string} folder
 * @param {Account} account
 */
export function canReach(folder, account) {
  let existing = folder;
  while (!existsSync(existing)) existing = dirname(existing);
  const { uid, gid } = account;
  const { status } = spawnSync("/bin/sh", ["-c", 'cd -- "$1"', "sh", existing], { uid, gid, cwd: "/" });
  return status === 0;
}

/** @returns {Account | undefined} */
function lookUp() {
  const [uid, gid] = ["-u", "-g"].map((flag) => spawnSync("id", [flag, USER], { encoding: "utf8" }));
  if (uid?.status !== 0 || gid?.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout), name: USER };
}

/** @returns {Account} */
function create() {
  const made = spawnSync("useradd", ["--system", "--user-group", "--no-create-home", USER], {
    encoding: "utf8",
  });
  const account = lookUp();
  if (account) return account;
  throw noDatabaseUser(made.error ?? new Error(made.stderr));
}
