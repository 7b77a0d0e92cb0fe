/** Milliseconds. */
export interface Times {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

/** How long a task takes, done once unmeasured, since the platform compiles what is used often, then `runs` times. */
export function timesOf(runs: number, task: () => void): Times {
  if (!Number.isInteger(runs) || runs < 1)
    throw new RangeError(`${runs} is no number of runs. Give 1 or more.`);
  task();
  const taken = Array.from({ length: runs }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const at = (share: number) => taken[Math.round(share * (taken.length - 1))] ?? 0;
  return { least: at(0), median: at(0.5), most: at(1) };
}
