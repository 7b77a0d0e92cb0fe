import { describe, expect, it } from "vitest";
import { DEFAULT_SORT, parseSourceListQuery, SOURCE_COLUMNS, sortText } from "./source-list-query";

describe("The list of sources", () => {
  it("is sorted by any column, both ways, and reads back what it writes", () => {
    for (const by of SOURCE_COLUMNS) {
      for (const descending of [true, false]) {
        const { list, faults } = parseSourceListQuery({ sort: sortText({ by, descending }) });
        expect(list.sort).toEqual({ by, descending });
        expect(faults).toEqual([]);
      }
    }
  });

  it("names what makes no sense and shows the first page in its usual order", () => {
    const { list, faults } = parseSourceListQuery({ sort: "trust", role: "x".repeat(10_000), page: "0" });
    expect(list).toEqual({ sort: DEFAULT_SORT, role: null, page: 1 });
    expect(faults.map(({ parameter, problem }) => [parameter, problem.kind])).toEqual([
      ["sort", "no such value"],
      ["role", "too long"],
      ["page", "no such value"],
    ]);
  });
});
