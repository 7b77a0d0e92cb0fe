import { describe, expect, it } from "vitest";
import type { Report } from "../../testing/ledger-builder";
import { report } from "../../testing/ledger-builder";
import { about, atLeast, between, exactly, moreThan, nearly, vaguely } from "../../testing/quantities";
import { findingsIn, said } from "../../testing/reading-aloud";
import { countFell } from "./count-fell";

const found = (...reports: readonly Report[]) => said(findingsIn(reports, { rules: [countFell] }));
const nothing: readonly string[] = [];

const ministry = report("Interior Ministry").killed("security forces");
const union = report("Union").killed("security forces");

describe("count-fell", () => {
  it("finds its own example: 13 as of noon, then 12 as of 18:00", () => {
    const noon = ministry.says(exactly(13)).asOf("2022-01-06 12:00");
    const evening = ministry.says(exactly(12)).asOf("2022-01-06 18:00");
    expect(found(noon, evening)).toEqual(["count-fell, certain: 12 | 13"]);
  });

  it("holds its own example: 8 on 5 January, then 13 on 6 January is an update", () => {
    expect(
      found(ministry.says(exactly(8)).asOf("2022-01-05"), ministry.says(exactly(13)).asOf("2022-01-06")),
    ).toEqual(nothing);
  });

  describe("where the lower count is surely later", () => {
    const earlier = ministry.says(exactly(13)).asOf("2022-01-05").publishedOn("2022-01-05");

    it("is certain, whoever gives it", () => {
      expect(found(earlier, union.says(exactly(12)).asOf("2022-01-06"))).toEqual([
        "count-fell, certain: 12 | 13",
      ]);
    });

    it("takes windows that touch as one after the other", () => {
      const till12 = ministry.says(exactly(13)).asOfDuring("2022-01-06 00h", "2022-01-06 12h");
      const from12 = ministry.says(exactly(12)).asOfDuring("2022-01-06 12h", "2022-01-07 00h");
      expect(found(till12, from12)).toEqual(["count-fell, certain: 12 | 13"]);
    });

    it("is certain for coarse windows too, since it holds wherever in them the figures lie", () => {
      const july = report("Foundation").says(exactly(241)).asOf("2022-07-29").publishedOn("2022-07-29");
      const august = report("Foundation").says(exactly(238)).asOf("2022-08").publishedOn("2022-09-01");
      expect(found(july, august)).toEqual(["count-fell, certain: 238 | 241"]);
    });

    it("is possible where the time of the later, lower count is only inferred", () => {
      expect(found(earlier, union.says(exactly(12)).asOfUnsaid().publishedOn("2022-01-06"))).toEqual([
        "count-fell, possible: 12 | 13",
      ]);
    });

    it("stays certain where only the earlier, higher count's time is inferred: it is no later than its page", () => {
      const inferred = ministry.says(exactly(13)).asOfUnsaid().publishedOn("2022-01-05");
      expect(found(inferred, union.says(exactly(12)).asOf("2022-01-06"))).toEqual([
        "count-fell, certain: 12 | 13",
      ]);
    });

    it("finds nothing where a number is common to both: [10, 20] and then [20, 30], or a floor", () => {
      expect(found(earlier.says(between(20, 30)), union.says(between(10, 20)))).toEqual(nothing);
      expect(found(earlier.says(exactly(13)), union.says(atLeast(10)))).toEqual(nothing);
    });

    it("finds [20, 30] and then [10, 19]", () => {
      expect(found(earlier.says(between(20, 30)), union.says(between(10, 19)))).toEqual([
        "count-fell, certain: 10 to 19 | 20 to 30",
      ]);
    });
  });

  describe("within one origin and overlapping times", () => {
    const day = ministry.asOf("2022-01-06");

    it("finds nothing while the order of publication is not known either", () => {
      expect(found(day.says(exactly(13)), day.says(exactly(12)))).toEqual(nothing);
    });

    it("is possible where the higher was surely published first", () => {
      expect(
        found(
          day.says(exactly(13)).publishedOn("2022-01-07"),
          day.says(exactly(12)).publishedOn("2022-01-08"),
        ),
      ).toEqual(["count-fell, possible: 12 | 13"]);
    });

    it("finds nothing where the lower was published first, nor between different origins", () => {
      const [first, then] = ["2022-01-07", "2022-01-08"];
      expect(found(day.says(exactly(12)).publishedOn(first), day.publishedOn(then))).toEqual(nothing);
      expect(found(day.publishedOn(first), union.says(exactly(12)).publishedOn(then))).toEqual(nothing);
    });

    it("goes by the earliest publication of a claim, not by its echoes", () => {
      const lower = day.says(exactly(12)).publishedOn("2022-01-07");
      const echo = lower.by("Interfax").publishedOn("2022-01-09");
      expect(found(day.publishedOn("2022-01-08"), lower, echo)).toEqual(nothing);
    });

    it("counts a source and its ancestor as one origin, and two ministries as two", () => {
      const police = report("Almaty police").killed("security forces").publishedOn("2022-01-07");
      const health = report("Health Ministry").killed("security forces").publishedOn("2022-01-07");
      const lower = day.says(exactly(12)).publishedOn("2022-01-08");
      expect(found(police, lower)).toEqual(["count-fell, possible: 12 | 13"]);
      expect(found(health, lower)).toEqual(nothing);
    });

    it("finds nothing in coarse windows", () => {
      const january = ministry.asOf("2022-01");
      expect(
        found(january.publishedOn("2022-02-01"), january.says(exactly(12)).publishedOn("2022-02-02")),
      ).toEqual(nothing);
    });

    it("takes a window of exactly 48 hours as not coarse, one minute more as coarse", () => {
      const from = "2022-01-05 00:00";
      const [twoDays, more] = ["2022-01-07 00:00", "2022-01-07 00:01"].map((to) => [
        ministry.asOfDuring(from, to).publishedOn("2022-01-08"),
        ministry.says(exactly(12)).asOfDuring(from, to).publishedOn("2022-01-09"),
      ]);
      expect(found(...(twoDays ?? []))).toEqual(["count-fell, possible: 12 | 13"]);
      expect(found(...(more ?? []))).toEqual(nothing);
    });

    it("leaves two numbers of one article to self-contradiction, and two of one moment to relay-mismatch", () => {
      const article = day.inArticle("one article");
      expect(found(article, article.says(exactly(12)))).toEqual(nothing);
      const briefing = day.relaying("briefing");
      expect(
        found(briefing.publishedOn("2022-01-07"), briefing.says(exactly(12)).publishedOn("2022-01-08")),
      ).toEqual(nothing);
    });

    it("takes 2,677 and “more than 2,677” as one number in other words", () => {
      expect(
        found(
          day.says(moreThan(2677)).publishedOn("2022-01-07"),
          day.says(exactly(2677)).publishedOn("2022-01-08"),
        ),
      ).toEqual(nothing);
    });
  });

  describe("at most possible", () => {
    const earlier = ministry.asOf("2022-01-05").publishedOn("2022-01-05");

    it.each([
      ["the 24 of “dozens”", vaguely("dozens"), exactly(23)],
      ["the 99 of “dozens”", exactly(100), vaguely("dozens")],
      ["the lower bound of “about”", about(2000), exactly(1400)],
      ["the upper bound of “about”", exactly(2600), about(2000)],
      ["the upper bound of “nearly”", exactly(450), nearly(400)],
    ])("where it needs %s", (_, higher, lower) => {
      expect(found(earlier.says(higher), union.says(lower))).toEqual([
        expect.stringContaining("count-fell, possible"),
      ]);
    });

    it("where a place is not stated, unless one statement gives both numbers", () => {
      const placeless = union.says(exactly(12)).inUnstatedPlace();
      expect(found(earlier, placeless)).toEqual(["count-fell, possible: 12 | 13"]);
      expect(found(earlier.relaying("briefing"), placeless.relaying("briefing"))).toEqual([
        "count-fell, certain: 12 | 13",
      ]);
    });
  });

  it("leaves counts alone that may fall: a stock, an incident, a legal class that may shrink", () => {
    const fell = (scoped: (given: Report) => Report) =>
      found(scoped(ministry.asOf("2022-01-05")), scoped(ministry.says(exactly(12)).asOf("2022-01-06")));
    expect(fell((given) => given.rightNow())).toEqual(nothing);
    expect(fell((given) => given.inIncident("the airport"))).toEqual(nothing);
    expect(fell((given) => given.killed("classed as attackers"))).toEqual(nothing);
  });

  it("holds a list of names against the toll: 238 names, then a toll of 225", () => {
    const names = report("Foundation").listedByName().asOf("2022-01-05");
    const toll = report("Prosecutors").says(exactly(225)).asOf("2022-01-06");
    expect(found(names.says(exactly(238)), toll)).toEqual(["count-fell, certain: 225 | 238 or more"]);
    expect(found(names.says(exactly(188)), toll)).toEqual(nothing);
  });
});
