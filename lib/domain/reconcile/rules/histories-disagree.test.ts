import { describe, expect, it } from "vitest";
import { type Report, report } from "../../testing/ledger-builder";
import { about, atLeast, exactly } from "../../testing/quantities";
import { findingsIn, said } from "../../testing/reading-aloud";
import { historiesDisagree } from "./histories-disagree";

const findings = (...reports: readonly Report[]) => findingsIn(reports, { rules: [historiesDisagree] });
const found = (...reports: readonly Report[]) => said(findings(...reports));
const nothing: readonly string[] = [];

const recalls = (origin: string, n: number) =>
  report(origin)
    .says(exactly(n))
    .withStance("recalled")
    .asOf("2022-01-09")
    .publishedOn("2022-01-15")
    .inArticle(`${origin} on the past`);
const herald = recalls("Herald", 164);
const daily = recalls("Daily", 40);
const clash = ["histories-disagree, possible: 40 | 164"];

describe("histories-disagree", () => {
  it("finds its own example: 164 killed by 9 January, and fewer than 50 by that day", () => {
    const fewer = daily.says({ kind: "fewer than", n: 50 });
    expect(found(herald, fewer)).toEqual(["histories-disagree, possible: 0 to 49 | 164"]);
    expect(findings(herald, fewer)[0]?.gap).toBe(115);
  });

  it("holds its own example: 26 by 7 January, and 164 by 9 January", () => {
    expect(found(herald, daily.says(exactly(26)).asOf("2022-01-07"))).toEqual(nothing);
  });

  it("is never certain, not even of one stated hour", () => {
    const hour = "2022-01-09 12h";
    expect(found(herald.asOf(hour), daily.asOf(hour))).toEqual(clash);
  });

  it("says nothing of numbers that go together", () => {
    expect(found(herald, daily.says(atLeast(40)))).toEqual(nothing);
    expect(found(herald, daily.says(exactly(164)))).toEqual(nothing);
  });

  it("takes numbers of one origin that are one in other words as one, not those of two", () => {
    const told = (n: Report) => n.says(about(160)).inArticle("told again").publishedOn("2022-01-16");
    const [plain, rounded] = [recalls("Health Ministry", 166), recalls("Health Ministry", 166)];
    expect(found(plain, told(rounded))).toEqual(nothing);
    expect(found(plain, told(recalls("Daily", 166)))).toHaveLength(1);
  });

  it("says nothing of a page that tells both", () => {
    expect(found(herald.inArticle("one page"), daily.inArticle("one page"))).toEqual(nothing);
  });

  it("holds no recalled figure against one that stands, and none of another scope", () => {
    expect(found(herald, daily.withStance("attributed"))).toEqual(nothing);
    expect(found(herald, daily.in("Almaty"))).toEqual(nothing);
  });

  it("compares no coarse times", () => {
    expect(found(herald, daily.asOf("2022-01").publishedOn("2022-02-01"))).toEqual(nothing);
  });

  describe("where the time of the recalled toll is not stated", () => {
    const before = daily.asOfInferred("2022-01-07");

    it("takes it as told for all the time up to the page", () => {
      expect(found(herald, before)).toEqual(clash);
      expect(found(herald, before.publishedOn("2022-01-09"))).toEqual(nothing);
      expect(found(herald, before.publishedOn("2022-01-10"))).toEqual(clash);
    });

    it("and no longer than up to another toll that the page recalls, which is then the last before its own", () => {
      const page = (given: Report) => given.inArticle("one page");
      const recalled = page(daily.says(exactly(164)).asOf("2022-01-08"));
      expect(found(herald, page(before), recalled)).toEqual(nothing);
    });

    it.each(["withdrawn", "denied"] as const)(
      "and no longer than up to a toll that the page tells as %s, which it then knows of",
      (stance) => {
        const page = (given: Report) => given.inArticle("one page");
        const told = (n: number, day: string) => page(daily.says(exactly(n)).withStance(stance).asOf(day));
        expect(found(herald, page(before), told(164, "2022-01-09"))).toEqual(nothing);
        expect(found(herald, page(before), told(164, "2022-01-10"))).toEqual(clash);
        expect(found(herald, before, told(164, "2022-01-09").inArticle("another page"))).toEqual(clash);
      },
    );

    it("and holds no toll that is told with its withdrawal against another", () => {
      expect(found(herald, daily.withStance("withdrawn"))).toEqual(nothing);
      expect(found(herald, daily.withStance("denied"))).toEqual(nothing);
    });

    it("but ends at no forecast", () => {
      const page = (given: Report) => given.inArticle("one page");
      const forecast = page(daily.says(exactly(200)).withStance("predicted"));
      expect(found(herald, page(before), forecast)).toEqual(clash);
    });

    it("and no longer than up to the toll that the page gives as its own", () => {
      const own = (day: string) =>
        report("Prosecutors").says(exactly(225)).asOf(day).publishedOn("2022-01-15");
      const page = (given: Report) => given.inArticle("one page");
      expect(found(herald, page(before), page(own("2022-01-10")))).toEqual(clash);
      expect(found(herald, page(before), page(own("2022-01-09")))).toEqual(nothing);
    });
  });

  it("makes one finding of five pages with 164 and two with 40", () => {
    const many = ["Herald", "RT", "Interfax", "Union", "Foundation"].map((origin) => recalls(origin, 164));
    const few = ["Daily", "Evening Post"].map((origin) => recalls(origin, 40));
    const [finding, ...more] = findings(...many, ...few);
    expect(more).toEqual([]);
    expect(finding?.sides.map(({ claims }) => claims.length)).toEqual([2, 5]);
  });

  it("makes one finding of thousands of pages", () => {
    const pages = Array.from({ length: 3000 }, (_, n) => recalls("Herald", n).inArticle(`page ${n}`));
    expect(findings(...pages)[0]?.sides).toHaveLength(3000);
  });
});
