import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSearchQuery } from "./search-query";
import { LONGEST_SEARCH } from "./search-words";

function parse(params: Readonly<Record<string, string | string[]>>) {
  const parsed = parseSearchQuery(params);
  if (parsed === null) throw new Error("nothing was asked for");
  return parsed;
}

describe("A search", () => {
  it("is there only where something is asked for, be it nothing", () => {
    expect(parseSearchQuery({ page: "2" })).toBeNull();
    expect(parse({ q: "" }).query.refusal).toBe("empty");
    expect(parse({ q: "  " }).query.refusal).toBe("empty");
  });

  it("takes two letters or digits, in any script", () => {
    for (const q of ["8", "я", "…", "— !"]) expect(parse({ q }).query.refusal).toBe("too short");
    for (const q of ["18", "МВ", "a b"]) expect(parse({ q }).query.refusal).toBeNull();
  });

  it("refuses ten thousand characters, and keeps what the field can hold", () => {
    const { query } = parse({ q: "я".repeat(10_000) });
    expect(query.refusal).toBe("too long");
    expect(query.text).toHaveLength(LONGEST_SEARCH);
    expect(parse({ q: "я".repeat(LONGEST_SEARCH) }).query.refusal).toBeNull();
  });

  it("takes the first of several", () => {
    expect(parse({ q: ["Tokayev", "other"] }).query.words).toEqual(["tokayev"]);
  });

  it("names a group or a page that is none, and shows the first page of all", () => {
    const { query, faults } = parse({ q: "killed", in: "users", page: "-1" });
    expect(query).toMatchObject({ group: null, page: 1, refusal: null });
    expect(faults.map(({ parameter }) => parameter)).toEqual(["in", "page"]);
  });

  it("reads whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), fc.string(), (q, group, page) => {
        const { query } = parse({ q, in: group, page });
        expect(query.text).not.toContain("\0");
        expect(query.page).toBeGreaterThan(0);
      }),
    );
  });
});
