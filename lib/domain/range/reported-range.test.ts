import { describe, expect, it } from "vitest";
import { report } from "../testing/ledger-builder";
import { about, atLeast, between, exactly, vaguely } from "../testing/quantities";
import { inRange, rangeIn, sayRange } from "../testing/reading-aloud";
import { at, DAY } from "../testing/times";
import { HOUR } from "../time/window";
import { claimsInForce, headlineMoment } from "./in-force";
import { rangeSeries } from "./range-series";
import { leaveOneOut, reportedRange } from "./reported-range";

const ministry = report("Interior Ministry");
const union = report("Union");

describe("A claim is in force", () => {
  const claims = inRange([ministry]);
  const isInForce = (t: number, freshness = 48 * HOUR) => claimsInForce(claims, t, freshness).length === 1;
  const [opening, closing] = [at("2022-01-06"), at("2022-01-07")];

  it("from the opening of its window until the freshness window after its close, half-open", () => {
    expect(
      [opening - 1, opening, closing + 48 * HOUR - 1, closing + 48 * HOUR].map((t) => isInForce(t)),
    ).toEqual([false, true, true, false]);
  });

  it("within its window only, where the reader asks for no freshness", () => {
    expect([isInForce(closing - 1, 0), isInForce(closing, 0)]).toEqual([true, false]);
  });
});

describe("Of each origin", () => {
  it("only the latest window counts, and all its claims", () => {
    const older = ministry.says(exactly(8)).asOf("2022-01-05").publishedOn("2022-01-05");
    const newer = [ministry.says(exactly(12)), ministry.says(exactly(14)).by("RT")];
    expect(sayRange(rangeIn([older, ...newer]))).toBe("12 to 14");
  });

  it("a newer count does not displace that of its parent or of another ministry: in ranges each is its own", () => {
    const police = report("Almaty police").says(exactly(8)).asOf("2022-01-05").publishedOn("2022-01-05");
    const range = rangeIn([police, ministry]);
    expect(sayRange(range)).toBe("8 to 13");
    expect(range?.origins).toEqual(["Almaty police", "Interior Ministry"]);
  });

  it("“many” neither sets an edge nor displaces the last number", () => {
    const many = ministry.says(vaguely("many")).asOf("2022-01-07").publishedOn("2022-01-07");
    expect(sayRange(rangeIn([ministry, many]))).toBe("13");
  });
});

describe("Never in a range", () => {
  it.each([
    ["a month's count, which is coarse", union.says(exactly(99)).asOf("2022-01").publishedOn("2022-02-01")],
    ["a recalled toll", union.says(exactly(99)).withStance("recalled")],
    ["a prediction", union.says(exactly(99)).withStance("predicted")],
    ["an undated figure", union.says(exactly(99)).undated()],
    ["a bare plural", union.says(vaguely("bare plural"))],
  ])("%s", (_, other) => {
    expect(sayRange(rangeIn([ministry, other]))).toBe("13");
  });
});

describe("The reported range", () => {
  it("runs from the lowest to the highest reading, never through a middle", () => {
    expect(sayRange(rangeIn([ministry.says(about(2000)), union.says(exactly(13))]))).toBe("13 to 2,500");
    expect(sayRange(rangeIn([ministry.says(vaguely("dozens"))]))).toBe("24 to 99");
  });

  it("is open where one report is, and names every report without a ceiling", () => {
    const range = rangeIn([
      ministry.says(atLeast(10)),
      union.says(atLeast(12)),
      report("RT").says(exactly(30)),
    ]);
    expect(sayRange(range)).toBe("10 or more");
    expect(range?.highSetBy.map(({ origin }) => origin).sort()).toEqual(["Interior Ministry", "Union"]);
    expect(range?.common).toEqual({ low: 30, high: 30 });
  });

  it("has common ground where all intervals meet: [10, 20] and [20, 30] at 20", () => {
    expect(rangeIn([ministry.says(between(10, 20)), union.says(between(20, 30))])?.common).toEqual({
      low: 20,
      high: 20,
    });
    expect(rangeIn([ministry.says(between(10, 19)), union.says(between(20, 30))])?.common).toBeNull();
  });

  it("counts reports by publication and origins once", () => {
    const range = rangeIn([ministry.by("RT"), ministry.by("Herald"), union]);
    expect(range).toMatchObject({ reports: 3, origins: ["Interior Ministry", "Union"] });
  });

  it("without an origin keeps its moment", () => {
    const range = rangeIn([ministry.says(exactly(12)), union.says(exactly(13)).asOf("2022-01-05")]);
    expect(range && leaveOneOut(range).map(({ range: rest }) => sayRange(rest))).toEqual(["13", "12"]);
  });

  it("takes the moment just before the close of the latest window, and has none without a claim", () => {
    expect(headlineMoment(inRange([ministry, union.asOf("2022-01-05")]))).toBe(at("2022-01-07") - 1);
    expect(headlineMoment([])).toBeNull();
    expect(reportedRange([], at("2022-01-06"), DAY)).toBeNull();
  });

  it("leaves a gap where nobody has said anything lately", () => {
    const later = ministry.says(exactly(20)).asOf("2022-01-10").publishedOn("2022-01-10");
    const steps = rangeSeries(inRange([ministry, later]), DAY);
    expect(steps.map(({ from, to }) => [from, to])).toEqual([
      [at("2022-01-06"), at("2022-01-08")],
      [at("2022-01-10"), at("2022-01-12")],
    ]);
  });
});
