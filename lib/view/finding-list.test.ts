import { describe, expect, it } from "vitest";
import { report } from "@/lib/domain/testing/ledger-builder";
import { exactly } from "@/lib/domain/testing/quantities";
import { parseFindingListQuery } from "@/lib/schema/finding-list-query";
import { FINDINGS_A_PAGE, findingListOf } from "./finding-list";
import { pictureFor } from "./json/testing/small-event";

/** On each day the ministry and the union are one apart, and the toll grows. */
const DAYS = 2 * FINDINGS_A_PAGE + 3;
const CLASHES = Array.from({ length: DAYS }, (_, day) => {
  const date = new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, 10);
  return [
    report("Interior Ministry").says(exactly(1000 + 10 * day)),
    report("Union").says(exactly(1001 + 10 * day)),
  ].map((each) => each.asOf(date).publishedOn(date));
}).flat();

function list(params: Readonly<Record<string, string>> = {}, search = "") {
  return findingListOf(pictureFor(CLASHES, search), parseFindingListQuery(params).list, []);
}

describe("The list of contradictions", () => {
  it("shows fifty a page and counts all of them", () => {
    const { items, counts, pages } = list();
    expect(items).toHaveLength(FINDINGS_A_PAGE);
    expect(counts).toEqual({ certain: 0, possible: DAYS });
    expect(pages).toMatchObject({ page: 1, pages: 3, previous: null });
    expect(list({ page: "3" }).items).toHaveLength(3);
  });

  it("shows each one once, whatever the page", () => {
    const shown = ["1", "2", "3"].flatMap((page) =>
      list({ page }).items.map(({ fingerprint }) => fingerprint),
    );
    expect(new Set(shown).size).toBe(DAYS);
  });

  it("leads to those of one rule, in the reading of the view", () => {
    const { rules } = list({}, "scheme=conservative-1");
    expect(rules.map(({ rule, count, on }) => [rule, count, on])).toEqual([
      [null, DAYS, true],
      ["disjoint-at-once", DAYS, false],
    ]);
    expect(rules[1]?.href).toBe("/events/crisis/findings?scheme=conservative-1&rule=disjoint-at-once");
  });

  it("names a rule that found nothing where it is asked for", () => {
    const { rules, items } = list({ rule: "count-fell" });
    expect(items).toEqual([]);
    expect(rules).toContainEqual(expect.objectContaining({ rule: "count-fell", count: 0, on: true }));
  });

  it("shows the last page where a later one is asked for, and says so", () => {
    const { items, faults } = list({ page: "9" });
    expect(items).toHaveLength(3);
    expect(faults).toEqual([
      { parameter: "page", problem: { kind: "no such value", value: "9", values: ["1–3"] } },
    ]);
  });

  it("says which parameters make no sense", () => {
    const { list: asked, faults } = parseFindingListQuery({ rule: "likely-slip", page: "-1" });
    expect(asked).toEqual({ rule: null, page: 1 });
    expect(faults.map(({ parameter }) => parameter)).toEqual(["rule", "page"]);
  });
});
