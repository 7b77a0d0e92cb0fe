/**
 * `node scripts/testing/lockfile.mjs`: every optional package that a package of the lockfile names must be in the
 * lockfile too. A registry that lacked a platform's package leaves it out silently, and `npm ci` then fails elsewhere.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "../setup/root.mjs";

/**
 * @param {Record<string, { optionalDependencies?: Record<string, string> }>} packages As in package-lock.json
 * @returns {string[]} What is missing, as "NAME of PLACE"
 */
export function missingOptional(packages) {
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !resolves(packages, place, name))
      .map((name) => `${name} of ${place || "the project"}`),
  );
}

/**
 * Whether a package is found from a place as Node looks for it: there, then in each folder above.
 * @param {Record<string, unknown>} packages
 * @param {string} place
 * @param {string} name
 */
function resolves(packages, place, name) {
  for (let above = place; ; above = above.slice(0, Math.max(0, above.lastIndexOf("/node_modules/")))) {
    if (packages[`${above ? `${above}/` : ""}node_modules/${name}`]) return true;
    if (above === "") return false;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { packages } = JSON.parse(await readFile(join(ROOT, "package-lock.json"), "utf8"));
  const missing = missingOptional(packages);
  for (const name of missing) console.error(`package-lock.json lacks ${name}: pin a version that has it.`);
  process.exitCode = missing.length > 0 ? 1 : 0;
}
