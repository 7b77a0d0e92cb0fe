import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "./setup/root.mjs";

/** Set by the platform or by the tools that are run, and no setting of ours. */
const FOREIGN = new Set(["CI", "NODE_ENV", "PATH", "HOME", "INIT_CWD"]);

it("documents every setting in the README, and no other", () => {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  const documented = new Set(
    [...readme.matchAll(/^\| `([A-Z][A-Z0-9_]+)` \|/gm)].map(([, name = ""]) => name),
  );
  const files = execFileSync("git", ["ls-files", "app", "components", "lib", "scripts", "*.config.*"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  const code = files
    .split("\n")
    .filter((file) => /\.(m?[jt]sx?)$/.test(file) && !file.includes(".test."))
    .map((file) => readFileSync(join(ROOT, file), "utf8"))
    .join("\n");
  const used = new Set(
    [...code.matchAll(/(?:process\.env|env)\.([A-Z][A-Z0-9_]+)/g)].map(([, name = ""]) => name),
  );
  const ours = [...used].filter((name) => !FOREIGN.has(name));
  expect(ours.filter((name) => !documented.has(name))).toEqual([]);
  expect([...documented].filter((name) => !code.includes(name))).toEqual([]);
});
