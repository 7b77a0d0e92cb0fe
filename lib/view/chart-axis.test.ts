import { describe, expect, it } from "vitest";
import { ledgerOf, type Report, report } from "@/lib/domain/testing/ledger-builder";
import { exactly } from "@/lib/domain/testing/quantities";
import { at } from "@/lib/domain/testing/times";
import { ENGLISH } from "@/lib/i18n/texts-in";
import { dashboardOf } from "./dashboard";
import { scopeRangeJsonOf } from "./json/range-json";
import { materialOf, pictureFor } from "./json/testing/small-event";

function chart(entries: readonly Report[], search = "axis=published") {
  const model = dashboardOf(materialOf(ledgerOf(...entries)), pictureFor(entries, search).query, ENGLISH);
  if (model === null) throw new Error("nothing is reported");
  return model.chart;
}

const ministry = report("Interior Ministry").says(exactly(13)).asOf("2022-01-05").publishedOn("2022-01-06");

describe("The chart by time of publication", () => {
  it("puts a claim where its first report could be read, not its echoes", () => {
    const { marks } = chart([ministry, ministry.by("RT").publishedOn("2022-01-09")]);
    expect(marks).toHaveLength(1);
    expect(marks[0]?.window).toEqual({ from: at("2022-01-06"), to: at("2022-01-07") });
    expect(marks[0]).toMatchObject({ reports: 2, when: "published 6 Jan 2022" });
  });

  it("has a mark apart from the axis for what came out at a time that is not known", () => {
    const { marks, undated } = chart([ministry.publishedAtUnknownTime()]);
    expect(marks).toEqual([]);
    expect(undated.map(({ when }) => when)).toEqual(["time of publication not known"]);
  });

  it("draws the range of each moment as known then, and nothing after the chosen known-at", () => {
    const later = report("Union").says(exactly(20)).asOf("2022-01-06").publishedOn("2022-01-07");
    const steps = (search: string) =>
      chart([ministry, later], search).ribbon.map(({ from, low, high }) => ({ from, low, high }));
    expect(steps("axis=published")).toEqual([
      { from: at("2022-01-06"), low: 13, high: 13 },
      { from: at("2022-01-07"), low: 13, high: 20 },
      { from: at("2022-01-08"), low: 20, high: 20 },
    ]);
    const asOf = chart([ministry, later], "known=2022-01-07T12:00&axis=published").ribbon.at(-1);
    expect(asOf?.to).toBe(at("2022-01-07 12:00") + 1);
  });

  it("draws no contradiction zone and no history, which are about the time that numbers speak of", () => {
    const fell = report("Union").says(exactly(9)).asOf("2022-01-07").publishedOn("2022-01-07");
    expect(chart([ministry, fell], "").zones).not.toEqual([]);
    expect(chart([ministry, fell]).zones).toEqual([]);
    expect(chart([ministry, fell]).history).toEqual([]);
  });

  it("gives the files the same series", () => {
    const entries = [
      ministry,
      report("Union").says(exactly(20)).asOf("2022-01-06").publishedOn("2022-01-07"),
    ];
    const picture = pictureFor(entries, "axis=published");
    const [selected] = picture.index.scopes;
    if (!selected) throw new Error("nothing is reported");
    const { axis, series } = scopeRangeJsonOf(selected, picture);
    expect(axis).toBe("published");
    expect(series.map(({ from }) => Date.parse(from))).toEqual(chart(entries).ribbon.map(({ from }) => from));
  });
});
