/**
 * `npm start`: installs, starts the database, builds and serves. See docs/running.md.
 *
 * This file and what it imports statically need Node alone; what needs the packages is imported after they are there.
 */
import { requireNode } from "./problems/node-version.mjs";
import { report } from "./problems/report.mjs";
import { databaseEnded, serverEnded, stepFailed } from "./problems/serving.mjs";
import { install, isInstalled } from "./setup/install.mjs";
import { portFrom } from "./setup/port.mjs";
import { ROOT } from "./setup/root.mjs";
import { say } from "./setup/say.mjs";
import { listenForStop } from "./setup/stop.mjs";
import { inTurn } from "./setup/turn.mjs";
import { requirePort, startWebServer } from "./setup/web-server.mjs";

const DEFAULT_PORT = 3000;

/** @typedef {{ host: string, port: number }} Place */

async function start() {
  requireNode();
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
 * @param {import("./setup/stop.mjs").Stop} stop
 * @param {(() => Promise<void>)[]} undo Filled with what must be stopped again, in order of starting
 */
async function serve(place, stop, undo) {
  // Before a long installation; later the data folder is looked at first, since it tells more.
  if (!(await isInstalled(ROOT))) await requirePort(place.port, place.host);
  await inTurn((note) => install(ROOT, note));
  stop.check();

  const { openDatabase, fillDatabase } = await import("./setup/database.mjs");
  const database = await openDatabase({ holder: "npm start" });
  undo.push(database.stop);
  stop.check();
  await requirePort(place.port, place.host);
  await prepare(database.url);
  stop.check();
  await fillDatabase(database.url);
  stop.check();

  const web = await startWebServer({ root: ROOT, url: database.url, ...place });
  undo.push(web.stop);
  await welcome(web.address, database.url);
  await Promise.race([
    stop.asked,
    database.lost.then(() => {
      throw databaseEnded(database.home && `${database.home}/postgres.log`);
    }),
    web.ended.then((how) => {
      throw serverEnded(how);
    }),
  ]);
}

/** @param {string} url */
async function prepare(url) {
  const { generateClient } = await import("./generate.mjs");
  const { build } = await import("./setup/build.mjs");
  await inTurn(async (note) => {
    await generateClient();
    await build(ROOT, url, note);
  });
}

/**
 * @param {string} address
 * @param {string} url
 */
async function welcome(address, url) {
  const { runTypeScript } = await import("./setup/database.mjs");
  const { code, stdout, output } = await runTypeScript("scripts/first-administrator.ts", [], url);
  if (code !== 0)
    throw stepFailed("The link for the first administrator could not be made", output, "the database");
  say(`\nCasualty Ledger is at ${address}`);
  const path = stdout.trim();
  if (path)
    say(
      `Nobody administers it yet. This link, good for one time, makes the first administrator:\n${address}${path}`,
    );
  say("Ctrl-C stops it.");
}

await report(start);
