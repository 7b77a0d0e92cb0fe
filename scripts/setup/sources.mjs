import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";

/** What `next build` does not read: tests, and the generated client, which stands for its schema. */
const IGNORED = /(^|\/)(generated|testing|node_modules)$|\.test\.[cm]?tsx?$/;

/**
 * A fingerprint of the content of files and folders, the same on every machine.
 * @param {string} root
 * @param {readonly string[]} places Paths below root; missing ones are skipped
 * @returns {Promise<string>}
 */
export async function fingerprint(root, places) {
  const hash = createHash("sha256");
  for (const place of [...places].sort()) {
    if (!existsSync(join(root, place))) continue;
    for (const file of await filesOf(join(root, place))) {
      const path = relative(root, file).replaceAll("\\", "/");
      const content = createHash("sha256")
        .update(await readFile(file))
        .digest("hex");
      hash.update(`${content} ${path}\n`);
    }
  }
  return hash.digest("hex");
}

/**
 * Whether a result was made from what is there now.
 * @param {string} stamp The file that was written beside the result
 * @param {string} print
 */
export async function isFresh(stamp, print) {
  return (await readFile(stamp, "utf8").catch(() => "")) === print;
}

/**
 * Records what a result was made from. Written last, so that an interrupted work counts as not done.
 * @param {string} stamp
 * @param {string} print
 */
export async function markFresh(stamp, print) {
  await writeFile(stamp, print);
}

/**
 * @param {string} place
 * @returns {Promise<string[]>}
 */
async function filesOf(place) {
  if (IGNORED.test(place)) return [];
  if (!(await stat(place)).isDirectory()) return [place];
  const names = (await readdir(place)).sort();
  return (await Promise.all(names.map((name) => filesOf(join(place, name))))).flat();
}
