import { Problem } from "../problems/problem.mjs";
import { endChildren } from "./children.mjs";
import { parentOf } from "./process-of.mjs";

const EVERY = 1_000;

/** Thrown where work was given up because a person asked for it. */
class Stopped extends Problem {}

/**
 * Whether a person or a supervisor wants this process to end.
 * @typedef {{ asked: Promise<void>, wasAsked: () => boolean, check: () => void }} Stop
 * `check` throws Stopped once it was asked
 */

/**
 * Listens for Ctrl-C, for the end that a supervisor sends, and for the death of the npm that started this process. The
 * first of these asks to stop, a second Ctrl-C ends at once.
 * @returns {Stop}
 */
export function listenForStop() {
  let requested = false;
  const asked = new Promise((/** @type {(value: void) => void} */ resolve) => {
    const ask = () => {
      if (requested) return;
      requested = true;
      endChildren();
      resolve();
    };
    process.on("SIGINT", () => {
      if (requested) process.exit(130);
      ask();
    });
    process.on("SIGTERM", ask);
    process.on("SIGHUP", ask);
    whenOrphaned(ask);
  });
  const check = () => {
    if (requested) throw new Stopped("Stopped as asked.");
  };
  return { asked, wasAsked: () => requested, check };
}

/**
 * npm starts a shell and the shell us; a kill of npm that we outlive would leave the port and the data folder taken.
 * @param {() => void} then
 */
function whenOrphaned(then) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parents = () => `${process.ppid} ${parentOf(process.ppid)}`;
  const before = parents();
  setInterval(() => parents() !== before && then(), EVERY).unref();
}
