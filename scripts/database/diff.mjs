/**
 * `node scripts/database/diff.mjs [--from-empty]`: prints the SQL that leads from the migrations to prisma/schema.prisma,
 * the body of the next migration. With --from-empty it leads from nothing. Works on a scratch database of its own.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { report } from "../problems/report.mjs";
import { ROOT } from "../setup/root.mjs";
import { withEngine } from "./engine.mjs";
import { EVERYTHING, readMigrations } from "./migration-list.mjs";
import { startScratch } from "./scratch.mjs";

/**
 * @param {string} url An empty database, which the migrations are tried on
 * @param {boolean} fromEmpty
 */
async function diff(url, fromEmpty) {
  const schema = join(ROOT, "prisma", "schema.prisma");
  const content = await readFile(schema, "utf8");
  const migrations = await readMigrations(join(ROOT, "prisma", "migrations"));
  const { stdout } = await withEngine(url, (engine) =>
    engine.diff({
      from: fromEmpty ? { tag: "empty" } : { tag: "migrations", ...migrations },
      to: { tag: "schemaDatamodel", files: [{ path: schema, content }] },
      script: true,
      exitCode: null,
      filters: EVERYTHING,
    }),
  );
  return stdout ?? "";
}

await report(async () => {
  const database = await startScratch("scripts/database/diff.mjs");
  try {
    console.log(await diff(database.url, process.argv.includes("--from-empty")));
  } finally {
    await database.stop();
  }
});
