import { writeFileSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Problem } from "../problems/problem.mjs";
import { commandOf } from "./process-of.mjs";
import { ROOT } from "./root.mjs";
import { say } from "./say.mjs";
import { waitFor } from "./wait.mjs";

const PLACE = join(ROOT, ".cache", "turn");
const PATIENCE = 15 * 60_000;
const STOP_IT = `stop it (its process number is in ${PLACE}), then run the same command again.`;

/**
 * Sets the checkout up alone: packages, client and pages are shared by all that run here, so whoever comes second waits
 * and then finds the work done. A turn ends with its process, killed or not, and with the npm or next that it started.
 * @template T
 * @param {(note: (child: number) => void) => Promise<T>} work `note` records a child that outlives a killed parent
 * @param {string} [place]
 * @returns {Promise<T>}
 */
export async function inTurn(work, place = PLACE) {
  await mkdir(dirname(place), { recursive: true });
  if (!(await take(place)) && !(await take(place))) {
    say("Another command is setting this checkout up; waiting for it …");
    const taken = await waitFor(async () => (await take(place)) || undefined, PATIENCE);
    if (!taken)
      throw new Problem(`Another command has been setting this checkout up for 15 minutes: ${STOP_IT}`);
  }
  try {
    return await work((child) => writeFileSync(place, lines(process.pid, child)));
  } finally {
    await rm(place, { force: true });
  }
}

/** @param {string} place */
async function take(place) {
  const mine = await writeFile(place, lines(process.pid), { flag: "wx" }).then(
    () => true,
    () => false,
  );
  if (mine) return true;
  const seen = await readFile(place, "utf8").catch(() => "");
  if (!seen.split("\n").some(isHolder)) await clearAway(place, seen);
  return false;
}

/**
 * Moves an abandoned turn away. Of several that find it abandoned one moves it; what another has taken meanwhile goes
 * back.
 * @param {string} place
 * @param {string} seen
 */
async function clearAway(place, seen) {
  const aside = `${place}.${process.pid}`;
  await rename(place, aside).catch(() => undefined);
  const moved = await readFile(aside, "utf8").catch(() => seen);
  if (moved !== seen) await rename(aside, place);
  await rm(aside, { force: true });
}

/** @param {string} line A process number and its command line */
function isHolder(line) {
  const [pid, ...command] = line.split(" ");
  return Number(pid) > 0 && commandOf(Number(pid)) === command.join(" ");
}

/** @param {number[]} pids */
function lines(...pids) {
  return pids.map((pid) => `${pid} ${commandOf(pid) ?? ""}`).join("\n");
}
