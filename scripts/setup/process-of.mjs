import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/**
 * The command line of a running process, to tell our own processes from those that got their number later.
 * @param {number} pid
 * @returns {string | undefined} undefined where no such process runs; "" where it has ended but was not yet reaped
 */
export function commandOf(pid) {
  if (!isAlive(pid)) return undefined;
  if (existsSync("/proc/self/cmdline")) return fromProc(pid);
  const { stdout } = spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  return stdout?.trim() || undefined;
}

/**
 * Whether a process still does anything. A process that has ended but was not yet reaped does not.
 * @param {number} pid
 */
export function isRunning(pid) {
  return Boolean(commandOf(pid));
}

/**
 * The parent of a process.
 * @param {number} pid
 * @returns {number | undefined} undefined where it has ended, or where this system does not tell without much ado
 */
export function parentOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/^PPid:\s+(\d+)$/m.exec(status)?.[1]);
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be signalled, but it is alive.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** @param {number} pid */
function fromProc(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
  } catch {
    return undefined;
  }
}
