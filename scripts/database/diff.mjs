/**
 * `node scripts/database/diff.mjs [--from-empty]`: prints the SQL that leads from the migrations to prisma/schema.prisma,
 * the body of the next migration. With --from-empty it leads from nothing. Works on a scratch database of its own.
 */
import { report } from "../problems/report.mjs";
import { schemaDiff } from "./schema-diff.mjs";
import { startScratch } from "./scratch.mjs";

await report(async () => {
  const database = await startScratch("scripts/database/diff.mjs");
  try {
    console.log(await schemaDiff(database.url, process.argv.includes("--from-empty")));
  } finally {
    await database.stop();
  }
});
