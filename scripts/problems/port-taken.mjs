import { Problem } from "./problem.mjs";

/**
 * @param {number} port
 * @param {string} variable The environment variable that sets this port
 */
export function portTaken(port, variable) {
  return new Problem(
    `Port ${port} on this machine is taken by another program: stop that program or choose another port with ${variable}.`,
  );
}

/**
 * @param {string} value
 * @param {string} variable
 */
export function notAPort(value, variable) {
  return new Problem(
    `${variable} is "${value}", which is no port number: set it to a whole number from 1 to 65535.`,
  );
}
