import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isInstalled } from "./install.mjs";

/** @type {string} */
let root;

/** @param {Record<string, object>} packages */
const lock = (packages) =>
  writeFile(join(root, "package-lock.json"), JSON.stringify({ packages: { "": {}, ...packages } }));

/** @param {Record<string, object>} packages What npm recorded when it had finished */
const installed = async (packages) => {
  await mkdir(join(root, "node_modules"), { recursive: true });
  await writeFile(join(root, "node_modules", ".package-lock.json"), JSON.stringify({ packages }));
};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "install-"));
  await lock({
    "node_modules/next": { version: "1.0.0" },
    "node_modules/next-linux": { version: "1.0.0", optional: true },
  });
});

afterEach(() => rm(root, { recursive: true }));

describe("isInstalled", () => {
  it("says no in a fresh clone", async () => {
    expect(await isInstalled(root)).toBe(false);
  });

  it("says no after an interrupted installation, of which npm kept no record", async () => {
    await mkdir(join(root, "node_modules", "next"), { recursive: true });
    expect(await isInstalled(root)).toBe(false);
  });

  it("says yes where the record is the lockfile, with or without other platforms' packages", async () => {
    await installed({ "node_modules/next": { version: "1.0.0" } });
    expect(await isInstalled(root)).toBe(true);
    await installed({
      "node_modules/next": { version: "1.0.0" },
      "node_modules/next-linux": { version: "1.0.0" },
    });
    expect(await isInstalled(root)).toBe(true);
  });

  it.each([
    ["is new", { "node_modules/next": { version: "1.0.0" }, "node_modules/zod": { version: "1.0.0" } }],
    ["has another version", { "node_modules/next": { version: "1.0.1" } }],
    ["is gone", {}],
  ])("says no where a package of the lockfile %s", async (_, packages) => {
    await installed({ "node_modules/next": { version: "1.0.0" } });
    await lock(packages);
    expect(await isInstalled(root)).toBe(false);
  });
});
