/**
 * `npm run import -- FILE --event SLUG [--create]`: brings a CSV of figures into the ledger that `npm start` serves,
 * running or not. What the file must look like stands in docs/import.md.
 */
import { requireNode } from "./problems/node-version.mjs";
import { report } from "./problems/report.mjs";

report(async () => {
  requireNode();
  // Imported after the check, since an old Node cannot even load it.
  const { importFile } = await import("./setup/import-file.mjs");
  await importFile(process.argv.slice(2));
});
