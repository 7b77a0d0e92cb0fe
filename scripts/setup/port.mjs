import { createServer } from "node:net";
import { notAPort } from "../problems/port-taken.mjs";

/** The environment variable for the port of the embedded database. */
export const DATABASE_PORT = "CASUALTY_LEDGER_DATABASE_PORT";

/**
 * Whether nobody listens on a port of an address yet.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
export async function isFree(port, host = "127.0.0.1") {
  return (await tryToListen(port, host)) !== undefined;
}

/**
 * A port of the loopback address that nobody listens on at the moment.
 * @returns {Promise<number>}
 */
export async function freePort() {
  const port = await tryToListen(0, "127.0.0.1");
  if (port === undefined) throw new Error("This machine has no free port on 127.0.0.1.");
  return port;
}

/**
 * The port that an environment variable asks for.
 * @param {string | undefined} value
 * @param {string} variable
 * @returns {number | undefined} undefined where it is not set
 */
export function portFrom(value, variable) {
  if (value === undefined || value === "") return undefined;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port < 1 || port > 65535) throw notAPort(value, variable);
  return port;
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number | undefined>} The port that was listened on, undefined where it is taken
 */
function tryToListen(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error) => {
      if ("code" in error && error.code === "EADDRINUSE") resolve(undefined);
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const found = typeof address === "object" && address !== null ? address.port : port;
      server.close(() => resolve(found));
    });
  });
}
