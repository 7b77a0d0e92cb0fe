import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DATABASE_PORT } from "../setup/port.mjs";
import { ROOT } from "../setup/root.mjs";

/** Set by npm and by services that run tests, not by a person. */
const NOT_OURS = /^(npm_|INIT_CWD$|CI$|NODE_ENV$)/;

async function readSettings() {
  const folders = ["app", "components", "lib", "scripts", "e2e"];
  const files = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(ROOT, folder), { recursive: true })).map((name) => join(folder, name)),
    ),
  );
  const root = (await readdir(ROOT)).filter((name) => /\.config\.\w+$/.test(name));
  const sources = [...files.flat(), ...root].filter(
    (file) => /\.(tsx?|m?js)$/.test(file) && !/\.test\.|\/generated\//.test(file),
  );
  const texts = await Promise.all(sources.map((file) => readFile(join(ROOT, file), "utf8")));
  const names = texts.flatMap((text) =>
    [...text.matchAll(/process\.env\.(\w+)/g)].map(([, name = ""]) => name),
  );
  return [...new Set([...names, DATABASE_PORT])].filter((name) => !NOT_OURS.test(name));
}

describe("the table of settings in README.md", () => {
  it("names every environment variable that the sources read", async () => {
    const readme = await readFile(join(ROOT, "README.md"), "utf8");
    const settings = await readSettings();
    expect(settings).toContain("DATABASE_URL");
    expect(settings.filter((name) => !readme.includes(`| \`${name}\` |`))).toEqual([]);
  });
});
