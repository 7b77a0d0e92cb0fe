import { describe, expect, it } from "vitest";
import { type Report, report } from "../../testing/ledger-builder";
import { atLeast, exactly, moreThan, vaguely } from "../../testing/quantities";
import { findingsIn, said } from "../../testing/reading-aloud";
import { selfContradiction } from "./self-contradiction";

const found = (...reports: readonly Report[]) =>
  said(
    findingsIn(
      reports.map((given) => given.by("RT").inArticle("one article")),
      { rules: [selfContradiction] },
    ),
  );
const nothing: readonly string[] = [];

const ministry = report("Interior Ministry").killed("security forces");
const union = report("Union").killed("security forces");

describe("self-contradiction", () => {
  it("finds its own example: 13 in the article, twelve in a caption", () => {
    expect(found(ministry, ministry.says(exactly(12)))).toEqual(["self-contradiction, certain: 12 | 13"]);
  });

  it("holds its own example: eight on Wednesday and 13 by Thursday", () => {
    expect(found(ministry.says(exactly(8)).asOf("2022-01-05"), ministry)).toEqual(nothing);
  });

  it("is the same for two origins that one article cites", () => {
    expect(found(ministry, union.says(exactly(12)))).toEqual(["self-contradiction, certain: 12 | 13"]);
  });

  it("asks for one publication: two articles of one outlet are two", () => {
    const articles = [ministry.by("RT"), ministry.says(exactly(12)).by("RT")];
    expect(findingsIn(articles, { rules: [selfContradiction] })).toEqual([]);
  });

  it("is possible where the times overlap without being the same, or are inferred", () => {
    const morning = ministry.says(exactly(12)).asOfDuring("2022-01-06 06h", "2022-01-06 12h");
    expect(found(ministry, morning)).toEqual(["self-contradiction, possible: 12 | 13"]);
    const [a, b] = [ministry.asOfUnsaid(), ministry.says(exactly(12)).asOfUnsaid()];
    expect(found(a, b)).toEqual(["self-contradiction, possible: 12 | 13"]);
  });

  it("is certain where both relay one statement, whatever the day they are filed under", () => {
    const [a, b] = [ministry.asOfUnsaid(), ministry.says(exactly(12)).asOfUnsaid()];
    expect(found(a.relaying("briefing"), b.relaying("briefing"))).toEqual([
      "self-contradiction, certain: 12 | 13",
    ]);
  });

  it("finds nothing for times that only touch, nor in a coarse window", () => {
    const till = ministry.asOfDuring("2022-01-06 00h", "2022-01-06 12h");
    const from = ministry.says(exactly(12)).asOfDuring("2022-01-06 12h", "2022-01-07 00h");
    expect(found(till, from)).toEqual(nothing);
    const january = (given: Report) => given.asOf("2022-01").publishedOn("2022-02-01");
    expect(found(january(ministry), january(ministry.says(exactly(12))))).toEqual(nothing);
  });

  it("finds nothing where both allow one number, or say it in other words", () => {
    expect(found(ministry, ministry.says(atLeast(10)))).toEqual(nothing);
    expect(found(ministry.says(exactly(9900)), ministry.says(moreThan(9900)))).toEqual(nothing);
  });

  it("does not take 265 and 226, neither hedged nor round, as one number", () => {
    expect(found(ministry.says(exactly(265)), ministry.says(exactly(226)))).toHaveLength(1);
  });

  it("takes two origins' numbers as two, even where one rewords the other", () => {
    expect(found(ministry.says(exactly(9900)), union.says(moreThan(9900)))).toHaveLength(1);
  });

  it("is at most possible where it needs the 24 of “dozens”", () => {
    expect(found(ministry, ministry.says(vaguely("dozens")))).toEqual([
      "self-contradiction, possible: 13 | 24 to 99",
    ]);
  });

  it("is certain for one unstated scope, since one publication leaves the same thing unsaid", () => {
    expect(found(ministry.inUnstatedPlace(), ministry.says(exactly(12)).inUnstatedPlace())).toEqual([
      "self-contradiction, certain: 12 | 13",
    ]);
  });

  it("lets a stock move within the day for one origin, not within one stated hour, nor between two", () => {
    const now = (given: Report) => given.counting("hospitalised").rightNow();
    const hour = (given: Report) => now(given).asOf("2022-01-06 12h");
    const fewer = (given: Report) => given.says(exactly(12));
    expect(found(now(ministry), now(fewer(ministry)))).toEqual(nothing);
    expect(found(hour(ministry), hour(fewer(ministry)))).toEqual(["self-contradiction, certain: 12 | 13"]);
    expect(found(now(ministry), now(fewer(union)))).toHaveLength(1);
  });

  it("judges a stock in no coarse window, not even of one bulletin", () => {
    const january = (given: Report) =>
      given
        .counting("hospitalised")
        .rightNow()
        .relaying("bulletin")
        .asOf("2022-01")
        .publishedOn("2022-02-01");
    expect(found(january(ministry), january(ministry.says(exactly(12))))).toEqual(nothing);
  });

  it("holds for a legal class that may shrink: one article, one day, two numbers", () => {
    const group = "classed as attackers";
    expect(found(ministry.killed(group), ministry.killed(group).says(exactly(12)))).toEqual([
      "self-contradiction, certain: 12 | 13",
    ]);
  });

  describe("one incident", () => {
    const airport = (given: Report) => given.inIncident("the airport");

    it("has one number for two origins of an article, whatever the times they speak about", () => {
      const earlier = airport(ministry).asOf("2022-01-05");
      expect(found(earlier, airport(union).says(exactly(12)))).toEqual([
        "self-contradiction, certain: 12 | 13",
      ]);
      const month = airport(ministry).asOf("2022-01").publishedOn("2022-02-01");
      expect(found(month, airport(union).says(exactly(12)).publishedOn("2022-02-01"))).toHaveLength(1);
    });

    it("may be updated by its origin within an article", () => {
      const earlier = airport(ministry).says(exactly(12)).asOf("2022-01-05");
      expect(found(earlier, airport(ministry))).toEqual(nothing);
    });
  });
});
