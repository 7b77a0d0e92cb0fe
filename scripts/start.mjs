/**
 * `npm start`: installs, starts the database, builds and serves. See docs/running.md.
 */
import { requireNode } from "./problems/node-version.mjs";
import { report } from "./problems/report.mjs";

report(async () => {
  requireNode();
  // Imported after the check, since an old Node cannot even load it.
  const { start } = await import("./setup/serve.mjs");
  await start();
});
