/**
 * How many tests or checks went how.
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 */

/** What stands for a part that broke off. */
export const ONE_FAILURE = Object.freeze({ passed: 0, failed: 1, skipped: 0 });

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return tallies.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * The closing line of a run, read by people and by programs.
 * @param {Tally} tally
 */
export function line({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * A runner's tally, which counts one failure more where the runner failed without a failing test: a file that could
 * not be loaded, or counts that could not be read.
 * @param {Tally | undefined} counted undefined where its report could not be read
 * @param {number} code Exit code of the runner
 * @returns {Tally}
 */
export function withExitCode(counted, code) {
  const tally = counted ?? { passed: 0, failed: 0, skipped: 0 };
  const silent = tally.failed === 0 && (code !== 0 || counted === undefined);
  return silent ? { ...tally, failed: 1 } : tally;
}
