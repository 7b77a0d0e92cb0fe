/**
 * `npm run bench:reconcile [-- RUNS [CASE]]`: how long reconciliation takes, from figures in memory to findings, in one
 * thread. Each case runs in a process of its own, so that its memory is its own. The crises are made up, always the same.
 */
import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { CASES, type Measured, measure } from "./cases";

/** The heap that a case may have, in MB: with what else a process needs, less than a gigabyte. More would end it. */
const HEAP = 850;

const [runsText = "5", only, here] = process.argv.slice(2);
const runs = Number(runsText);
const chosen = CASES.filter(({ name }) => only === undefined || name === only);
if (chosen.length === 0)
  throw new RangeError(`There is no case "${only}". The cases: ${CASES.map(({ name }) => name).join(", ")}`);
if (here === "here") for (const one of chosen) console.log(JSON.stringify(measure(one, runs)));
else printTable();

function printTable(): void {
  console.log(`${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, Node ${process.version}, one thread`);
  console.log(`${runs} runs a case; least / median / most, in milliseconds`);
  for (const { name } of chosen) for (const line of linesOf(inProcess(name))) console.log(line);
}

function inProcess(name: string): Measured {
  const own = [
    `--max-old-space-size=${HEAP}`,
    ...process.execArgv,
    fileURLToPath(import.meta.url),
    runsText,
    name,
    "here",
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, own, { encoding: "utf8" });
  if (status !== 0) throw new Error(`The case ${name} failed:\n${stderr}`);
  return JSON.parse(stdout);
}

function linesOf({ name, figures, findings, times, memory }: Measured): readonly string[] {
  const size = `${figures.toLocaleString("en")} figures, ${findings.toLocaleString("en")} findings`;
  const head = `\n${name}: ${size}, ${Math.round(memory / 1e6)} MB at most`;
  const rows = Object.entries(times).map(([what, { least, median, most }]) => {
    const perStep = (median * 1e6) / (figures * Math.log2(figures));
    const growth =
      what === "reconciled" || what === "all of it" ? `   ${perStep.toFixed(1)} ns per n log n` : "";
    return `  ${what.padEnd(14)}${[least, median, most].map((ms) => ms.toFixed(2).padStart(10)).join("")}${growth}`;
  });
  return [head, ...rows];
}
