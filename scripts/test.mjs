/**
 * `npm test`: installs what it needs and runs everything; with "check", "unit" or "e2e" only that part. The last line of
 * its output tells how many tests and checks passed, failed and were skipped. See docs/running.md.
 */
import { requireNode } from "./problems/node-version.mjs";
import { report, tell } from "./problems/report.mjs";
import { line, ONE_FAILURE } from "./testing/tally.mjs";

async function test() {
  requireNode();
  // Imported after the check, since an old Node cannot even load it.
  const { runTests } = await import("./testing/run-tests.mjs");
  return runTests(process.argv.slice(2));
}

report(async () => {
  const tally = await test().catch((error) => {
    tell(error);
    return ONE_FAILURE;
  });
  console.log(`\n${line(tally)}`);
  process.exitCode = tally.failed > 0 ? 1 : 0;
});
