import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ROOT } from "../setup/root.mjs";
import { migrate, withoutPassword } from "./migrate.mjs";
import { schemaDiff } from "./schema-diff.mjs";
import { startScratch } from "./scratch.mjs";

const OURS = join(ROOT, "prisma", "migrations");

/** @type {import("./embedded.mjs").Embedded} */
let server;
/** @type {string} A new, empty database for each test */
let url;
/** @type {string} A copy of our migrations, to add to and take from */
let folder;
let count = 0;

/**
 * @param {string} address
 * @param {string} sql
 */
async function query(address, sql) {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/**
 * @param {string} name
 * @param {string} sql
 */
async function addMigration(name, sql) {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, "migration.sql"), sql);
}

const entries = () =>
  query(
    url,
    "SELECT migration_name, finished_at IS NOT NULL AS done, rolled_back_at IS NULL AS stands FROM _prisma_migrations",
  );

const ourNames = async () => (await readdir(OURS)).filter((name) => /^\d/.test(name)).sort();

beforeAll(async () => {
  server = await startScratch("migrate.test.mjs");
});

beforeEach(async () => {
  count += 1;
  const name = `migrate_${count}`;
  await query(server.url, `CREATE DATABASE ${name}`);
  url = server.url.replace(/[^/]+$/, name);
  folder = await mkdtemp(join(tmpdir(), "migrations-"));
  await cp(OURS, folder, { recursive: true });
  return () => rm(folder, { recursive: true });
});

afterAll(() => server.stop());

describe("migrate", () => {
  it("brings an empty database to prisma/schema.prisma, and then has nothing to do", async () => {
    expect(await migrate(url)).toEqual(await ourNames());
    expect(await migrate(url)).toEqual([]);
    expect((await entries()).every(({ done, stands }) => done && stands)).toBe(true);
  });

  it("applies each migration once when instances start at once", async () => {
    const applied = await Promise.all([migrate(url), migrate(url), migrate(url)]);
    expect(applied.flat().sort()).toEqual(await ourNames());
    expect(await entries()).toHaveLength((await ourNames()).length);
  });

  it("sends functions whole, with the semicolons of their bodies", async () => {
    await addMigration(
      "99990101000000_function",
      "CREATE FUNCTION two() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; RETURN 2; END; $$;\nSELECT two();",
    );
    await migrate(url, folder);
    expect(await query(url, "SELECT two()")).toEqual([{ two: 1 }]);
  });

  it("refuses a database that is newer than this version, and leaves it alone", async () => {
    await addMigration("99990101000000_from_the_future", "CREATE TABLE future (id int)");
    await migrate(url, folder);
    await expect(migrate(url)).rejects.toThrow(
      /^The database was written by a newer version of Casualty Ledger \(it has 99990101000000_from_the_future/,
    );
    expect(await query(url, "SELECT to_regclass('future') IS NOT NULL AS there")).toEqual([{ there: true }]);
  });

  it("refuses a migration that was edited after it was applied", async () => {
    await addMigration("99990101000000_edited", "SELECT 1");
    await migrate(url, folder);
    await addMigration("99990101000000_edited", "SELECT 2");
    await expect(migrate(url, folder)).rejects.toThrow(/99990101000000_edited in prisma\/migrations differs/);
  });

  it("stores nothing of a migration that fails, says which it was, and goes on once it is mended", async () => {
    await addMigration("99990101000000_broken", "CREATE TABLE half (id int); SELECT 1 / 0;");
    await expect(migrate(url, folder)).rejects.toThrow(
      /^The database refused 99990101000000_broken \(.*division by zero\): .* nothing was changed\.$/,
    );
    expect(await query(url, "SELECT to_regclass('half') AS half")).toEqual([{ half: null }]);
    await addMigration("99990101000000_broken", "CREATE TABLE half (id int);");
    expect(await migrate(url, folder)).toEqual(["99990101000000_broken"]);
  });

  it("begins anew a migration whose process was killed", async () => {
    await migrate(url);
    await query(
      url,
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, applied_steps_count)
       VALUES ('killed', 'x', '99990101000000_killed', now(), 0)`,
    );
    await addMigration("99990101000000_killed", "CREATE TABLE whole (id int)");
    expect(await migrate(url, folder)).toEqual(["99990101000000_killed"]);
  });

  it("says that a database cannot be reached, without its password", async () => {
    const nowhere = "postgresql://somebody:hush@127.0.0.1:1/nothing";
    const refusal = migrate(nowhere);
    await expect(refusal).rejects.toThrow(
      /^The database at postgresql:\/\/somebody:…@127\.0\.0\.1:1\/nothing cannot be reached/,
    );
    await expect(refusal).rejects.not.toThrow(/hush/);
  });
});

describe("prisma/schema.prisma", () => {
  it("says the same as the migrations together", async () => {
    expect((await schemaDiff(url, false)).trim()).toBe("-- This is an empty migration.");
  });
});

describe("withoutPassword", () => {
  it("shows an address without its secret", () => {
    expect(withoutPassword("postgresql://me:hush@db.example:5432/ledger")).toBe(
      "postgresql://me:…@db.example:5432/ledger",
    );
    expect(withoutPassword("hush")).toBe("(DATABASE_URL is no URL)");
  });
});
