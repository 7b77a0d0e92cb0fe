import { databaseEnded, serverEnded } from "../problems/serving.mjs";
import { install, isInstalled } from "./install.mjs";
import { portFrom } from "./port.mjs";
import { ROOT } from "./root.mjs";
import { say } from "./say.mjs";
import { listenForStop } from "./stop.mjs";
import { inTurn } from "./turn.mjs";
import { requirePort, startWebServer } from "./web-server.mjs";

const DEFAULT_PORT = 3000;

/** @typedef {{ host: string, port: number }} Place */

/**
 * Sets up and serves until it is asked to stop. What is imported above needs Node alone; what needs the packages is
 * imported after they are there.
 */
export async function start() {
  const place = {
    host: process.env.HOST || "127.0.0.1",
    port: portFrom(process.env.PORT, "PORT") ?? DEFAULT_PORT,
  };
  const stop = listenForStop();
  /** @type {(() => Promise<void>)[]} */
  const undo = [];
  try {
    await serve(place, stop, undo);
  } catch (error) {
    // What was cut short by the wish to stop is no failure.
    if (!stop.wasAsked()) throw error;
  } finally {
    if (undo.length > 0) say("Stopping …");
    for (const end of undo.reverse()) await end();
  }
}

/**
 * @param {Place} place
 * @param {import("./stop.mjs").Stop} stop
 * @param {(() => Promise<void>)[]} undo Filled with what must be stopped again, in order of starting
 */
async function serve(place, stop, undo) {
  // Before a long installation; later the data folder is looked at first, since it tells more.
  if (!(await isInstalled(ROOT))) await requirePort(place.port, place.host);
  await inTurn((note) => install(ROOT, note));
  stop.check();

  const { openDatabase } = await import("./database.mjs");
  const database = await openDatabase({ holder: "npm start" });
  undo.push(database.stop);
  let isLost = false;
  const lost = database.lost.then(() => {
    isLost = true;
  });
  try {
    const web = await startOn(database.url, place, stop);
    undo.push(web.stop);
    await welcome(web.address, database.url);
    const how = await Promise.race([stop.asked, lost, web.ended]);
    if (typeof how === "string") throw serverEnded(how);
    if (isLost) throw databaseEnded(database.home);
  } catch (error) {
    throw isLost ? databaseEnded(database.home) : error;
  }
}

/**
 * @param {string} url
 * @param {Place} place
 * @param {import("./stop.mjs").Stop} stop
 */
async function startOn(url, place, stop) {
  const { prepareTables, loadSample } = await import("./database.mjs");
  for (const work of [
    () => requirePort(place.port, place.host),
    () => prepareTables(url),
    () => build(url),
    () => loadSample(url),
  ]) {
    stop.check();
    await work();
  }
  stop.check();
  return startWebServer({ root: ROOT, url, ...place });
}

/**
 * Brings what the server runs up to the sources: the database client and the pages.
 * @param {string} url
 */
async function build(url) {
  const { generateClient } = await import("../generate.mjs");
  const { buildPages } = await import("./build.mjs");
  await inTurn(async (note) => {
    await generateClient();
    await buildPages(ROOT, url, note);
  });
}

/**
 * @param {string} address
 * @param {string} url
 */
async function welcome(address, url) {
  const { firstAdministratorPath } = await import("./database.mjs");
  say(`\nCasualty Ledger is at ${address} (Ctrl-C stops it)`);
  const path = await firstAdministratorPath(url);
  if (path)
    say(`Nobody administers it yet. This link makes the first administrator, once:\n${address}${path}`);
}
