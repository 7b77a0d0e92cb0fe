import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COLUMNS, TELLING_COLUMN } from "./columns";
import { FIGURE_COLUMNS } from "./figure-row";

const PAGE = readFileSync(join(import.meta.dirname, "..", "..", "docs", "import.md"), "utf8");
const kinds = Object.entries(COLUMNS);

describe("docs/import.md", () => {
  it.each(kinds)("lists every column of a file of %s, in order and with its meaning", (kind, columns) => {
    const section = PAGE.split(/^### /m).find((part) => part.startsWith(`A file of ${kind}\n`)) ?? "";
    const rows = section.split("\n").filter((line) => line.startsWith("| `"));
    expect(rows).toEqual(
      columns.map(({ name, needed, meaning }) => `| \`${name}\` | ${needed ? "yes" : "no"} | ${meaning} |`),
    );
  });
});

describe("the columns of a file", () => {
  it("tell its kind: no other kind has the telling column", () => {
    for (const [kind, telling] of Object.entries(TELLING_COLUMN)) {
      const having = kinds.filter(([, columns]) => columns.some(({ name }) => name === telling));
      expect(having.map(([name]) => name)).toEqual([kind]);
    }
  });

  it("are there for every field that a fault can be told of", () => {
    const names = COLUMNS.figures.map(({ name }) => name);
    for (const [, column] of FIGURE_COLUMNS) expect(names).toContain(column);
  });
});
