import { describe, expect, it } from "vitest";
import { report } from "../testing/ledger-builder";
import { atLeast, exactly, noFigure, vaguely } from "../testing/quantities";
import { claimsIn } from "../testing/reading-aloud";
import { at } from "../testing/times";

const ministry = report("Interior Ministry");

describe("Figures fold into one claim", () => {
  it("with one origin, quantity and as-of, whoever relays them", () => {
    const [claim, ...more] = claimsIn([
      ministry,
      ministry.by("RT"),
      ministry.by("Herald").publishedOn("2022-01-09"),
    ]);
    expect(more).toEqual([]);
    expect(claim?.figures).toHaveLength(3);
    expect(claim?.publications.size).toBe(3);
  });

  it.each([
    ["origin", report("Union")],
    ["quantity", ministry.says(atLeast(13))],
    ["as-of", ministry.asOf("2022-01-05")],
    ["scope", ministry.in("Almaty")],
    ["kind: a list of names", ministry.listedByName()],
    ["editor's reading", ministry.readAs(12, 14, "two sources of one count")],
  ])("but not with another %s", (_, other) => {
    expect(claimsIn([ministry, other])).toHaveLength(2);
  });

  it("with the statements of all, and a stated time or scope where any of them states it", () => {
    const [claim] = claimsIn([
      ministry.inUnstatedPlace().relaying("a"),
      ministry.asOfUnsaid().relaying("b").publishedOn("2022-01-06"),
    ]);
    expect([...(claim?.statements ?? [])]).toEqual(["a", "b"]);
    expect(claim).toMatchObject({ timeStated: true, assumesWhole: false });
  });
});

describe("A claim is dated by its first publication", () => {
  it("and not by its echoes", () => {
    const [claim] = claimsIn([ministry.by("RT").publishedOn("2022-01-09"), ministry]);
    expect(claim?.published.window).toEqual({ from: at("2022-01-06"), to: at("2022-01-07") });
    expect(claim?.figures.map(({ id }) => id)).toEqual(["f2", "f1"]);
  });

  it("which a page of unknown time does not blur", () => {
    const unknown = ministry.by("RT").publishedAtUnknownTime();
    const [claim] = claimsIn([unknown, ministry.publishedOn("2022-01-08")]);
    expect(claim?.published.window).toEqual({ from: at("2022-01-07"), to: at("2022-01-09") });
  });

  it("or has no time at all", () => {
    expect(claimsIn([ministry.undated()])[0]).toMatchObject({ window: null, published: { window: null } });
  });
});

describe("An interval", () => {
  const intervalOf = (given: typeof ministry) => claimsIn([given])[0]?.interval;

  it("of a list of names is a floor, whatever its wording", () => {
    expect(intervalOf(ministry.listedByName())).toMatchObject({ low: 13, high: Number.POSITIVE_INFINITY });
    const dozens = ministry.listedByName().says(vaguely("dozens"));
    expect(intervalOf(dozens)).toMatchObject({ low: 24, conventionalLow: true, conventionalHigh: false });
  });

  it("of an editor replaces the scheme's and is no convention", () => {
    expect(
      intervalOf(ministry.says(vaguely("dozens")).readAs(30, 40, "the list has 30 to 40 names")),
    ).toEqual({
      low: 30,
      high: 40,
      conventionalLow: false,
      conventionalHigh: false,
      setsEdge: true,
    });
  });

  it.each([
    ["reversed", 40, 30],
    ["below zero", -1, 30],
    ["with a fraction below", 30.5, 40],
    ["with a fraction above", 30, 40.5],
  ])("of an editor is refused where it is %s", (_, low, high) => {
    expect(() => intervalOf(ministry.readAs(low, high, "a slip"))).toThrow(`${low} to ${high}`);
  });
});

describe("No claim is made", () => {
  it.each(["denied", "withdrawn", "recalled", "predicted"] as const)("by a figure that is %s", (stance) => {
    expect(claimsIn([ministry.withStance(stance)])).toEqual([]);
  });

  it("by a prediction, nor where no figure is given", () => {
    expect(claimsIn([ministry.withBasis("prediction"), ministry.says(noFigure)])).toEqual([]);
  });

  it.each(["asserted", "attributed", "alleged", "unverified"] as const)("otherwise: %s claims", (stance) => {
    expect(claimsIn([ministry.withStance(stance)])).toHaveLength(1);
  });
});

it("A moment is stated by an hour or finer, not by a day, a part of it or an inference", () => {
  const momentOf = (given: typeof ministry) => claimsIn([given])[0]?.momentStated;
  expect(
    ["2022-01-06 12h", "2022-01-06 12:00", "2022-01-06 12:00:00"].map((t) => momentOf(ministry.asOf(t))),
  ).toEqual([true, true, true]);
  expect([momentOf(ministry), momentOf(ministry.asOfDuring("2022-01-06 06h", "2022-01-06 12h"))]).toEqual([
    false,
    false,
  ]);
  expect(momentOf(ministry.asOfUnsaid().publishedOn("2022-01-06 12:00"))).toBe(false);
});

it("Claims come by time, then by key, whatever the order of the figures", () => {
  const reports = [
    ministry.says(exactly(9)).asOf("2022-01-05"),
    ministry,
    report("Union"),
    report("RT").undated(),
  ];
  const keys = (given: typeof reports) => claimsIn(given).map(({ key }) => key);
  expect(keys([...reports].reverse())).toEqual(keys(reports));
  expect(keys(reports)[0]).toContain("exact 9");
});
