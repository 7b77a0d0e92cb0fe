import { spawn } from "node:child_process";

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/**
 * Runs a program to its end and keeps what it printed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{
 *   cwd: string,
 *   env?: Record<string, string | undefined>,
 *   show?: boolean,
 *   tied?: boolean,
 *   patience?: number | undefined,
 *   onStart?: (pid: number) => void,
 *   onOutput?: (text: string) => void,
 * }} options
 *   `env` is added to ours; `show` passes its output on as it comes; after `patience` milliseconds it is ended;
 *   `tied` opens the channel by which end-with-parent.mjs notices our end
 * @returns {Promise<{ code: number, output: string, stdout: string }>} `code` 1 where a signal ended it
 */
export function run(
  command,
  args,
  { cwd, env = {}, show = false, tied = false, patience, onStart, onOutput },
) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe", ...(tied ? /** @type {const} */ (["ipc"]) : [])],
      timeout: patience,
    });
    running.add(child);
    let output = "";
    let stdout = "";
    for (const [from, to] of /** @type {const} */ ([
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])) {
      from?.setEncoding("utf8").on("data", (text) => {
        output += text;
        if (from === child.stdout) stdout += text;
        if (show) to.write(text);
        onOutput?.(text);
      });
    }
    child.once("spawn", () => child.pid !== undefined && onStart?.(child.pid));
    child.once("error", reject);
    child.once("close", (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output, stdout });
    });
  });
}

/**
 * Runs a Node script of the checkout or of a package to its end.
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} options
 */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}

/** Ends every program that still runs here. */
export function endChildren() {
  for (const child of running) child.kill("SIGTERM");
}
