import { describe, expect, it } from "vitest";
import { diskFull, requireSpace, tellsOfFullDisk } from "./disk-full.mjs";
import { installationFailed } from "./installation.mjs";
import { requireNode } from "./node-version.mjs";
import { Problem } from "./problem.mjs";
import { buildFailed } from "./serving.mjs";

describe("requireNode", () => {
  it.each(["20.19.0", "20.20.2", "22.1.0", "24.0.0"])("accepts Node.js %s", (version) => {
    expect(() => requireNode(version)).not.toThrow();
  });

  it.each(["18.20.8", "20.18.3", "9.0.0"])("refuses Node.js %s and says which one is needed", (version) => {
    expect(() => requireNode(version)).toThrow(
      `This is Node.js ${version} and Casualty Ledger needs 20.19 or newer`,
    );
  });
});

describe("a full disk", () => {
  it.each([
    "ENOSPC: no space left on device, write",
    'FATAL:  could not write to file "pg_wal/xlogtemp.31": No space left on device',
    "EDQUOT: disk quota exceeded",
  ])("is recognised in: %s", (text) => {
    expect(tellsOfFullDisk(text)).toBe(true);
  });

  it("is recognised by the code of an error, whatever its message", () => {
    expect(tellsOfFullDisk(Object.assign(new Error("write failed"), { code: "ENOSPC" }))).toBe(true);
  });

  it("is not seen in other errors", () => {
    expect(tellsOfFullDisk("EACCES: permission denied")).toBe(false);
  });

  it("is said with the folder, and that nothing is lost", () => {
    expect(diskFull("/data").message).toMatch(
      /^The disk that holds \/data is full: .*nothing that was stored is lost\.$/,
    );
  });

  it("is foretold where a step needs more than there is", () => {
    expect(() => requireSpace(".", 1e12, "the installation")).toThrow(
      /MB left and the installation needs about/,
    );
    expect(() => requireSpace(".", 0, "the installation")).not.toThrow();
  });
});

describe("a failed installation", () => {
  it.each([
    "npm error code ENOTFOUND",
    "npm error code EAI_AGAIN",
    "npm error network request failed, reason: ETIMEDOUT",
  ])("tells of the network where npm said: %s", (output) => {
    expect(installationFailed(output, "/checkout").message).toMatch(/the npm registry cannot be reached/);
  });

  it("tells of a full disk before anything else", () => {
    const output = "npm error code ENOSPC\nnpm error network";
    expect(installationFailed(output, "/checkout").message).toMatch(
      /^The disk that holds \/checkout is full/,
    );
  });

  it("tells of missing rights", () => {
    expect(installationFailed("npm error code EACCES", "/checkout").message).toMatch(
      /\/checkout\/node_modules: give/,
    );
  });

  it("repeats npm's last words where it knows no better", () => {
    const failure = installationFailed(
      "npm error code EUSAGE\nnpm error lock file is out of sync",
      "/checkout",
    );
    expect(failure).toBeInstanceOf(Problem);
    expect(failure.message).toMatch(/out of sync$/);
  });
});

describe("a failed build", () => {
  it("repeats what the build said", () => {
    expect(buildFailed("Type error: x", "/checkout").message).toMatch(/Type error: x$/);
  });

  it("tells of a full disk", () => {
    expect(buildFailed("ENOSPC", "/checkout").message).toMatch(/is full/);
  });
});
