import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CRISIS } from "@/lib/domain/testing/crisis";
import { ENGLISH } from "@/lib/i18n/texts-in";
import { searchOf } from "@/lib/view/links";
import { sayProblem } from "@/lib/view/say-problem";
import { parseViewQuery, type RawParams } from "./view-query";

const NOW = Date.parse("2022-03-01T00:00Z");
const read = (params: RawParams) => parseViewQuery(params, CRISIS, "Asia/Almaty", NOW);
const problem = (params: RawParams) =>
  read(params).faults.map(({ parameter, problem: said }) => `${parameter}: ${sayProblem(said, ENGLISH)}`);

describe("The address of a view", () => {
  it("names what it cannot follow, and the rest is followed", () => {
    const { query, faults } = read({ measure: "unheard-of", group: "children" });
    expect(faults).toEqual([
      { parameter: "measure", problem: { kind: "unknown measure", value: "unheard-of" } },
    ]);
    expect(query).toMatchObject({ measure: null, group: "children" });
  });

  it.each([
    [{ from: "2022-02-30" }, "from: “2022-02-30” is not a date like 2022-01-06"],
    [
      { from: "2022-01-09", to: "2022-01-06" },
      "to: the last day, 2022-01-06, comes before the first, 2022-01-09; all days are shown",
    ],
    [{ known: "2999-01-01" }, "known: “2999-01-01” lies in the future; what is known now is shown"],
    [{ known: "yesterday" }, "known: “yesterday” is not a time like 2022-01-09T10:30"],
    [{ freshness: "0" }, "freshness: “0” is not a whole number of hours from 1 to 8,760"],
    [{ freshness: "0x10" }, "freshness: “0x10” is not a whole number of hours from 1 to 8,760"],
    [{ freshness: "1e2" }, "freshness: “1e2” is not a whole number of hours from 1 to 8,760"],
    [{ version: "1e3" }, "version: “1e3” is not a ledger version"],
    [{ version: "+5" }, "version: “+5” is not a ledger version"],
    [{ scheme: "mine" }, "scheme: “mine” is not one of literal-1, conservative-1"],
    [{ version: "-1" }, "version: “-1” is not a ledger version"],
    [{ measure: "x".repeat(10_000) }, "measure: it is longer than 200 characters"],
  ])("%j is refused in words", (params, said) => {
    expect(problem(params)).toEqual([said]);
  });

  it("reads a local time in the event's zone, and a day as its end", () => {
    expect(read({ known: "2022-01-09T10:30" }).query.reading.knownAt).toEqual({
      by: "publication",
      at: Date.parse("2022-01-09T04:30Z"),
    });
    expect(read({ known: "2022-01-09" }).query.reading.knownAt).toEqual({
      by: "publication",
      at: Date.parse("2022-01-09T18:00Z") - 1,
    });
  });

  it("is read back as it was written", () => {
    const params = fc.record(
      {
        measure: fc.constantFrom(...CRISIS.measures.keys()),
        group: fc.constantFrom(...CRISIS.groups.keys(), "not stated"),
        place: fc.constantFrom(...CRISIS.places.keys()),
        basis: fc.constantFrom("cumulative", "current", "incident"),
        source: fc.constantFrom(...CRISIS.sources.keys()),
        without: fc.subarray([...CRISIS.sources.keys()]).map((slugs) => slugs.join(",")),
        from: fc.constantFrom("2022-01-02", "2022-01-05"),
        to: fc.constantFrom("2022-01-05", "2022-01-20"),
        known: fc.constantFrom("2022-01-09T10:30", "2022-02-01"),
        freshness: fc.constantFrom("24", "48", "168"),
        scheme: fc.constantFrom("literal-1", "conservative-1"),
        stated: fc.constantFrom("0", "1"),
        series: fc.constantFrom("origin", "publisher"),
        scale: fc.constantFrom("linear", "log", "sqrt"),
        axis: fc.constantFrom("as-of", "published"),
        multiples: fc.constantFrom("measure", "group", "place", "source"),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(params, (given) => {
        const { query, faults } = read(given);
        expect(faults).toEqual([]);
        expect(read(Object.fromEntries(new URLSearchParams(searchOf(query)))).query).toEqual(query);
      }),
    );
  });

  it("never breaks, whatever a stranger types", () => {
    const anything = fc.dictionary(
      fc.constantFrom(
        "measure",
        "group",
        "place",
        "known",
        "from",
        "to",
        "without",
        "version",
        "freshness",
        "stated",
      ),
      fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.array(fc.string())),
    );
    fc.assert(
      fc.property(anything, (params) => {
        expect(read(params).query.reading.freshness).toBeGreaterThan(0);
      }),
    );
  });
});
