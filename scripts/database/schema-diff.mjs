import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../setup/root.mjs";
import { withEngine } from "./engine.mjs";
import { EVERYTHING, readMigrations } from "./migration-list.mjs";

/**
 * The SQL that leads from the migrations, or from nothing, to prisma/schema.prisma.
 * @param {string} url An empty database, which the migrations are tried on
 * @param {boolean} fromEmpty
 */
export async function schemaDiff(url, fromEmpty) {
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
