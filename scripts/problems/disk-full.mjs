import { statfsSync } from "node:fs";
import { Problem, textOf } from "./problem.mjs";

const SIGNS = /ENOSPC|no space left on device|EDQUOT|disk quota exceeded/i;

/**
 * Whether an error or a program's output tells of a full disk.
 * @param {unknown} thrown
 */
export function tellsOfFullDisk(thrown) {
  return SIGNS.test(textOf(thrown));
}

/**
 * @param {string} folder
 * @param {unknown} [cause]
 */
export function diskFull(folder, cause) {
  return new Problem(
    `The disk that holds ${folder} is full: free some space and run the same command again; nothing that was stored is lost.`,
    { cause },
  );
}

/**
 * Refuses early where a step would surely run out of disk.
 * @param {string} folder An existing folder
 * @param {number} megabytes What the step needs
 * @param {string} step What is about to happen, as a noun: "the installation"
 */
export function requireSpace(folder, megabytes, step) {
  const free = freeMegabytes(folder);
  if (free >= megabytes) return;
  throw new Problem(
    `The disk that holds ${folder} has ${free} MB left and ${step} needs about ${megabytes} MB: free some space and run the same command again.`,
  );
}

/**
 * @param {string} folder An existing folder
 * @returns {number} What is left for us on its disk
 */
export function freeMegabytes(folder) {
  const { bavail, bsize } = statfsSync(folder);
  return Math.floor((bavail * bsize) / 1_000_000);
}
