import { install } from "./install.mjs";
import { ROOT } from "./root.mjs";
import { listenForStop } from "./stop.mjs";
import { inTurn } from "./turn.mjs";

/**
 * Makes the ledger ready and runs scripts/import-file.ts on it. What is imported above needs Node alone.
 * @param {readonly string[]} args FILE --event SLUG [--create]
 */
export async function importFile(args) {
  const stop = listenForStop();
  await inTurn((note) => install(ROOT, note));
  const { generateClient } = await import("../generate.mjs");
  await inTurn(generateClient);
  const { openDatabase, runTypeScript } = await import("./database.mjs");
  const { migrate } = await import("../database/migrate.mjs");
  const database = await openDatabase({ holder: "npm run import", share: true });
  try {
    stop.check();
    await migrate(database.url);
    const { code } = await runTypeScript("scripts/import-file.ts", {
      url: database.url,
      args,
      // npm runs us in the checkout; a relative path means the folder in which npm was called.
      cwd: process.env.INIT_CWD ?? process.cwd(),
      show: true,
    });
    process.exitCode = code;
  } finally {
    await database.stop();
  }
}
