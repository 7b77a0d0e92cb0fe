import { setTimeout as sleep } from "node:timers/promises";

/**
 * Asks again and again until there is an answer.
 * @template T
 * @param {() => Promise<T | undefined> | T | undefined} ask undefined: not yet
 * @param {number} patience Milliseconds
 * @returns {Promise<T | undefined>} undefined where there was none in time
 */
export async function waitFor(ask, patience) {
  const deadline = performance.now() + patience;
  while (true) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > deadline) return undefined;
    await sleep(50);
  }
}
