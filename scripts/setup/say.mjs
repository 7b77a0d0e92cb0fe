const EVERY = 10_000;

/**
 * One line on the terminal.
 * @param {string} line
 */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Says what is about to happen, then every ten seconds that it goes on, then how long it took.
 * @template T
 * @param {string} what Such as "Installing the packages"
 * @param {() => Promise<T>} work
 * @param {() => string} [progress] How far it is, such as "120 of 700 packages"
 * @returns {Promise<T>}
 */
export async function step(what, work, progress = () => "") {
  say(`${what} …`);
  const began = performance.now();
  const seconds = () => `${Math.round((performance.now() - began) / 1000)} s`;
  const ticker = setInterval(() => say(`  ${[seconds(), progress()].filter(Boolean).join(", ")}`), EVERY);
  try {
    const result = await work();
    if (performance.now() - began > 2_000) say(`  done after ${seconds()}`);
    return result;
  } finally {
    clearInterval(ticker);
  }
}
