/**
 * `node scripts/database/diff.mjs [--from-empty]`: prints the SQL that leads from the migrations to prisma/schema.prisma,
 * the body of the next migration. With --from-empty it leads from nothing. Works on a scratch database of its own.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { report } from "../problems/report.mjs";
import { ROOT } from "../setup/root.mjs";
import { startEmbedded } from "./embedded.mjs";
import { withEngine } from "./engine.mjs";
import { EVERYTHING, readMigrations } from "./migration-list.mjs";

/**
 * @param {string} url
 * @param {boolean} fromEmpty
 */
async function diff(url, fromEmpty) {
  const schema = join(ROOT, "prisma", "schema.prisma");
  const migrations = await readMigrations(join(ROOT, "prisma", "migrations"));
  const { stdout } = await withEngine(url, async (engine) =>
    engine.diff({
      from: fromEmpty ? { tag: "empty" } : { tag: "migrations", ...migrations },
      to: { tag: "schemaDatamodel", files: [{ path: schema, content: await readFile(schema, "utf8") }] },
      script: true,
      exitCode: null,
      filters: EVERYTHING,
    }),
  );
  return stdout ?? "";
}

await report(async () => {
  const home = await mkdtemp(join(tmpdir(), "casualty-ledger-diff-"));
  const database = await startEmbedded({ root: ROOT, usual: home, holder: "scripts/database/diff.mjs" });
  try {
    console.log(await diff(database.url, process.argv.includes("--from-empty")));
  } finally {
    await database.stop();
    await rm(home, { recursive: true, force: true });
  }
});
