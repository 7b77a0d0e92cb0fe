import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";

/** How one gets a session, so they ask for none. */
const OPEN = ["sign-in", "setup", "set-password"];

const ADMIN = import.meta.dirname;

function filesCalled(name: string): readonly string[] {
  return readdirSync(ADMIN, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === name)
    .map((entry) => relative(ADMIN, join(entry.parentPath, entry.name)))
    .filter((file) => !OPEN.some((folder) => file.startsWith(`${folder}/`)))
    .sort();
}

/** The bodies of a file's exported asynchronous functions, by name. */
function exportedBodies(file: string): ReadonlyMap<string, string> {
  const text = readFileSync(join(ADMIN, file), "utf8");
  const functions = text.matchAll(/^export (?:default )?async function (\w+)[\s\S]*?\{\n([\s\S]*?)^\}/gm);
  return new Map([...functions].map(([, name = "", body = ""]) => [name, body]));
}

describe("the editor's doors", () => {
  it.each(filesCalled("page.tsx"))("%s asks who is there before it reads anything", (file) => {
    const [body = ""] = exportedBodies(file).values();
    const asks = body.search(/await require(Editor|Administrator)\(/);
    const reads = body.search(/await (entryMaterial|publicationOr404|figureOr404|list\w+|Promise\.all)\(/);
    expect(asks).toBeGreaterThanOrEqual(0);
    if (reads >= 0) expect(asks).toBeLessThan(reads);
  });

  it.each(filesCalled("actions.ts"))("%s refuses strangers in the first line of each action", (file) => {
    const actions = exportedBodies(file);
    expect(actions.size).toBeGreaterThan(0);
    for (const body of actions.values()) {
      expect(body.split("\n")[0]).toMatch(/await (editor|administrator)OrRefuse\(\);$/);
    }
  });
});
