import { Problem } from "./problem.mjs";

const NEEDED = [20, 19];

/**
 * Refuses a Node that is too old for the packages.
 * @param {string} [version] Such as "20.19.0"
 */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = NEEDED;
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return;
  throw new Problem(
    `This is Node.js ${version} and Casualty Ledger needs ${NEEDED.join(".")} or newer: install a newer Node.js (https://nodejs.org) and run the same command again.`,
  );
}
