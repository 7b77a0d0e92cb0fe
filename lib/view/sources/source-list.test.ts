import { describe, expect, it } from "vitest";
import { type Report, report } from "@/lib/domain/testing/ledger-builder";
import { exactly } from "@/lib/domain/testing/quantities";
import { parseSourceListQuery, SOURCE_COLUMNS } from "@/lib/schema/source-list-query";
import { pictureFor } from "../json/testing/small-event";
import { beyondLastPage, sourceListOf } from "./source-list";
import type { SourceList } from "./source-list-model";

const ministry = report("Interior Ministry");
const ENTRIES = [
  ministry.by("RT"),
  ministry.by("Daily").publishedOn("2022-01-07"),
  report("Union").says(exactly(12)).by("RT"),
  report("Foundation").publishedOn("2022-01-09"),
] as const;

function list(
  params: Readonly<Record<string, string>> = {},
  entries: readonly Report[] = ENTRIES,
): SourceList {
  return sourceListOf(pictureFor(entries), parseSourceListQuery(params).list, null);
}

const names = ({ rows }: SourceList) => rows.map(({ name }) => name);

describe("The list of sources", () => {
  it("has everybody whom a figure names, those that speak most first, ties by name", () => {
    expect(names(list())).toEqual(["Interior Ministry", "Foundation", "Union", "Daily", "RT"]);
  });

  it("is sorted by every column, both ways, and a column leads to the other way once it is sorted", () => {
    for (const column of SOURCE_COLUMNS) {
      const [up, down] = [list({ sort: column }), list({ sort: `-${column}` })];
      expect(names(up)).toHaveLength(5);
      expect(new Set(names(up))).toEqual(new Set(names(down)));
      const head = (of: SourceList) => of.columns.find((each) => each.column === column);
      expect([head(up)?.sorted, head(down)?.sorted]).toEqual(["ascending", "descending"]);
      expect(head(up)?.href).toContain(`sort=-${column}`);
    }
    expect(names(list({ sort: "name" }))).toEqual([
      "Daily",
      "Foundation",
      "Interior Ministry",
      "RT",
      "Union",
    ]);
    expect(names(list({ sort: "-published" }))[0]).toBe("RT");
    expect(names(list({ sort: "-last" }))[0]).toBe("Foundation");
  });

  it("shows who gives numbers, who publishes, and who does both", () => {
    expect(names(list({ role: "origin" }))).toEqual(["Interior Ministry", "Foundation", "Union"]);
    expect(names(list({ role: "publisher" }))).toEqual(["Foundation", "Daily", "RT"]);
    expect(names(list({ role: "both" }))).toEqual(["Foundation"]);
    expect(list({ role: "named" })).toMatchObject({ shown: 0, all: 5, rows: [], pages: null });
  });

  it("counts reports with the origins behind them, and says what a source belongs to", () => {
    const rows = new Map(list().rows.map((row) => [row.name, row]));
    expect(rows.get("RT")).toMatchObject({ published: 2, origins: 2, speaks: 0, first: 2, echoes: 0 });
    expect(rows.get("Daily")).toMatchObject({ published: 1, echoes: 1, first: 0 });
    expect(rows.get("Interior Ministry")?.root?.name).toBe("Government");
    expect(rows.get("Union")?.root).toBeNull();
  });

  it("shows its last page where a later one is asked for, and says so", () => {
    const { list: asked } = parseSourceListQuery({ page: "7" });
    const shown = sourceListOf(pictureFor(ENTRIES), asked, null);
    expect(shown.page).toBe(1);
    expect(beyondLastPage(asked, shown)).toEqual([
      { parameter: "page", problem: { kind: "no such value", value: "7", values: ["1–1"] } },
    ]);
    expect(beyondLastPage(parseSourceListQuery({}).list, shown)).toEqual([]);
  });

  it("keeps the reading in every address", () => {
    const picture = pictureFor(ENTRIES, "freshness=24&known=2022-01-08T00:00Z");
    const { columns, rows } = sourceListOf(picture, parseSourceListQuery({}).list, null);
    for (const { href } of [...columns, ...rows]) {
      expect(href).toContain("freshness=24");
      expect(href).toContain("known=2022-01-08");
    }
    expect(rows.map(({ name }) => name)).not.toContain("Foundation");
  });
});
