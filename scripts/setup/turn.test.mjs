import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commandOf, isRunning } from "./process-of.mjs";
import { inTurn } from "./turn.mjs";
import { waitFor } from "./wait.mjs";

/** @type {string} */
let folder;
/** @type {string} */
let place;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "turn-"));
  place = join(folder, "turn");
});

afterEach(() => rm(folder, { recursive: true }));

describe("inTurn", () => {
  it("lets one work at a time", async () => {
    let atWork = 0;
    let most = 0;
    const work = async () => {
      atWork += 1;
      most = Math.max(most, atWork);
      await new Promise((resolve) => setTimeout(resolve, 30));
      atWork -= 1;
    };
    await Promise.all([inTurn(work, place), inTurn(work, place), inTurn(work, place)]);
    expect(most).toBe(1);
  });

  it("is free again after work that failed", async () => {
    await expect(inTurn(() => Promise.reject(new Error("no")), place)).rejects.toThrow("no");
    expect(existsSync(place)).toBe(false);
  });

  it("takes over from a process that was killed, also where its number now belongs to another program", async () => {
    await writeFile(place, `${process.pid} some earlier program`);
    expect(await inTurn(async () => "done", place)).toBe("done");
  });

  it("waits for the npm that a killed process has left at work", async () => {
    const npm = spawn(process.execPath, ["-e", "setTimeout(() => undefined, 500)"]);
    const pid = await new Promise((resolve) => npm.once("spawn", () => resolve(npm.pid)));
    await writeFile(place, `1 killed\n${pid} ${commandOf(pid)}`);
    await inTurn(async () => expect(isRunning(pid)).toBe(false), place);
  });
});

describe("commandOf", () => {
  it("tells what a process runs, and nothing once it has ended", async () => {
    const child = spawn(process.execPath, ["-e", "setTimeout(() => undefined, 60000)", "a-mark"]);
    const pid = await new Promise((resolve) => child.once("spawn", () => resolve(child.pid)));
    expect(commandOf(pid)).toContain("a-mark");
    child.kill("SIGKILL");
    expect(await waitFor(() => (isRunning(pid) ? undefined : "ended"), 5_000)).toBe("ended");
  });
});
