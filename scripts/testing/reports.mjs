import { readFile } from "node:fs/promises";

/** @typedef {import("./tally.mjs").Tally} Tally */

/**
 * The counts of Vitest's JSON report.
 * @param {string} file
 * @returns {Promise<Tally | undefined>} undefined where there is none or it has no counts
 */
export async function readVitest(file) {
  const report = await readJson(file);
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  return counts(report?.numPassedTests, report?.numFailedTests, skipped);
}

/**
 * The counts of Playwright's JSON report. A test that passed only on a second try has failed.
 * @param {string} file
 * @returns {Promise<Tally | undefined>} undefined where there is none or it has no counts
 */
export async function readPlaywright(file) {
  const stats = (await readJson(file))?.stats;
  return counts(stats?.expected, stats?.unexpected + stats?.flaky, stats?.skipped);
}

/** @param {string} file */
async function readJson(file) {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * @param {unknown} passed
 * @param {unknown} failed
 * @param {unknown} skipped
 * @returns {Tally | undefined}
 */
function counts(passed, failed, skipped) {
  if (![passed, failed, skipped].every(Number.isInteger)) return undefined;
  return { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
}
