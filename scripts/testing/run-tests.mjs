import { Problem } from "../problems/problem.mjs";
import { tell } from "../problems/report.mjs";
import { install } from "../setup/install.mjs";
import { ROOT } from "../setup/root.mjs";
import { listenForStop } from "../setup/stop.mjs";
import { inTurn } from "../setup/turn.mjs";
import { ONE_FAILURE, sum } from "./tally.mjs";

/** @typedef {(undo: (() => Promise<void>)[]) => Promise<import("./tally.mjs").Tally>} Part */

/** @type {Record<string, () => Promise<Part>>} */
const PARTS = {
  check: async () => (await import("./check.mjs")).check,
  unit: async () => (await import("./unit.mjs")).unit,
  e2e: async () => (await import("./e2e.mjs")).e2e,
};

/**
 * Installs what the tests need and runs parts of them. What is imported above needs Node alone; what needs the packages
 * is imported after they are there.
 * @param {readonly string[]} names Of the parts; none for all
 * @returns {Promise<import("./tally.mjs").Tally>}
 */
export async function runTests(names) {
  const parts = names.length > 0 ? names.map(partOf) : Object.values(PARTS);
  const stop = listenForStop();
  await inTurn((note) => install(ROOT, note));
  const { generateClient } = await import("../generate.mjs");
  await inTurn(generateClient);
  const tallies = [];
  for (const load of parts) {
    if (!stop.wasAsked()) tallies.push(await runPart(await load()));
  }
  if (stop.wasAsked()) tallies.push(ONE_FAILURE);
  return sum(tallies);
}

/** @param {string} name */
function partOf(name) {
  const part = PARTS[name];
  if (part) return part;
  throw new Problem(
    `There is no part "${name}" of the tests: give one of ${Object.keys(PARTS).join(", ")}, or nothing.`,
  );
}

/**
 * A part that breaks off counts as one failure, and the others still run.
 * @param {Part} part
 */
async function runPart(part) {
  /** @type {(() => Promise<void>)[]} */
  const undo = [];
  try {
    return await part(undo);
  } catch (error) {
    tell(error);
    return ONE_FAILURE;
  } finally {
    for (const step of undo.reverse()) await step();
  }
}
