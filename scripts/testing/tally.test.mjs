import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { missingOptional } from "./lockfile.mjs";
import { readPlaywright, readVitest } from "./reports.mjs";
import { line, sum, withExitCode } from "./tally.mjs";

/**
 * @template T
 * @param {string} content
 * @param {(file: string) => Promise<T>} read
 */
async function fromFile(content, read) {
  const folder = await mkdtemp(join(tmpdir(), "tally-"));
  await writeFile(join(folder, "report.json"), content);
  const result = await read(join(folder, "report.json"));
  await rm(folder, { recursive: true });
  return result;
}

describe("the closing line", () => {
  it("adds up all parts", () => {
    const parts = [
      { passed: 6, failed: 0, skipped: 0 },
      { passed: 10, failed: 1, skipped: 2 },
    ];
    expect(line(sum(parts))).toBe("16 passed, 1 failed, 2 skipped");
  });
});

describe("the count of a runner", () => {
  const good = { passed: 3, failed: 0, skipped: 0 };

  it("stands as it is where the runner succeeded", () => {
    expect(withExitCode(good, 0)).toEqual(good);
  });

  it("has a failure where the runner failed without a failing test", () => {
    expect(withExitCode(good, 1)).toEqual({ ...good, failed: 1 });
  });

  it("does not count that failure twice", () => {
    expect(withExitCode({ ...good, failed: 2 }, 1)).toEqual({ ...good, failed: 2 });
  });

  it("has a failure where it could not be read, even after success", () => {
    expect(withExitCode(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe("reports", () => {
  it("of Vitest are counted", async () => {
    const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
    expect(await fromFile(JSON.stringify(report), readVitest)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  it("of Playwright are counted, a test that passed on a second try as failed", async () => {
    const report = { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 0 } };
    expect(await fromFile(JSON.stringify(report), readPlaywright)).toEqual({
      passed: 7,
      failed: 2,
      skipped: 0,
    });
  });

  it.each(["", "{}", "no JSON", '{"stats":{}}'])("that say %j count nothing", async (content) => {
    expect(await fromFile(content, readVitest)).toBeUndefined();
    expect(await fromFile(content, readPlaywright)).toBeUndefined();
  });
});

describe("missingOptional", () => {
  const tool = { optionalDependencies: { "tool-linux": "1.0.0", "tool-darwin": "1.0.0" } };

  it("finds nothing where every platform's package is in the lockfile, at the top or nested", () => {
    const packages = {
      "node_modules/tool": tool,
      "node_modules/tool-linux": {},
      "node_modules/tool/node_modules/tool-darwin": {},
    };
    expect(missingOptional(packages)).toEqual([]);
  });

  it("names what the registry lacked when the lockfile was written", () => {
    const packages = { "node_modules/tool": tool, "node_modules/tool-linux": {} };
    expect(missingOptional(packages)).toEqual(["tool-darwin of node_modules/tool"]);
  });
});
