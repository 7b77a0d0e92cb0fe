import { Problem } from "./problem.mjs";

/**
 * @param {string} log Where PostgreSQL wrote its messages
 * @param {string} lastWords The last lines of it
 */
export function databaseDidNotStart(log, lastWords) {
  return new Problem(`The embedded PostgreSQL did not start; read ${log}, which ends with: ${lastWords}`);
}

/**
 * @param {string} program
 * @param {string} output
 */
export function databaseNotCreated(program, output) {
  return new Problem(`The database could not be created, ${program} said: ${output.trim()}`);
}

/**
 * @param {string} platform
 * @param {unknown} cause
 */
export function noEmbeddedDatabase(platform, cause) {
  return new Problem(
    `There is no embedded PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL server (version 14 or newer).`,
    { cause },
  );
}

/**
 * @param {string} address The URL without its password
 * @param {unknown} cause
 */
export function databaseUnreachable(address, cause) {
  const why = cause instanceof Error ? cause.message || String(cause) : String(cause);
  return new Problem(
    `The database at ${address} cannot be reached (${why}): check that it runs and that DATABASE_URL is right.`,
    { cause },
  );
}
