import { describe, expect, it } from "vitest";
import { CRISIS } from "@/lib/domain/testing/crisis";
import { ledgerOf, type Report, report } from "@/lib/domain/testing/ledger-builder";
import { atLeast, exactly } from "@/lib/domain/testing/quantities";
import { at } from "@/lib/domain/testing/times";
import { type TakenBack, takesBack } from "@/lib/domain/testing/withdrawal-builder";
import { ENGLISH } from "@/lib/i18n/texts-in";
import { parseCompareQuery } from "@/lib/schema/compare-query";
import { EVERY_KIND, materialOf, pictureFor } from "../json/testing/small-event";
import { comparisonOf } from "./comparison";
import { sourceMatrixOf } from "./matrix";
import type { SourceMatrix } from "./matrix-model";

type Entries = readonly (Report | TakenBack)[];

function comparison(params: Readonly<Record<string, string>>) {
  const context = { measures: CRISIS.measures, zone: "UTC", now: at("2022-03-01"), version: 1 };
  return parseCompareQuery(params, { ...context, knownAt: { by: "latest" } }).compare;
}

function matrix(entries: Entries, params: Readonly<Record<string, string>> = {}, view = ""): SourceMatrix {
  const shown = sourceMatrixOf(pictureFor(entries, view), comparison(params));
  if (shown === null) throw new Error("nothing can be compared");
  return shown;
}

const ministry = report("Interior Ministry").asOf("2022-01-06");
const union = report("Union").says(exactly(12)).asOf("2022-01-06");
const DAY_OF_BOTH = [ministry, ministry.by("Daily"), union, ministry.injured().says(atLeast(300))] as const;

const names = ({ rows }: SourceMatrix) => rows.map(({ name }) => name);
const intervals = ({ rows }: SourceMatrix) =>
  rows.map(({ cells }) => cells.map((cell) => cell?.interval ?? null));

describe("The matrix of sources", () => {
  it("says what each origin alone reports, with wording and reports, beside the range of all", () => {
    const shown = matrix(DAY_OF_BOTH);
    expect(shown.columns.map(({ measure, range, counts }) => [measure, range, counts])).toEqual([
      ["Killed", "12 to 13", "3 reports, 2 origins"],
      ["Injured", "300 or more", "1 report, 1 origin"],
    ]);
    expect(names(shown)).toEqual(["Interior Ministry", "Union"]);
    expect(intervals(shown)).toEqual([
      ["13", "300 or more"],
      ["12", null],
    ]);
    expect(shown.rows[0]?.cells[0]).toMatchObject({ reports: 2, asOf: "6 Jan 2022", more: 0 });
    expect(shown.rows[0]?.cells[0]?.figures).toHaveLength(1);
    expect(shown.rows.map(({ nothingOn }) => nothingOn)).toEqual([null, "injured"]);
  });

  it("joins the cells between which a contradiction holds, and never those of a mere update", () => {
    const clashing = matrix(DAY_OF_BOTH);
    expect(clashing.joins.map(({ number, item }) => [number, item.rule])).toEqual([[1, "disjoint-at-once"]]);
    expect(clashing.rows.map(({ cells }) => cells.map((cell) => cell?.joins))).toEqual([
      [[1], []],
      [[1], undefined],
    ]);
    const later = matrix([union.says(exactly(8)).asOf("2022-01-05").publishedOn("2022-01-05"), ministry]);
    expect(intervals(later)).toEqual([["13"], ["8"]]);
    expect(later.joins).toEqual([]);
    expect(later.rows.flatMap(({ cells }) => cells.map((cell) => cell?.joins))).toEqual([[], []]);
  });

  it("stands at the moment at which most is in force, unless another one is chosen", () => {
    const alone = report("Foundation").asOf("2022-02-01").publishedOn("2022-02-01");
    expect(matrix([...DAY_OF_BOTH, alone])).toMatchObject({ at: "2022-01-08T23:59", inForce: 2, silent: 1 });
    const chosen = matrix([...DAY_OF_BOTH, alone], { at: "2022-02-01T12:00" });
    expect(names(chosen)).toEqual(["Foundation"]);
    expect(chosen).toMatchObject({ at: "2022-02-01T12:00", silent: 2, when: "1 Feb 2022, 12:00" });
    expect(matrix(DAY_OF_BOTH, { at: "2021-12-01" })).toMatchObject({
      ...{ rows: [], inForce: 0, silent: 2, silentMeasures: "killed and injured" },
    });
  });

  it("knows what was known, and leaves out what was taken back", () => {
    const ledger = [
      report("Health Ministry").says(exactly(164)).asOf("2022-01-09").publishedOn("2022-01-09 10:00"),
      takesBack("Health Ministry", 164).announcedOn("2022-01-09 11:00"),
      union.asOf("2022-01-09").publishedOn("2022-01-09 09:00"),
    ];
    const choices = { at: "2022-01-09T10:30" };
    expect(intervals(matrix(ledger, choices, "known=2022-01-09T10:30:00Z"))).toEqual([["164"], ["12"]]);
    expect(intervals(matrix(ledger, choices))).toEqual([["12"]]);
  });

  it("is sorted by name, kind, reports or the numbers of a measure, silence last", () => {
    const entries = [...DAY_OF_BOTH, report("Foundation").says(exactly(400)).injured()];
    expect(names(matrix(entries))).toEqual(["Interior Ministry", "Foundation", "Union"]);
    expect(names(matrix(entries, { sort: "name" }))).toEqual(["Foundation", "Interior Ministry", "Union"]);
    expect(names(matrix(entries, { sort: "injured" }))).toEqual(["Foundation", "Interior Ministry", "Union"]);
    expect(names(matrix(entries, { sort: "killed" }))).toEqual(["Interior Ministry", "Union", "Foundation"]);
    const { orders } = matrix(entries, { sort: "kind" });
    expect(orders.filter(({ chosen }) => chosen).map(({ value }) => value)).toEqual(["kind"]);
  });

  it("shows the group, place and basis of the view, and puts the measure of the view first", () => {
    const entries = [...DAY_OF_BOTH, report("Union").says(exactly(3)).in("Almaty")];
    const shown = matrix(entries, {}, "place=Almaty");
    expect([shown.about, names(shown)]).toEqual(["Everyone, Almaty", ["Union"]]);
    const first = matrix(entries, {}, "measure=injured");
    expect(first.columns.map(({ measure }) => measure)).toEqual(["Injured", "Killed"]);
  });

  it("keeps every choice in its addresses, and names a page that is not there", () => {
    const many = [...CRISIS.sources.keys()].map((source) => report(source));
    const entries = [...many, ...many.map((each) => each.injured())];
    expect(matrix(entries)).toMatchObject({ page: 1, pages: null });
    const faultsAt = (page: string) =>
      comparisonOf(materialOf(ledgerOf(...entries)), pictureFor(entries), comparison({ page }), ENGLISH)
        .faults;
    expect(faultsAt("9").map(({ parameter }) => parameter)).toEqual(["page"]);
    expect(faultsAt("1")).toEqual([]);
    const { busiestHref } = matrix(entries, { at: "2022-01-06", sort: "kind" }, "freshness=24");
    expect(busiestHref).toBe("/events/crisis/compare?freshness=24&sort=kind");
  });

  it("is nothing where no figure could be in force, and takes every kind of figure", () => {
    expect(sourceMatrixOf(pictureFor([report("RT").undated()]), comparison({}))).toBeNull();
    expect(sourceMatrixOf(pictureFor([]), comparison({}))).toBeNull();
    expect(names(matrix(EVERY_KIND)).length).toBeGreaterThan(3);
  });
});
