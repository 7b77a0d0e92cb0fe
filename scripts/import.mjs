/**
 * `npm run import -- FILE --event SLUG [--create]`: brings a CSV of figures into the ledger that `npm start` serves,
 * running or not. What the file must look like stands in docs/import.md.
 */
import { requireNode } from "./problems/node-version.mjs";
import { report } from "./problems/report.mjs";
import { install } from "./setup/install.mjs";
import { ROOT } from "./setup/root.mjs";
import { listenForStop } from "./setup/stop.mjs";
import { inTurn } from "./setup/turn.mjs";

async function importFile() {
  requireNode();
  const stop = listenForStop();
  await inTurn((note) => install(ROOT, note));
  const { generateClient } = await import("./generate.mjs");
  await inTurn(generateClient);
  const { openDatabase, runTypeScript } = await import("./setup/database.mjs");
  const { migrate } = await import("./database/migrate.mjs");
  const database = await openDatabase({ holder: "npm run import", share: true });
  try {
    stop.check();
    await migrate(database.url);
    const { code } = await runTypeScript("scripts/import-file.ts", {
      url: database.url,
      args: process.argv.slice(2),
      // npm runs us in the checkout; a relative path means the folder in which npm was called.
      cwd: process.env.INIT_CWD ?? process.cwd(),
      show: true,
    });
    process.exitCode = code;
  } finally {
    await database.stop();
  }
}

await report(importFile);
