/**
 * `npm test`: installs what it needs and runs everything; with "check", "unit" or "e2e" only that part. The last line of
 * its output tells how many tests and checks passed, failed and were skipped. See docs/running.md.
 *
 * This file and what it imports statically need Node alone; what needs the packages is imported after they are there.
 */
import { requireNode } from "./problems/node-version.mjs";
import { Problem } from "./problems/problem.mjs";
import { install } from "./setup/install.mjs";
import { ROOT } from "./setup/root.mjs";
import { say } from "./setup/say.mjs";
import { listenForStop } from "./setup/stop.mjs";
import { inTurn } from "./setup/turn.mjs";
import { line, sum } from "./testing/tally.mjs";

/** @typedef {(undo: (() => Promise<void>)[]) => Promise<import("./testing/tally.mjs").Tally>} Part */

/** @type {Record<string, () => Promise<Part>>} */
const PARTS = {
  check: async () => (await import("./testing/check.mjs")).check,
  unit: async () => (await import("./testing/unit.mjs")).unit,
  e2e: async () => (await import("./testing/e2e.mjs")).e2e,
};

/** @param {readonly string[]} names */
async function test(names) {
  requireNode();
  const parts = names.length > 0 ? names.map(partOf) : Object.values(PARTS);
  const stop = listenForStop();
  await inTurn((note) => install(ROOT, note));
  const { generateClient } = await import("./generate.mjs");
  await inTurn(generateClient);
  const tallies = [];
  for (const load of parts) {
    if (!stop.wasAsked()) tallies.push(await runPart(await load()));
  }
  if (stop.wasAsked()) tallies.push(ONE_FAILURE);
  return sum(tallies);
}

const ONE_FAILURE = { passed: 0, failed: 1, skipped: 0 };

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

/** @param {unknown} error */
function tell(error) {
  console.error(error instanceof Problem ? `\n${error.message}` : error);
}

const tally = await test(process.argv.slice(2)).catch((error) => {
  tell(error);
  return ONE_FAILURE;
});
say(`\n${line(tally)}`);
// Prisma's engine leaves a timer of ten seconds running, which would keep the process for as long.
process.exit(tally.failed > 0 ? 1 : 0);
