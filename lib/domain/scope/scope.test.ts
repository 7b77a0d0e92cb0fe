import { describe, expect, it } from "vitest";
import { CRISIS } from "../testing/crisis";
import { type Report, report } from "../testing/ledger-builder";
import { assumesWhole, comparableScope, containingScopes, isGrowing, scopeKey } from "./scope";

const scopeOf = (given: Report) => comparableScope(given.figure("f"), CRISIS);
const keyOf = (given: Report) => scopeKey(scopeOf(given));
const above = (given: Report) =>
  containingScopes(scopeOf(given), CRISIS).map(({ key, strength }) => `${key} ${strength}`);

describe("A scope as it is compared", () => {
  it("reads an unstated group or place as the event's whole, and says so", () => {
    const unsaid = report("RT").ofUnstatedGroup().inUnstatedPlace();
    expect(scopeOf(unsaid)).toEqual(scopeOf(report("RT")));
    expect(
      [unsaid, report("RT").inUnstatedPlace(), report("RT")].map((given) => assumesWhole(given.figure("f"))),
    ).toEqual([true, true, false]);
  });

  it("takes a documented list as a floor of the running total", () => {
    expect(keyOf(report("Foundation").listedByName())).toBe(keyOf(report("RT")));
  });

  it("tells an incident or period by its name or, without one, by its window; a total by neither", () => {
    expect(keyOf(report("RT").inIncident("a"))).not.toBe(keyOf(report("RT").inIncident("b")));
    expect(keyOf(report("RT").inIncident("a"))).toBe(keyOf(report("RT").inIncident("a").asOf("2022-01-05")));
    expect(keyOf(report("RT").inPeriod(null))).not.toBe(
      keyOf(report("RT").inPeriod(null).asOf("2022-01-05")),
    );
    expect(keyOf(report("RT"))).toBe(keyOf(report("RT").asOf("2022-01-05")));
    expect(scopeOf(report("RT").inIncident(null).undated()).occurrence).toBe("undated");
  });
});

describe("The scopes that contain one", () => {
  it("have every wider measure, group and place, but never the scope itself", () => {
    const keys = above(report("RT").counting("beheaded", "security forces").in("Almaty"));
    expect(keys).toHaveLength(3 * 2 * 2 - 1);
    expect(keys).toContain("killed or injured|everyone|Kazakhstan|cumulative| by definition");
    expect(above(report("RT").counting("killed or injured"))).toEqual([]);
  });

  it("are as sure as the weakest relation", () => {
    expect(above(report("RT").counting("died in hospital"))).toEqual([
      "killed|everyone|Kazakhstan|cumulative| as a rule",
      "killed or injured|everyone|Kazakhstan|cumulative| as a rule",
    ]);
  });

  it("are totals and stocks for a stock, totals for a total, an incident and a period, none for a prediction", () => {
    expect(above(report("RT").counting("detained").rightNow())).toEqual([
      "detained|everyone|Kazakhstan|cumulative| by definition",
    ]);
    expect(above(report("RT").in("Almaty").rightNow()).some((key) => key.includes("current"))).toBe(true);
    expect(above(report("RT").in("Almaty")).every((key) => key.includes("cumulative"))).toBe(true);
    expect(above(report("RT").in("Almaty").inIncident("a"))).toContain(
      "killed|everyone|Almaty|cumulative| by definition",
    );
    expect(above(report("RT").in("Almaty").inPeriod("a"))).not.toContain(
      "killed|everyone|Almaty|current| by definition",
    );
    expect(above(report("RT").in("Almaty").withBasis("prediction"))).toEqual([]);
  });
});

it("Only a running total of a group that may not shrink grows", () => {
  expect(isGrowing(scopeOf(report("RT")), CRISIS)).toBe(true);
  expect(isGrowing(scopeOf(report("RT").killed("classed as attackers")), CRISIS)).toBe(false);
  expect(isGrowing(scopeOf(report("RT").rightNow()), CRISIS)).toBe(false);
  expect(isGrowing(scopeOf(report("RT").inIncident("a")), CRISIS)).toBe(false);
});
