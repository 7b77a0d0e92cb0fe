import { spawn } from "node:child_process";
import { join } from "node:path";
import { portTaken } from "../problems/port-taken.mjs";
import { serverDidNotAnswer, serverEnded } from "../problems/serving.mjs";
import { NEXT } from "./build.mjs";
import { isFree } from "./port.mjs";
import { waitFor } from "./wait.mjs";

const PATIENCE_TO_ANSWER = 60_000;
const PATIENCE_TO_STOP = 10_000;
const PATIENCE_FOR_PORT = 5_000;
const KEPT = 20_000;

/**
 * Megabytes in which what a page is made of can die young. With Node's own 16 a page of a large event outlives them, and a
 * fifth of its time goes into moving it aside.
 */
const ROOM_FOR_A_PAGE = "--max-semi-space-size=64";

/** A file, so that the first reader's page is the first that is drawn. */
const ASKED_FOR = "/icon.svg";

/**
 * A web server that answers.
 * @typedef {{ address: string, ended: Promise<string>, stop: () => Promise<void> }} WebServer
 * `ended` is fulfilled with how it ended
 */

/**
 * Refuses a port that is taken. A server whose start script was killed needs a moment to notice.
 * @param {number} port
 * @param {string} host
 */
export async function requirePort(port, host) {
  const free = await waitFor(async () => (await isFree(port, host)) || undefined, PATIENCE_FOR_PORT);
  if (!free) throw portTaken(port, "PORT");
}

/**
 * Serves the built pages and waits until they answer.
 * @param {{ root: string, url: string, host: string, port: number, env?: Record<string, string | undefined> }} options
 *   `url` for DATABASE_URL; `env` is added to ours
 * @returns {Promise<WebServer>}
 */
export async function startWebServer({ root, url, host, port, env = {} }) {
  const child = launch(root, { ...env, DATABASE_URL: url }, host, port);
  const heard = listen(child);
  const ended = new Promise((/** @type {(how: string) => void} */ resolve) => {
    child.once("exit", (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`));
  });
  const address = `http://${["0.0.0.0", "::"].includes(host) ? "127.0.0.1" : host}:${port}`;
  const how = await waitFor(() => answerOf(address, child), PATIENCE_TO_ANSWER);
  if (how === "answers") return { address, ended, stop: () => stop(child, ended) };
  await stop(child, ended);
  if (how === undefined) throw serverDidNotAnswer(heard.join(""));
  throw /EADDRINUSE/.test(heard.join(""))
    ? portTaken(port, "PORT")
    : serverEnded(`it said: ${heard.join("").trim()}`);
}

/**
 * @param {string} root
 * @param {Record<string, string | undefined>} env
 * @param {string} host
 * @param {number} port
 */
function launch(root, env, host, port) {
  const guard = join(root, "scripts", "setup", "end-with-parent.mjs");
  const args = ["start", "-H", host, "-p", String(port)];
  return spawn(process.execPath, [ROOM_FOR_A_PAGE, "--import", guard, NEXT, ...args], {
    cwd: root,
    env: { ...process.env, ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    // A session of its own: Ctrl-C in the terminal reaches us alone, and we stop the server before the database.
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
}

/**
 * Keeps the beginning of what the server says for the case that it fails, and passes its errors on.
 * @param {import("node:child_process").ChildProcess} child
 */
function listen(child) {
  /** @type {string[]} */
  const heard = [];
  let length = 0;
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => {
      if (length < KEPT) heard.push(text);
      length += text.length;
      if (stream === child.stderr) process.stderr.write(text);
    });
  }
  return heard;
}

/**
 * @param {string} address
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<"answers" | "ended" | undefined>}
 */
async function answerOf(address, child) {
  if (child.exitCode !== null || child.signalCode !== null) return "ended";
  const response = await fetch(`${address}${ASKED_FOR}`, { redirect: "manual" }).catch(() => undefined);
  await response?.body?.cancel();
  return response && "answers";
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {Promise<string>} ended
 */
async function stop(child, ended) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  const force = setTimeout(() => child.kill("SIGKILL"), PATIENCE_TO_STOP);
  await ended;
  clearTimeout(force);
}
