import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { freeMegabytes, requireSpace } from "../problems/disk-full.mjs";
import { installationFailed, npmMissing } from "../problems/installation.mjs";
import { run } from "./children.mjs";
import { step } from "./say.mjs";

const NEEDED_MEGABYTES = 1_500;
const UNPACKED_MEGABYTES = 1_100;

/** What npm says of each package that it has fetched, with --loglevel=http. */
const FETCHED = /npm http fetch GET 200 \S+\.tgz/g;

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, os?: string[], cpu?: string[] }} Entry
 * @typedef {Record<string, Entry>} Packages By their place, such as node_modules/next
 */

/**
 * Installs the packages of the lockfile, where that is not what is installed already.
 * @param {string} root The checkout
 * @param {(child: number) => void} note Told the process number of npm
 */
export async function install(root, note) {
  const wanted = await readPackages(join(root, "package-lock.json"));
  if (await isInstalled(root)) return;
  requireSpace(root, NEEDED_MEGABYTES, "the installation");
  const total = Object.entries(wanted ?? {}).filter(([place, entry]) => place && fitsHere(entry)).length;
  const before = freeMegabytes(root);
  let fetched = 0;
  const onOutput = (/** @type {string} */ text) => {
    fetched += text.match(FETCHED)?.length ?? 0;
  };
  // npm says what it fetches, but nothing of what it has in its cache or unpacks; the disk tells that.
  const progress = () =>
    `${fetched} of up to ${total} packages fetched, ${Math.max(0, before - freeMegabytes(root))} of about ${UNPACKED_MEGABYTES} MB unpacked`;
  await step(
    "Installing the packages of package-lock.json (some minutes the first time)",
    () => npmCi(root, note, onOutput),
    progress,
  );
}

/**
 * Whether node_modules holds exactly what the lockfile says. npm records what it installed when it has finished.
 * @param {string} root
 */
export async function isInstalled(root) {
  const [wanted, found] = await Promise.all([
    readPackages(join(root, "package-lock.json")),
    readPackages(join(root, "node_modules", ".package-lock.json")),
  ]);
  if (!wanted || !found) return false;
  const missing = Object.entries(wanted).some(
    ([place, entry]) => place && !isOptional(entry) && !found[place],
  );
  const other = Object.entries(found).some(([place, { version }]) => wanted[place]?.version !== version);
  return !missing && !other;
}

/**
 * @param {string} root
 * @param {(child: number) => void} note
 * @param {(text: string) => void} onOutput
 */
async function npmCi(root, note, onOutput) {
  const npm = process.env.npm_execpath;
  // Install scripts fetch what may not be reachable, and nothing here needs them: native.mjs restores the links itself.
  const options = [
    "ci",
    "--include=dev",
    "--include=optional",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
  ];
  const known = npm !== undefined && /npm-cli\.[cm]?js$/.test(npm) && existsSync(npm);
  const [command, args] = known ? [process.execPath, [npm, ...options]] : ["npm", options];
  const { code, output } = await run(command, args, { cwd: root, onStart: note, onOutput }).catch((cause) => {
    throw npmMissing(cause);
  });
  if (code !== 0) throw installationFailed(output.replaceAll(/^npm http .*$/gm, "").trim(), root);
}

/**
 * @param {string} file
 * @returns {Promise<Packages | undefined>}
 */
async function readPackages(file) {
  const content = await readFile(file, "utf8").catch(() => undefined);
  return content === undefined ? undefined : JSON.parse(content).packages;
}

/** @param {Entry} entry */
function isOptional(entry) {
  return entry.optional === true || entry.devOptional === true;
}

/** @param {Entry} entry */
function fitsHere({ os, cpu }) {
  return (os?.includes(process.platform) ?? true) && (cpu?.includes(process.arch) ?? true);
}
