import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fingerprint, isFresh, markFresh } from "./sources.mjs";

/** @type {string} */
let root;

/**
 * @param {string} path
 * @param {string} content
 */
async function put(path, content) {
  await mkdir(join(root, path, ".."), { recursive: true });
  await writeFile(join(root, path), content);
}

const print = () => fingerprint(root, ["lib", "app", "next.config.js", "missing"]);

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "sources-"));
  await put("app/page.tsx", "a page");
  await put("lib/store/client.ts", "a client");
  await put("next.config.js", "a setting");
});

afterEach(() => rm(root, { recursive: true }));

describe("the fingerprint of the sources", () => {
  it("is the same for the same content, in any order of the places", async () => {
    const before = await print();
    await put("app/page.tsx", "a page");
    expect(await fingerprint(root, ["next.config.js", "app", "lib"])).toBe(before);
  });

  it.each([
    ["a file changes", "app/page.tsx"],
    ["a file is added", "lib/added.ts"],
    ["a setting changes", "next.config.js"],
  ])("changes when %s", async (_, path) => {
    const before = await print();
    await put(path, "something else");
    expect(await print()).not.toBe(before);
  });

  it("changes when a file moves", async () => {
    const before = await print();
    await rm(join(root, "app/page.tsx"));
    await put("app/other.tsx", "a page");
    expect(await print()).not.toBe(before);
  });

  it.each(["lib/store/client.test.ts", "lib/store/generated/client.ts", "lib/testing/fixture.ts"])(
    "stays when %s changes, which is in no page",
    async (path) => {
      const before = await print();
      await put(path, "something else");
      expect(await print()).toBe(before);
    },
  );
});

describe("a stamp", () => {
  it("is fresh only for the sources that it was written for", async () => {
    const stamp = join(root, "built-from");
    expect(await isFresh(stamp, "one")).toBe(false);
    await markFresh(stamp, "one");
    expect(await isFresh(stamp, "one")).toBe(true);
    expect(await isFresh(stamp, "two")).toBe(false);
  });
});
