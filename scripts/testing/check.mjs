import { join } from "node:path";
import { runNode } from "../setup/children.mjs";
import { ROOT } from "../setup/root.mjs";
import { say, step } from "../setup/say.mjs";
import { sum } from "./tally.mjs";

const modules = join(ROOT, "node_modules");
const tsc = join(modules, "typescript", "bin", "tsc");

/** Each is one check of the tally; its commands run one after the other. */
const CHECKS = [
  { what: "Format and lint", commands: [[join(modules, "@biomejs", "biome", "bin", "biome"), "ci", "."]] },
  {
    what: "Types",
    commands: [
      [join(modules, "next", "dist", "bin", "next"), "typegen"],
      [tsc, "--noEmit", "-p", "."],
    ],
  },
  { what: "Types of the scripts", commands: [[tsc, "--noEmit", "-p", "scripts"]] },
  {
    what: "Direction of dependencies",
    commands: [
      [
        join(modules, "dependency-cruiser", "bin", "dependency-cruise.mjs"),
        "app",
        "components",
        "lib",
        "scripts",
        "e2e",
      ],
    ],
  },
  { what: "Unused code", commands: [[join(modules, "knip", "bin", "knip.js"), "--no-progress"]] },
  { what: "Completeness of the lockfile", commands: [[join("scripts", "testing", "lockfile.mjs")]] },
];

/** @returns {Promise<import("./tally.mjs").Tally>} */
export async function check() {
  const tallies = [];
  for (const { what, commands } of CHECKS) tallies.push(await one(what, commands));
  return sum(tallies);
}

/**
 * @param {string} what
 * @param {readonly (readonly string[])[]} commands
 */
async function one(what, commands) {
  const failure = await step(`Checking: ${what.toLowerCase()}`, () => firstFailure(commands));
  if (failure === undefined) return { passed: 1, failed: 0, skipped: 0 };
  say(failure.trimEnd());
  say(`FAILED: ${what.toLowerCase()}`);
  return { passed: 0, failed: 1, skipped: 0 };
}

/**
 * @param {readonly (readonly string[])[]} commands
 * @returns {Promise<string | undefined>} What the first command that fails printed
 */
async function firstFailure(commands) {
  const env = { NEXT_TELEMETRY_DISABLED: "1", NO_COLOR: "1", FORCE_COLOR: undefined };
  for (const command of commands) {
    const { code, output } = await runNode(command, { cwd: ROOT, env });
    if (code !== 0) return output;
  }
  return undefined;
}
