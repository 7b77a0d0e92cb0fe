import { diskFull, tellsOfFullDisk } from "./disk-full.mjs";
import { Problem } from "./problem.mjs";

/**
 * @param {string} output
 * @param {string} root
 */
export function buildFailed(output, root) {
  if (tellsOfFullDisk(output)) return diskFull(root, output);
  return new Problem(`The pages could not be built, next build said:\n${output.trim()}`);
}

/**
 * @param {string} what Such as "The sample event could not be loaded"
 * @param {string} output
 * @param {string} place Whose disk may be full
 */
export function stepFailed(what, output, place) {
  if (tellsOfFullDisk(output)) return diskFull(place, output);
  return new Problem(`${what}: ${output.trim()}`);
}

/** @param {string} output */
export function serverDidNotAnswer(output) {
  const said = output.trim().split("\n").slice(-10).join("\n");
  return new Problem(`The web server did not answer within a minute, the last that it said was:\n${said}`);
}

/** @param {string} how Such as "signal SIGKILL" or "exit code 1" */
export function serverEnded(how) {
  return new Problem(
    `The web server ended by itself (${how}): run npm start again; if it happens again, its messages above say why.`,
  );
}

/** @param {string | undefined} home The data folder of an embedded database */
export function databaseEnded(home) {
  const where = home === undefined ? "the log of the server at DATABASE_URL" : `${home}/postgres.log`;
  return new Problem(
    `The database ended by itself: run npm start again; if it happens again, ${where} says why.`,
  );
}
