/**
 * `npm run bench:reconcile [-- RUNS]`: how long reconciliation takes, from figures in memory to findings, in one thread.
 * Each row is run in a process of its own, so that its memory is its own. The crises are made up, always the same.
 */
import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { CASES, measure } from "./cases";

const [wanted, runsText] = process.argv.slice(2);
const chosen = CASES.find(({ name }) => name === wanted);
if (chosen) console.log(JSON.stringify(measure(chosen, Number(runsText))));
else table(Number(wanted ?? 5));

function table(runs: number): void {
  console.log(
    `${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}; ${runs} runs, minimum / median / maximum`,
  );
  for (const { name } of CASES) {
    const child = spawnSync(
      process.execPath,
      [...process.execArgv, fileURLToPath(import.meta.url), name, String(runs)],
      {
        encoding: "utf8",
        env: { ...process.env },
      },
    );
    if (child.status !== 0) {
      console.error(child.stderr);
      process.exitCode = 1;
      return;
    }
    console.log(child.stdout.trim());
  }
}
