import { describe, expect, it } from "vitest";
import { type Report, report } from "../testing/ledger-builder";
import { exactly } from "../testing/quantities";
import { claimsIn, findingsIn, said } from "../testing/reading-aloud";
import { at } from "../testing/times";
import { countFell } from "./rules/count-fell";

const found = (...reports: readonly Report[]) => said(findingsIn(reports));
const outlets = ["RT", "Interfax", "Daily", "Herald", "Evening Post"];
const twelve = report("Interior Ministry").says(exactly(12));

describe("One finding per set of clashing claims", () => {
  it("gathers five outlets with 13 against two with 12", () => {
    const thirteens = outlets.map((outlet) => report(outlet));
    const findings = findingsIn([...thirteens, report("Union").says(exactly(12)), twelve]);
    expect(said(findings)).toEqual(["disjoint-at-once, possible: 12 | 13"]);
    expect(findings[0]?.sides.map(({ claims }) => claims.length)).toEqual([2, 5]);
  });

  it("gathers what one origin says at several times in one position", () => {
    const again = ["2022-01-07", "2022-01-08"].map((day) => twelve.asOf(day).publishedOn(day));
    expect(found(report("Union").asOf("2022-01-05"), ...again)).toEqual(["count-fell, certain: 12 | 13"]);
  });

  it("keeps clashes apart that share no position", () => {
    const high = ["2022-02-01", "2022-02-02"].map(
      (day) => (given: Report) => given.asOf(day).publishedOn(day),
    );
    const [first, then] = high;
    const far = [first?.(report("RT").says(exactly(90))), then?.(report("Herald").says(exactly(80)))];
    expect(found(report("Union"), twelve, ...far.filter((given) => given !== undefined))).toHaveLength(2);
  });

  it("keeps clashes of different scopes apart", () => {
    const inAlmaty = [report("Union").in("Almaty"), twelve.in("Almaty")];
    expect(
      found(report("Union"), twelve, ...inAlmaty).filter((line) => line.includes("at-once")),
    ).toHaveLength(2);
  });

  it("counts a possible clash between positions of a certain finding to that finding", () => {
    const before = report("Union").asOf("2022-01-05");
    const maybe = twelve.asOfUnsaid().publishedOn("2022-01-07");
    const findings = findingsIn([before, twelve, maybe], { rules: [countFell] });
    expect(said(findings)).toEqual(["count-fell, certain: 12 | 13"]);
    expect(findings[0]?.sides.map(({ claims }) => claims.length)).toEqual([2, 1]);
  });

  it("leaves a possible clash with a newcomer a finding of its own", () => {
    const before = report("Union").asOf("2022-01-05");
    const newcomer = report("Foundation").says(exactly(11)).asOfUnsaid();
    expect(findingsIn([before, twelve, newcomer], { rules: [countFell] })).toHaveLength(2);
  });
});

describe("One heading", () => {
  it("folds a weaker cluster into one that holds all its positions, and keeps its claims in sight", () => {
    const before = report("Union").asOf("2022-01-05");
    const meanwhile = report("Union");
    const findings = findingsIn([before, twelve, meanwhile]);
    expect(said(findings)).toEqual(["count-fell, certain: 12 | 13"]);
    expect(findings[0]?.alsoFoundBy).toEqual(["disjoint-at-once"]);
    expect(findings[0]?.sides.map(({ claims }) => claims.length)).toEqual([1, 2]);
  });

  it("shows certain findings first, then by the order of the rules, then the earliest known", () => {
    const possible = [report("Union"), twelve];
    const certain = [report("Union").injured().asOf("2022-01-05"), twelve.injured()];
    const later = [
      report("Union").counting("detained"),
      twelve.counting("detained").publishedOn("2022-01-09"),
    ];
    const findings = findingsIn([...later, ...possible, ...certain]);
    expect(findings.map(({ certainty, knownFrom }) => [certainty, knownFrom])).toEqual([
      ["certain", at("2022-01-06")],
      ["possible", at("2022-01-06")],
      ["possible", at("2022-01-09")],
    ]);
  });

  it("is known from the first publication of its last side, whatever the echoes", () => {
    const echo = twelve.by("Herald").publishedOn("2022-01-12");
    const first = report("Union").publishedOn("2022-01-07");
    expect(findingsIn([first, twelve.publishedOn("2022-01-08"), echo])[0]?.knownFrom).toBe(at("2022-01-08"));
  });

  it("measures the widest gap between two numbers that clash", () => {
    const ten = report("Foundation").says(exactly(10));
    expect(findingsIn([ten, twelve, report("Union")])[0]?.gap).toBe(3);
  });
});

describe("A fingerprint", () => {
  const of = (...reports: readonly Report[]) => findingsIn(reports).map(({ fingerprint }) => fingerprint);
  const pair = [report("Union"), twelve];

  it("stays when an echo or an unrelated figure arrives", () => {
    const echo = twelve.by("Herald").publishedOn("2022-01-12");
    expect(of(...pair, echo, report("Union").in("Almaty airport").injured())).toEqual(of(...pair));
  });

  it("changes with a quantity, an origin, a scope or another rule", () => {
    const changed = [
      of(twelve, report("Union").says(exactly(14))),
      of(twelve, report("Foundation")),
      of(...pair.map((given) => given.in("Almaty"))),
      of(twelve, report("Union").asOf("2022-01-05")),
    ].flat();
    expect(new Set([...changed, ...of(...pair)]).size).toBe(5);
  });
});

it("says the same under the conservative scheme of figures that are printed, less of vague words", () => {
  const how = { scheme: "conservative-1" as const };
  expect(said(findingsIn([twelve, report("Union")], how))).toEqual(
    said(findingsIn([twelve, report("Union")])),
  );
  const dozens = report("Union").says({ kind: "vague term", term: "dozens" });
  const hundred = report("Interior Ministry").says(exactly(100));
  expect(found(dozens, hundred)).toHaveLength(1);
  expect(findingsIn([dozens, hundred], how)).toEqual([]);
  expect(claimsIn([dozens], how)[0]?.interval).toMatchObject({ low: 12, high: Number.POSITIVE_INFINITY });
});

it("reconciles a scope of a thousand claims, all clashing, into one finding", () => {
  const claims = Array.from({ length: 1000 }, (_, n) =>
    report(outlets[n % outlets.length] ?? "").says(exactly(n)),
  );
  const findings = findingsIn(claims);
  expect(findings).toHaveLength(1);
  expect(findings[0]?.sides).toHaveLength(1000);
}, 60_000);
