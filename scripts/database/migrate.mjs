import { join } from "node:path";
import { pathToFileURL } from "node:url";
import pg from "pg";
import { databaseUnreachable } from "../problems/database.mjs";
import { diskFull, tellsOfFullDisk } from "../problems/disk-full.mjs";
import { migrationEdited, migrationRefused, newerSchema } from "../problems/migrations.mjs";
import { report } from "../problems/report.mjs";
import { ROOT } from "../setup/root.mjs";
import { withEngine } from "./engine.mjs";
import { EVERYTHING, readMigrations } from "./migration-list.mjs";

/** "clmg" in ASCII. Held while migrating, so that instances which start at once migrate one after the other. */
const LOCK = 0x636c6d67;

/** The lock that Prisma's own command holds while it migrates. */
const PRISMA_LOCK = 72707369;

/**
 * Brings a database up to the migrations of a folder, as `prisma migrate deploy` does, with the same engine and the same
 * table `_prisma_migrations`. Each migration is stored whole or not at all, its entry in that table included; one that
 * was interrupted is begun anew.
 * @param {string} url
 * @param {string} [folder]
 * @returns {Promise<string[]>} The names of the migrations that were applied now
 * @throws {Problem} where the database is newer than the folder, or cannot be reached, or a migration fails
 */
export async function migrate(url, folder = join(ROOT, "prisma", "migrations")) {
  const migrationsList = await readMigrations(folder);
  const scripts = new Set(
    migrationsList.migrationDirectories.map(({ migrationFile }) => migrationFile.content.value),
  );
  const turn = await takeTurn(url);
  try {
    await forgetInterrupted(turn);
    return await withEngine(
      url,
      (engine) => apply(engine, migrationsList),
      (script) => (scripts.has(script) ? `${script}\n;${FINISH}` : script),
    );
  } catch (error) {
    throw explain(error, url);
  } finally {
    await turn.end();
  }
}

/** Sent with each migration, in its transaction: were it left to the engine, a kill could part the two. */
const FINISH = `UPDATE _prisma_migrations SET finished_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL`;

/**
 * @param {import("@prisma/schema-engine-wasm").SchemaEngine} engine
 * @param {import("@prisma/schema-engine-wasm").MigrationList} migrationsList
 */
async function apply(engine, migrationsList) {
  const filters = EVERYTHING;
  refuseStrangeHistory(
    await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters }),
  );
  const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters });
  return appliedMigrationNames;
}

/**
 * Marks what was begun and not finished as rolled back, which it is. Waits for a `prisma migrate` that is at it.
 * @param {pg.Client} turn
 */
async function forgetInterrupted(turn) {
  const { rows } = await turn.query("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS exists");
  if (!rows[0]?.exists) return;
  await turn.query("SELECT pg_advisory_lock($1)", [PRISMA_LOCK]);
  await turn.query(
    "UPDATE _prisma_migrations SET rolled_back_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL",
  );
  await turn.query("SELECT pg_advisory_unlock($1)", [PRISMA_LOCK]);
}

/** @param {string} url */
async function takeTurn(url) {
  const client = new pg.Client({ connectionString: url, application_name: "migrate" });
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (cause) {
    throw databaseUnreachable(withoutPassword(url), cause);
  }
  await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
  return client;
}

/** @param {import("@prisma/schema-engine-wasm").DiagnoseMigrationHistoryOutput} found */
function refuseStrangeHistory({ history, editedMigrationNames }) {
  const unknown = history && "unpersistedMigrationNames" in history ? history.unpersistedMigrationNames : [];
  if (unknown.length > 0) throw newerSchema(unknown);
  if (editedMigrationNames.length > 0) throw migrationEdited(editedMigrationNames);
}

/**
 * @param {unknown} error
 * @param {string} url
 */
function explain(error, url) {
  if (tellsOfFullDisk(error)) return diskFull(`the database ${withoutPassword(url)}`, error);
  if (error instanceof Error && error.name === "SchemaConnectorError") return migrationRefused(error);
  return error;
}

/**
 * A database address as it may be shown.
 * @param {string} url
 */
export function withoutPassword(url) {
  if (!URL.canParse(url)) return "(DATABASE_URL is no URL)";
  const shown = new URL(url);
  if (shown.password) shown.password = "…";
  return decodeURI(shown.href);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await report(async () => {
    const applied = await migrate(process.env.DATABASE_URL ?? "");
    console.log(applied.length > 0 ? `Applied ${applied.join(", ")}.` : "The database is up to date.");
  });
}
