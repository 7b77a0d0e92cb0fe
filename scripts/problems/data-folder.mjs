import { Problem } from "./problem.mjs";

/**
 * @param {string} folder
 * @param {string} holder Who uses it, such as "npm start (process 123)"
 */
export function dataFolderInUse(folder, holder) {
  return new Problem(
    `The data folder ${folder} is already in use by ${holder}: stop that one first, or set CASUALTY_LEDGER_DATA to another folder.`,
  );
}

/**
 * @param {string} folder
 * @param {number} pid
 */
export function foreignServer(folder, pid) {
  return new Problem(
    `Process ${pid} is a PostgreSQL server on the data folder ${folder}, and it does not answer with the password kept there: stop that process, then run the same command again.`,
  );
}

/**
 * @param {string} folder
 * @param {string} found Major version of the data
 * @param {string} expected Major version of the programs
 */
export function otherPostgresVersion(folder, found, expected) {
  return new Problem(
    `The data in ${folder} was written by PostgreSQL ${found} and this version of Casualty Ledger brings PostgreSQL ${expected}: start with the version of Casualty Ledger that wrote it, or set CASUALTY_LEDGER_DATA to a new folder.`,
  );
}

/** @param {string} folder */
export function passwordLost(folder) {
  return new Problem(
    `The data folder ${folder} holds a database but its file "password" is missing: put that file back from a backup, or set CASUALTY_LEDGER_DATA to a new folder.`,
  );
}
