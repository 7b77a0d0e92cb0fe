import { Problem } from "./problem.mjs";

/**
 * PostgreSQL refuses to run as root, so as root it runs as another user, who must be able to enter its data folder.
 * @param {string} folder
 * @param {string} user
 */
export function folderUnreachable(folder, user) {
  return new Problem(
    `PostgreSQL cannot run as root, and the user "${user}" that it runs as instead cannot reach ${folder}: set CASUALTY_LEDGER_DATA to a folder that every user may enter (for example /var/lib/casualty-ledger), or start as an ordinary user.`,
  );
}

/**
 * @param {string} folder
 * @param {unknown} cause
 */
export function folderNotWritable(folder, cause) {
  return new Problem(
    `The data folder ${folder} cannot be written to: give yourself the right to write there, or set CASUALTY_LEDGER_DATA to another folder.`,
    { cause },
  );
}

/**
 * A folder in a place that all users share must be ours, or another user could have laid it there to read along.
 * @param {string} folder
 */
export function folderOfAnother(folder) {
  return new Problem(
    `The folder ${folder} belongs to another user or can be written to by others: remove it, or set CASUALTY_LEDGER_DATA to another folder.`,
  );
}

/** @param {unknown} cause */
export function noDatabaseUser(cause) {
  return new Problem(
    'PostgreSQL cannot run as root, and no user "postgres" exists and none could be made: create one (useradd --system postgres), start as an ordinary user, or set DATABASE_URL to a PostgreSQL server.',
    { cause },
  );
}
