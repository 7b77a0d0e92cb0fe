import { describe, expect, it } from "vitest";
import { type Report, report } from "../../testing/ledger-builder";
import { atLeast, between, exactly, moreThan, vaguely } from "../../testing/quantities";
import { findingsIn, said } from "../../testing/reading-aloud";
import { disjointAtOnce } from "./disjoint-at-once";

const found = (...reports: readonly Report[]) => said(findingsIn(reports, { rules: [disjointAtOnce] }));
const nothing: readonly string[] = [];

const ministry = report("Interior Ministry").says(exactly(12));
const union = report("Union").says(exactly(13));

describe("disjoint-at-once", () => {
  it("finds its own example: the ministry says 12 by 6 January, a union 13", () => {
    expect(found(ministry, union)).toEqual(["disjoint-at-once, possible: 12 | 13"]);
  });

  it("holds its own example: “at least two” and “three” on one day", () => {
    expect(found(ministry.says(atLeast(2)), union.says(exactly(3)))).toEqual(nothing);
  });

  it("finds nothing between [10, 20] and [20, 30], but between [10, 19] and [20, 30]", () => {
    expect(found(ministry.says(between(10, 20)), union.says(between(20, 30)))).toEqual(nothing);
    expect(found(ministry.says(between(10, 19)), union.says(between(20, 30)))).toHaveLength(1);
  });

  it("holds two bodies to their words: 9,900 of one, “more than 9.9 thousand” of the other", () => {
    const said = moreThan(9900);
    const clash = ["disjoint-at-once, possible: 9,900 | 9,901 or more"];
    expect(found(ministry.says(exactly(9900)), union.says(said))).toEqual(clash);
    expect(found(ministry.says(exactly(9900)), ministry.by("RT").says(said))).toEqual(nothing);
  });

  describe("running totals at overlapping times", () => {
    it("are an update where the lower number was surely published first", () => {
      const first = ministry.publishedOn("2022-01-07");
      const then = union.publishedOn("2022-01-08");
      expect(found(first, then)).toEqual(nothing);
    });

    it("clash where the higher was published first, on the same day, or nobody knows when", () => {
      const clash = ["disjoint-at-once, possible: 12 | 13"];
      expect(found(ministry.publishedOn("2022-01-08"), union.publishedOn("2022-01-07"))).toEqual(clash);
      expect(found(ministry.publishedOn("2022-01-07"), union.publishedOn("2022-01-07"))).toEqual(clash);
      expect(found(ministry.publishedAtUnknownTime(), union)).toEqual(clash);
    });

    it("go by the earliest publication of a claim: an echo of known hour bounds it", () => {
      const vague = ministry.publishedOn("2022-01-07");
      const early = ministry.by("Interfax").publishedOn("2022-01-07 08:00");
      expect(found(vague, union.publishedOn("2022-01-07 11:00"))).toHaveLength(1);
      expect(found(vague, early, union.publishedOn("2022-01-07 11:00"))).toEqual(nothing);
    });

    it("are certain at one stated instant, which leaves no order of events", () => {
      const instant = "2022-01-06 12:00:00";
      expect(found(ministry.asOf(instant), union.asOf(instant))).toEqual([
        "disjoint-at-once, certain: 12 | 13",
      ]);
    });

    it("stay possible within one stated hour", () => {
      const hour = "2022-01-06 12h";
      expect(found(ministry.asOf(hour), union.asOf(hour))).toEqual(["disjoint-at-once, possible: 12 | 13"]);
    });

    it("are not compared where the windows only touch or a window is coarse", () => {
      const till = ministry.asOfDuring("2022-01-06 00h", "2022-01-06 12h");
      const from = union.asOfDuring("2022-01-06 12h", "2022-01-07 00h");
      expect(found(till, from)).toEqual(nothing);
      expect(found(ministry, union.asOf("2022-01").publishedOn("2022-02-01"))).toEqual(nothing);
    });

    it("take a window of exactly 48 hours as not coarse", () => {
      const twoDays = union.asOfDuring("2022-01-05", "2022-01-07").publishedOn("2022-01-06");
      expect(found(ministry, twoDays)).toHaveLength(1);
    });

    it("hold a list of names against a toll said meanwhile", () => {
      const names = report("Foundation").listedByName().says(exactly(238)).publishedOn("2022-01-07");
      const toll = report("Prosecutors").says(exactly(225)).publishedOn("2022-01-08");
      expect(found(names, toll)).toEqual(["disjoint-at-once, possible: 225 | 238 or more"]);
      expect(found(names.says(exactly(188)), toll)).toEqual(nothing);
    });
  });

  it("leaves one origin, one tree line and one publication to other rules", () => {
    expect(found(ministry, report("Interior Ministry").by("RT"))).toEqual(nothing);
    expect(found(ministry, report("Government"))).toEqual(nothing);
    expect(found(ministry.inArticle("one article"), union.inArticle("one article"))).toEqual(nothing);
  });

  it("takes two ministries of one government as two origins", () => {
    expect(found(ministry, report("Health Ministry"))).toHaveLength(1);
  });

  describe("stocks", () => {
    const here = ministry.counting("hospitalised").rightNow();
    const there = union.counting("hospitalised").rightNow();

    it("clash possibly on one day, whoever published first", () => {
      expect(found(here.publishedOn("2022-01-07"), there.publishedOn("2022-01-08"))).toEqual([
        "disjoint-at-once, possible: 12 | 13",
      ]);
    });

    it("clash certainly at one stated hour", () => {
      const hour = "2022-01-06 12h";
      expect(found(here.asOf(hour), there.asOf(hour))).toEqual(["disjoint-at-once, certain: 12 | 13"]);
    });

    it("move freely between times that do not overlap, and in coarse windows", () => {
      expect(found(here.asOf("2022-01-05"), there.asOf("2022-01-06"))).toEqual(nothing);
      const month = there.asOf("2022-01").publishedOn("2022-02-01");
      expect(found(here, month)).toEqual(nothing);
      expect(found(here.relaying("bulletin"), month.relaying("bulletin"))).toEqual(nothing);
    });
  });

  describe("a legal class that may shrink", () => {
    const class1 = ministry.killed("classed as attackers");
    const class2 = union.killed("classed as attackers");

    it("clashes possibly where nobody knows which number came first", () => {
      expect(found(class1, class2)).toEqual(["disjoint-at-once, possible: 12 | 13"]);
    });

    it("was re-classified where one of them was surely published first", () => {
      expect(found(class1.publishedOn("2022-01-07"), class2.publishedOn("2022-01-08"))).toEqual(nothing);
      expect(found(class1.publishedOn("2022-01-08"), class2.publishedOn("2022-01-07"))).toEqual(nothing);
    });
  });

  describe("one incident or period", () => {
    const airport = (given: Report) => given.inIncident("the airport");

    it("has one number, whatever the order of times and publications", () => {
      const first = airport(ministry).asOf("2022-01-05").publishedOn("2022-01-05");
      const later = airport(union).asOf("2022-01-06").publishedOn("2022-01-07");
      expect(found(first, later)).toEqual(["disjoint-at-once, certain: 12 | 13"]);
      expect(found(first.asOf("2022-01").publishedOn("2022-02-01"), later)).toHaveLength(1);
    });

    it("is updated or corrected by its own origin", () => {
      expect(found(airport(ministry), airport(report("Interior Ministry")).by("RT"))).toEqual(nothing);
    });

    it("is told from others by its name, or by its window where it has none", () => {
      expect(found(airport(ministry), union.inIncident("the mayor's office"))).toEqual(nothing);
      const [night, day] = [ministry.inIncident(null), union.inIncident(null)];
      expect(found(night.asOf("2022-01-05"), day.asOf("2022-01-06"))).toEqual(nothing);
      expect(found(night, day)).toEqual(["disjoint-at-once, possible: 12 | 13"]);
    });

    it("is certain for a stated period, possible for an inferred one", () => {
      expect(found(ministry.inPeriod(null), union.inPeriod(null))).toEqual([
        "disjoint-at-once, certain: 12 | 13",
      ]);
      expect(found(ministry.inPeriod(null), union.inPeriod(null).asOfUnsaid())).toEqual([
        "disjoint-at-once, possible: 12 | 13",
      ]);
    });
  });

  it("is at most possible where it needs the 99 of “dozens” or an unstated group", () => {
    const hour = "2022-01-06 12:00:00";
    const moment = (given: Report) => given.asOf(hour);
    expect(found(moment(ministry.says(vaguely("dozens"))), moment(union.says(exactly(100))))).toEqual([
      "disjoint-at-once, possible: 24 to 99 | 100",
    ]);
    expect(found(moment(ministry.ofUnstatedGroup()), moment(union))).toEqual([
      "disjoint-at-once, possible: 12 | 13",
    ]);
  });
});
