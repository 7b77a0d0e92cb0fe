import { describe, expect, it } from "vitest";
import { type Report, report } from "../../testing/ledger-builder";
import { about, atLeast, between, exactly, vaguely } from "../../testing/quantities";
import { findingsIn, said } from "../../testing/reading-aloud";
import { periodDisagreesWithTotal } from "./period-disagrees-with-total";

const findings = (...reports: readonly Report[]) =>
  findingsIn(reports, { rules: [periodDisagreesWithTotal] });
const found = (...reports: readonly Report[]) => said(findings(...reports));
const nothing: readonly string[] = [];

const on = (day: string) => (given: Report) => given.asOf(day).publishedOn(day);
const ministry = report("Interior Ministry").counting("detained");
const by11 = on("2022-01-11")(ministry.says(exactly(9931)));
const by13 = on("2022-01-13")(ministry.says(exactly(11_512)));
const on12 = on("2022-01-12")(ministry.says(exactly(2163)).inPeriod(null));
const certain = ["period-disagrees-with-total, certain: 2,163 | 9,931 | 11,512"];
const possible = ["period-disagrees-with-total, possible: 2,163 | 9,931 | 11,512"];

describe("period-disagrees-with-total", () => {
  it("finds its own example: 2,163 on 12 January, while the total rose by 1,581 from the 11th to the 13th", () => {
    expect(found(by11, by13, on12)).toEqual(certain);
    expect(findings(by11, by13, on12)[0]?.gap).toBe(2163 - 1581);
  });

  it("holds its own example: 1,237 on 12 January, the others on the 13th", () => {
    expect(found(by11, by13, on12.says(exactly(1237)))).toEqual(nothing);
  });

  it("finds nothing where the count is the whole rise", () => {
    expect(found(by11, by13, on12.says(exactly(1581)))).toEqual(nothing);
    expect(found(by11, by13, on12.says(exactly(1582)))).toHaveLength(1);
  });

  it("finds nothing without a total from before, and one from after", () => {
    expect(found(by13, on12)).toEqual(nothing);
    expect(found(by11, on12)).toEqual(nothing);
  });

  it("goes by the highest total from before and the lowest from after", () => {
    const count = on12.says(exactly(1499));
    const early = on("2022-01-10")(ministry.says(exactly(8001)));
    const late = on("2022-01-15")(ministry.says(exactly(14_003)));
    expect(found(early, by11, by13, late, count)).toEqual(nothing);
    expect(found(early, late, count.says(exactly(6003)))).toHaveLength(1);
    const lower = on("2022-01-14")(ministry.says(exactly(11_003)));
    expect(found(by11, by13, lower, count)).toEqual([
      "period-disagrees-with-total, certain: 1,499 | 9,931 | 11,003",
    ]);
  });

  describe("within a long period", () => {
    const week = on12.asOfDuring("2022-01-10", "2022-01-15").publishedOn("2022-01-20");

    it("counts no fewer than the rise between two totals of it", () => {
      expect(found(by11, by13, week.says(exactly(1499)))).toEqual([
        "period-disagrees-with-total, certain: 1,499 | 9,931 | 11,512",
      ]);
      expect(found(by11, by13, week.says(exactly(1581)))).toEqual(nothing);
      expect(found(by11, by13, week)).toEqual(nothing);
    });

    it("says no more where one of the two lies outside of it", () => {
      const before = on("2022-01-09")(ministry.says(exactly(9931)));
      expect(found(before, by13, week.says(exactly(1499)))).toEqual(nothing);
    });
  });

  describe("of a bulletin that gives the period and the total of its close", () => {
    const bulletin = [on("2022-01-12")(ministry.says(exactly(11_512))), on12].map((given) =>
      given.relaying("bulletin"),
    );

    it("is certain that the day counts no more than the rise since the day before", () => {
      expect(found(by11, ...bulletin)).toEqual(certain);
    });

    it("is possible that it counts too few: the day before may have gone on", () => {
      const [total, count] = bulletin;
      const fewer = [total, count?.says(exactly(1237))].flatMap((given) => given ?? []);
      expect(found(by11, ...fewer)).toEqual([
        "period-disagrees-with-total, possible: 1,237 | 9,931 | 11,512",
      ]);
      const evening = ministry.says(exactly(10_275)).asOf("2022-01-11").publishedOn("2022-01-12");
      expect(found(by11, evening, ...fewer)).toEqual(nothing);
    });

    it("takes one publication that states one day for both as a bulletin, two publications not", () => {
      const fewer = [on("2022-01-12")(ministry.says(exactly(11_512))), on12.says(exactly(1237))];
      expect(found(by11, ...fewer.map((given) => given.inArticle("one")))).toHaveLength(1);
      expect(found(by11, ...fewer)).toEqual(nothing);
    });

    it("is possible that it counts too many since a total of the day that opens the period", () => {
      const days = bulletin.map((given) => given.publishedOn("2022-01-12"));
      const [total, count] = days;
      const two = count?.asOfDuring("2022-01-11", "2022-01-13");
      expect(found(by11, ...[total, two].flatMap((given) => given ?? []))).toEqual(possible);
    });

    it("says nothing by a total of two days before", () => {
      const [total, count] = bulletin;
      const before = on("2022-01-10")(ministry.says(exactly(9931)));
      const fewer = [total, count?.says(exactly(1237))].flatMap((given) => given ?? []);
      expect(found(before, ...fewer)).toEqual(nothing);
    });
  });

  describe("of one origin", () => {
    it("says nothing by the totals of another", () => {
      const union = on("2022-01-13")(report("Union").counting("detained").says(exactly(11_512)));
      expect(found(by11, union, on12)).toEqual(nothing);
    });

    it("takes the government's totals and the ministry's as one, and those of two ministries not", () => {
      const government = on("2022-01-13")(report("Government").counting("detained").says(exactly(11_512)));
      expect(found(by11, government, on12)).toEqual(certain);
      const other = on("2022-01-11")(report("Health Ministry").counting("detained").says(exactly(9931)));
      const told = on("2022-01-12")(report("Government").counting("detained").says(exactly(2163)));
      expect(found(other, by13, told.inPeriod(null))).toEqual(nothing);
    });
  });

  describe("at most possible", () => {
    it("where the period's time, or that of the total after it, is only inferred", () => {
      expect(found(by11, by13, on12.asOfUnsaid())).toEqual(possible);
      expect(found(by11, by13.asOfUnsaid(), on12)).toEqual(possible);
      expect(found(by11.asOfUnsaid(), by13, on12)).toEqual(certain);
    });

    it("where it needs a bound of the scheme", () => {
      expect(found(by11, by13, on12.says(vaguely("thousands")))).toEqual([
        "period-disagrees-with-total, possible: 2,000 to 9,999 | 9,931 | 11,512",
      ]);
    });

    it("where a place is not stated, unless one article gives all three", () => {
      const three = [by11, by13, on12].map((given) => given.inUnstatedPlace());
      expect(found(...three)).toEqual(possible);
      const article = three.map((given) => given.publishedOn("2022-01-14").inArticle("one"));
      expect(found(...article)).toEqual(certain);
    });
  });

  describe("in other words", () => {
    it("leaves one unit of a hedged or round number open", () => {
      expect(found(by11, by13.says(exactly(12_000)), on12.says(exactly(2163)))).toEqual(nothing);
      expect(found(by11, by13.says(exactly(12_000)), on12.says(exactly(3300)))).toHaveLength(1);
    });

    it("finds nothing against an open total, or a range that holds the rise", () => {
      expect(found(by11, by13.says(atLeast(11_512)), on12)).toEqual(nothing);
      expect(found(by11, by13, on12.says(between(1000, 2163)))).toEqual(nothing);
      expect(found(by11, by13, on12.says(about(2000)))).toEqual(nothing);
    });
  });

  it("leaves other scopes, incidents, stocks and legal classes alone", () => {
    expect(found(by11, by13, on12.in("Almaty"))).toEqual(nothing);
    expect(found(by11, by13, on12.inIncident("the square"))).toEqual(nothing);
    expect(found(by11.rightNow(), by13.rightNow(), on12)).toEqual(nothing);
    const attackers = [by11, by13, on12].map((given) => given.killed("classed as attackers"));
    expect(found(...attackers)).toEqual(nothing);
  });

  it("says each period by itself", () => {
    const on14 = on("2022-01-14")(on12);
    const by15 = on("2022-01-15")(ministry.says(exactly(12_001)));
    expect(found(by11, by13, by15, on12, on14)).toHaveLength(2);
  });
});
