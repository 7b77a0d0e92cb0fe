import { diskFull, tellsOfFullDisk } from "./disk-full.mjs";
import { Problem } from "./problem.mjs";

const NO_NETWORK =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|network/i;

/**
 * Why `npm ci` failed, as a sentence.
 * @param {string} output What npm printed
 * @param {string} root The checkout
 */
export function installationFailed(output, root) {
  if (tellsOfFullDisk(output)) return diskFull(root, output);
  if (NO_NETWORK.test(output)) {
    return new Problem(
      "The packages could not be fetched because the npm registry cannot be reached: connect this machine to the network (or set npm's registry or proxy) and run the same command again.",
    );
  }
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return new Problem(
      `The packages could not be written to ${root}/node_modules: give yourself the right to write there, and run the same command again.`,
    );
  }
  return new Problem(
    `The packages could not be installed, npm said: ${output.trim().split("\n").slice(-15).join("\n")}`,
  );
}

/** @param {unknown} cause */
export function npmMissing(cause) {
  return new Problem(
    "The command npm was not found: install Node.js together with npm (https://nodejs.org) and run the same command again.",
    { cause },
  );
}
