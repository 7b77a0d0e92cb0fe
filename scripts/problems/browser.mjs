import { Problem } from "./problem.mjs";

/** @param {string} why */
export function noBrowser(why) {
  return new Problem(
    `There is no Chromium for the browser tests (${why}): install one and set CHROMIUM_PATH to its program.`,
  );
}
