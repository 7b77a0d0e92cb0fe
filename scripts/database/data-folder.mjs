import { createHash } from "node:crypto";
import { chmod, mkdir, realpath, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { diskFull, tellsOfFullDisk } from "../problems/disk-full.mjs";
import { folderNotWritable, folderOfAnother, folderUnreachable } from "../problems/folder-unreachable.mjs";
import { accountFor, canReach } from "./account.mjs";

const SHARED_BASE = "/var/tmp/casualty-ledger";

/**
 * A data folder and who runs the database in it.
 * @typedef {{
 *   home: string,
 *   cluster: string,
 *   account: import("./account.mjs").Account | undefined,
 *   elsewhere: boolean,
 * }} DataFolder
 * `home` holds password, port and log; `cluster` inside it is PostgreSQL's own; `elsewhere` says that the usual folder
 * could not be used because PostgreSQL's user cannot enter the checkout.
 */

/**
 * Opens the data folder, making it where it does not exist.
 *
 * As root with a checkout that others cannot enter, the usual folder is replaced by one under /var/tmp that belongs to
 * this checkout; a folder that was asked for is never replaced, it is refused.
 * @param {{ root: string, asked: string | undefined, usual: string }} choice
 *   `asked` by the person, relative to the checkout `root`; `usual` where nothing was asked
 * @returns {Promise<DataFolder>}
 */
export async function openDataFolder({ root, asked, usual }) {
  const wanted = resolve(root, asked || usual);
  const account = accountFor(join(wanted, "postgres"));
  const reachable = account === undefined || canReach(dirname(wanted), account);
  if (!reachable && asked) throw folderUnreachable(wanted, account.name);
  const home = await make(
    reachable ? wanted : join(await sharedBase(), `data-${fingerprint(wanted)}`),
    account,
  );
  const cluster = join(home, "postgres");
  return { home, cluster, account: accountFor(cluster), elsewhere: !reachable };
}

/**
 * The folder under /var/tmp for what PostgreSQL's user must reach. It is root's alone to write to.
 * @returns {Promise<string>}
 */
export async function sharedBase() {
  await mkdir(SHARED_BASE, { recursive: true, mode: 0o755 });
  const { uid, mode } = await stat(await realpath(SHARED_BASE));
  if (uid !== 0 || (mode & 0o022) !== 0) throw folderOfAnother(SHARED_BASE);
  return SHARED_BASE;
}

/**
 * @param {string} folder
 * @param {import("./account.mjs").Account | undefined} account
 */
async function make(folder, account) {
  try {
    await mkdir(folder, { recursive: true });
    // PostgreSQL's user passes through to its cluster but sees nothing else; nobody else passes where we are that user.
    await chmod(folder, account === undefined ? 0o700 : 0o711);
    return await realpath(folder);
  } catch (cause) {
    throw tellsOfFullDisk(cause) ? diskFull(folder, cause) : folderNotWritable(folder, cause);
  }
}

/** @param {string} path */
function fingerprint(path) {
  return createHash("sha256").update(path).digest("hex").slice(0, 12);
}
