/**
 * `node scripts/database/dev.mjs`: a database to develop against. Starts the embedded PostgreSQL in .data/dev, applies
 * the migrations, prints DATABASE_URL and stays until Ctrl-C. CASUALTY_LEDGER_DATABASE_PORT sets the port.
 */
import { report } from "../problems/report.mjs";
import { DATABASE_PORT, portFrom } from "../setup/port.mjs";
import { ROOT } from "../setup/root.mjs";
import { startEmbedded } from "./embedded.mjs";
import { migrate } from "./migrate.mjs";

await report(async () => {
  const database = await startEmbedded({
    root: ROOT,
    asked: process.env.CASUALTY_LEDGER_DATA,
    usual: ".data/dev",
    holder: "scripts/database/dev.mjs",
    port: portFrom(process.env[DATABASE_PORT], DATABASE_PORT),
  });
  try {
    const applied = await migrate(database.url);
    console.log(applied.length > 0 ? `Applied ${applied.join(", ")}.` : "The database is up to date.");
    console.log(`DATABASE_URL=${database.url}`);
    await Promise.race([askedToStop(), database.lost]);
  } finally {
    await database.stop();
  }
});

function askedToStop() {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => resolve(undefined));
  });
}
