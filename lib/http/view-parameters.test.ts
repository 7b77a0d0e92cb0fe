import { describe, expect, it } from "vitest";
import { CRISIS } from "@/lib/domain/testing/crisis";
import { at } from "@/lib/domain/testing/times";
import { materialOf } from "@/lib/view/json/testing/small-event";
import { searchOf } from "@/lib/view/links";
import { Problem } from "./problem";
import { readViewQuery, VIEW_PARAMETERS } from "./view-parameters";

const context = {
  event: materialOf({ revisions: [], withdrawals: [] }, 5).event,
  vocabulary: CRISIS,
  now: at("2022-03-01"),
};

function faultsOf(search: string): readonly { field: string; problem: string; remedy: string }[] {
  try {
    readViewQuery(new URLSearchParams(search), context);
    return [];
  } catch (error) {
    if (error instanceof Problem) return error.faults;
    throw error;
  }
}

const EVERY_OPTION =
  "measure=killed&group=everyone&place=Almaty&basis=incident&occurrence=night&source=RT&kind=unknown&without=Union&from=2022-01-06&to=2022-01-07&version=3&freshness=24&scheme=conservative-1&stated=1&series=publisher&scale=log&axis=published&multiples=place";

describe("the parameters of a view", () => {
  it("are those that the dashboard writes into its address", () => {
    const written = [EVERY_OPTION, "known=2022-01-09", "recorded=2022-01-09"].flatMap((search) => [
      ...new URLSearchParams(searchOf(readViewQuery(new URLSearchParams(search), context))).keys(),
    ]);
    expect([...new Set(written)].sort()).toEqual(Object.keys(VIEW_PARAMETERS).sort());
  });

  it("are read as on the dashboard", () => {
    expect(searchOf(readViewQuery(new URLSearchParams(EVERY_OPTION), context))).toBe(EVERY_OPTION);
  });
});

describe("a program that asks for what makes no sense is told", () => {
  it.each([
    ["measure=kiled", "measure"],
    ["group=x", "group"],
    ["place=x", "place"],
    ["source=x", "source"],
    ["basis=x", "basis"],
    ["kind=x", "kind"],
    ["without=x", "without"],
    ["from=yesterday", "from"],
    ["from=2022-01-07&to=2022-01-06", "to"],
    ["known=2033-01-01", "known"],
    ["recorded=soon", "recorded"],
    ["version=6", "version"],
    ["version=1.5", "version"],
    ["freshness=0", "freshness"],
    ["scheme=x", "scheme"],
    ["stated=yes", "stated"],
    ["series=x", "series"],
    ["scale=x", "scale"],
    [`occurrence=${"x".repeat(201)}`, "occurrence"],
    ["mesure=killed", "mesure"],
    ["limit=5", "limit"],
    ["measure=killed&measure=injured", "measure"],
    ["version=1&known=2022-01-09", "known"],
    [`without=${"Union,".repeat(201)}`, "without"],
    ["__proto__=1", "__proto__"],
    ["constructor=1", "constructor"],
  ])("about %s, with the field and what to do", (search, field) => {
    const faults = faultsOf(search);
    expect(faults.map((fault) => fault.field)).toEqual([field]);
    expect(faults[0]?.remedy).toMatch(/^(Use|Give) /);
  });

  it("about everything at once", () => {
    expect(faultsOf("measure=x&place=y&colour=z").map(({ field }) => field)).toEqual([
      "colour",
      "measure",
      "place",
    ]);
  });

  it("in an answer of bounded length, whatever was sent", () => {
    const garbage = Array.from({ length: 2000 }, (_, index) => `${"x".repeat(500)}${index}=1`).join("&");
    expect(faultsOf(garbage)).toHaveLength(50);
    expect(JSON.stringify(faultsOf(garbage)).length).toBeLessThan(20_000);
  });

  it("but not about several sources put off in several parameters", () => {
    expect(faultsOf("without=Union&without=RT,Daily")).toEqual([]);
  });
});
