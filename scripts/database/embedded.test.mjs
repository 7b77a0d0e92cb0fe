import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { freePort } from "../setup/port.mjs";
import { isRunning } from "../setup/process-of.mjs";
import { ROOT } from "../setup/root.mjs";
import { waitFor } from "../setup/wait.mjs";
import { startEmbedded } from "./embedded.mjs";

/** @type {string} */
let folder;
/** @type {import("./embedded.mjs").Embedded[]} */
let started;

/** @param {Partial<Parameters<typeof startEmbedded>[0]>} [options] */
async function start(options = {}) {
  const database = await startEmbedded({
    root: ROOT,
    usual: join(folder, "data"),
    holder: "a test",
    ...options,
  });
  started.push(database);
  return database;
}

/**
 * @param {string} url
 * @param {string} sql
 */
async function query(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const pidFile = () => join(folder, "data", "postgres", "postmaster.pid");
const serverPid = async () => Number((await readFile(pidFile(), "utf8")).split("\n")[0]);

/** @param {number} pid */
async function killed(pid) {
  process.kill(pid, "SIGKILL");
  await waitFor(() => (isRunning(pid) ? undefined : true), 5_000);
}

beforeEach(async () => {
  started = [];
  folder = await mkdtemp(join(tmpdir(), "embedded-"));
  await chmod(folder, 0o755);
});

afterEach(async () => {
  for (const database of started) await database.stop();
  await rm(folder, { recursive: true });
});

describe("the embedded database", () => {
  it("listens on loopback alone and keeps a password that only its owner can read", async () => {
    const { url, home } = await start();
    expect(new URL(url).hostname).toBe("127.0.0.1");
    expect(await query(url, "SHOW listen_addresses")).toEqual([{ listen_addresses: "127.0.0.1" }]);
    expect((await stat(join(home, "password"))).mode & 0o777).toBe(0o600);
    await expect(query(url.replace(/:[^:@]+@/, ":wrong@"), "SELECT 1")).rejects.toThrow(
      /password authentication failed/,
    );
  });

  it("comes back with its data on the same port", async () => {
    const first = await start();
    await query(first.url, "CREATE TABLE kept AS SELECT 13 AS reported");
    await first.stop();
    const second = await start();
    expect(second.url).toBe(first.url);
    expect(await query(second.url, "TABLE kept")).toEqual([{ reported: 13 }]);
  });

  it("refuses a second start on one data folder, and says who uses it", async () => {
    await start({ holder: "npm start" });
    await expect(start()).rejects.toThrow(
      `The data folder ${join(folder, "data")} is already in use by npm start (process ${process.pid}): stop that one first`,
    );
  });

  it("lets exactly one of two starts at once have the folder", async () => {
    const results = await Promise.allSettled([start(), start()]);
    const refusals = results.flatMap((result) =>
      result.status === "rejected" ? [String(result.reason)] : [],
    );
    expect(refusals).toEqual([expect.stringMatching(/is already in use by a test/)]);
  });

  it("is shared with a command that asks for it, and outlives that command", async () => {
    const owner = await start();
    const guest = await start({ share: true });
    await guest.stop();
    expect(await query(owner.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });

  it("tells when its server is killed, and the next start finds what was committed", async () => {
    const first = await start();
    await query(first.url, "CREATE TABLE kept AS SELECT 13 AS reported");
    await killed(await serverPid());
    await first.lost;
    const second = await start();
    expect(await query(second.url, "TABLE kept")).toEqual([{ reported: 13 }]);
  });

  it("is adopted by the next start when the process that started it is killed", async () => {
    const code = `
      import { startEmbedded } from "${join(ROOT, "scripts", "database", "embedded.mjs")}";
      await startEmbedded({ root: "${ROOT}", usual: "${join(folder, "data")}", holder: "the killed one" });
      console.log("up");`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", code], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    const before = await serverPid();
    child.kill("SIGKILL");
    await once(child, "exit");
    const { url } = await start();
    expect(await serverPid()).toBe(before);
    expect(await query(url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });

  it("starts over a lock file whose number now belongs to another program", async () => {
    const first = await start();
    const content = await readFile(pidFile(), "utf8");
    await first.stop();
    await writeFile(pidFile(), content.replace(/^\d+/, String(process.pid)));
    await start();
    expect(await serverPid()).not.toBe(process.pid);
  });

  it("moves to another port where its last one was taken meanwhile, but not from one that was asked for", async () => {
    const first = await start();
    await first.stop();
    const port = Number(new URL(first.url).port);
    const other = createServer().listen(port, "127.0.0.1");
    await once(other, "listening");
    const second = await start();
    expect(new URL(second.url).port).not.toBe(String(port));
    await second.stop();
    await expect(start({ port })).rejects.toThrow(`Port ${port} on this machine is taken by another program`);
    other.close();
  });

  it("uses a port that was asked for", async () => {
    const port = await freePort();
    expect(new URL((await start({ port })).url).port).toBe(String(port));
  });

  it("refuses data of another major version of PostgreSQL", async () => {
    await mkdir(join(folder, "data", "postgres"), { recursive: true });
    await writeFile(join(folder, "data", "postgres", "PG_VERSION"), "14\n");
    await expect(start()).rejects.toThrow(
      /was written by PostgreSQL 14 and this version of Casualty Ledger brings PostgreSQL 18/,
    );
  });

  it("refuses data whose password is gone", async () => {
    await (await start()).stop();
    await rm(join(folder, "data", "password"));
    await expect(start()).rejects.toThrow(/its file "password" is missing/);
  });

  it("begins anew after a first start that was interrupted", async () => {
    await mkdir(join(folder, "data", "unfinished-999999999-0", "postgres"), { recursive: true });
    const { home } = await start();
    await expect(stat(join(home, "unfinished-999999999-0"))).rejects.toThrow(/ENOENT/);
  });
});

describe.runIf(process.getuid?.() === 0)("as root", () => {
  it("keeps the data where PostgreSQL's user can reach it, when the usual folder is closed to it", async () => {
    await chmod(folder, 0o700);
    const { url, home, elsewhere } = await start();
    expect(elsewhere).toBe(true);
    expect(home).toMatch(/^\/var\/tmp\/casualty-ledger\/data-/);
    expect(await query(url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    await started.pop()?.stop();
    await rm(home, { recursive: true });
  });

  it("refuses a folder that was asked for and is closed to PostgreSQL's user", async () => {
    await chmod(folder, 0o700);
    await expect(start({ asked: join(folder, "data") })).rejects.toThrow(
      /cannot reach .*: set CASUALTY_LEDGER_DATA to a folder/,
    );
  });
});
