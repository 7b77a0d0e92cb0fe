import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Everything in the database is Prisma's to manage. */
export const EVERYTHING = { externalTables: [], externalEnums: [] };

/**
 * The migrations of a folder, in the shape that Prisma's engine takes them.
 * @param {string} folder Such as prisma/migrations
 * @returns {Promise<import("@prisma/schema-engine-wasm").MigrationList>}
 */
export async function readMigrations(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir: folder,
    lockfile: { path: "migration_lock.toml", content: await read(join(folder, "migration_lock.toml")) },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(names.sort().map((name) => readMigration(folder, name))),
  };
}

/**
 * @param {string} folder
 * @param {string} name
 */
async function readMigration(folder, name) {
  const content = await readFile(join(folder, name, "migration.sql"), "utf8");
  return {
    path: name,
    migrationFile: { path: "migration.sql", content: { tag: /** @type {const} */ ("ok"), value: content } },
  };
}

/** @param {string} path */
async function read(path) {
  return readFile(path, "utf8").catch(() => null);
}
