import { describe, expect, it } from "vitest";
import type { Report } from "../../testing/ledger-builder";
import { report } from "../../testing/ledger-builder";
import { about, atLeast, exactly, moreThan, vaguely } from "../../testing/quantities";
import { findingsIn, said } from "../../testing/reading-aloud";
import { sumExceedsWhole } from "./sum-exceeds-whole";

const findings = (...reports: readonly Report[]) => findingsIn(reports, { rules: [sumExceedsWhole] });
const found = (...reports: readonly Report[]) => said(findings(...reports));
const nothing: readonly string[] = [];

const almaty = report("Health Ministry").says(exactly(103)).in("Almaty").asOf("2022-01-05");
const taraz = report("Health Ministry").says(exactly(21)).in("Taraz").asOf("2022-01-05");
const shymkent = report("Union").says(exactly(10)).in("Shymkent").asOf("2022-01-05");
const country = report("Interior Ministry").says(exactly(118)).asOf("2022-01-06");
const certain = ["sum-exceeds-whole, certain: 21 | 103 | 118"];
const possible = ["sum-exceeds-whole, possible: 21 | 103 | 118"];

describe("sum-exceeds-whole", () => {
  it("finds its own example: 103 in Almaty and 21 in Taraz, later 118 in the country", () => {
    expect(found(almaty, taraz, country)).toEqual(certain);
    expect(findings(almaty, taraz, country)[0]).toMatchObject({ gap: 6, hint: null });
  });

  it("holds its own example: 317 police officers and 163 soldiers; 400 people the day before", () => {
    const officers = report("Interior Ministry").says(exactly(317)).injured("security forces");
    const others = report("Health Ministry").says(exactly(163)).injured("everyone else");
    const before = report("Health Ministry").says(exactly(400)).injured();
    expect(found(officers, others, before.asOf("2022-01-05").publishedOn("2022-01-05"))).toEqual(nothing);
    expect(found(officers, others, before.asOf("2022-01-07").publishedOn("2022-01-07"))).toHaveLength(1);
  });

  it("finds nothing where the parts are the whole, or less", () => {
    expect(found(almaty, taraz, country.says(exactly(124)))).toEqual(nothing);
    expect(found(almaty, taraz, country.says(atLeast(10)))).toEqual(nothing);
  });

  it("leaves one part that exceeds the whole by itself to part-exceeds-whole", () => {
    expect(found(almaty, taraz, country.says(exactly(102)))).toEqual(nothing);
  });

  it("names no more parts than it takes, the largest ones, of each its highest number", () => {
    expect(found(almaty, taraz, shymkent, country)).toEqual(certain);
    expect(found(almaty, almaty.by("RT").says(exactly(90)), taraz, country)).toEqual(certain);
    const eleven = shymkent.says(exactly(11));
    expect(found(almaty, taraz, eleven, country.says(exactly(127)))).toEqual([
      "sum-exceeds-whole, certain: 11 | 21 | 103 | 127",
    ]);
  });

  describe("parts that share nobody", () => {
    it("are places under one parent, unless they are marked as overlapping", () => {
      expect(found(almaty, taraz.in("Almaty and Taraz"), country)).toEqual(nothing);
      expect(found(almaty, taraz.in("Almaty airport"), country)).toEqual(nothing);
    });

    it("are disjoint sets of groups, however deep, and not any other siblings", () => {
      const forces = almaty.in("Kazakhstan").killed("security forces");
      const rest = taraz.in("Kazakhstan");
      expect(found(forces, rest.killed("everyone else"), country)).toEqual(certain);
      expect(found(forces, rest.killed("classed as attackers").asOf("2022-01-06"), country)).toHaveLength(1);
      expect(found(forces, rest.killed("children"), country)).toEqual(nothing);
    });

    it("are disjoint sets of measures: killed and injured at one time", () => {
      const whole = country.counting("killed or injured").relaying("bulletin");
      const killed = taraz.in("Kazakhstan").asOf("2022-01-06").relaying("bulletin");
      const injured = almaty.in("Kazakhstan").injured().asOf("2022-01-06").relaying("bulletin");
      expect(found(killed, injured, whole)).toEqual(certain);
      expect(found(killed.asOf("2022-01-05"), injured.asOf("2022-01-05"), whole)).toEqual(nothing);
    });

    it("may lie deep in their own branch and in the other two dimensions", () => {
      const officers = almaty.in("Almaty airport").counting("beheaded", "police and national guard");
      expect(found(officers, taraz, country)).toEqual(certain);
    });

    it("may be parts of one part that nobody speaks of", () => {
      expect(found(almaty.in("Almaty airport"), taraz.in("Almaty square"), country)).toEqual(certain);
    });

    it("are not told apart by a mixture: officers everywhere and people in Taraz may be the same", () => {
      expect(found(almaty.in("Kazakhstan").killed("security forces"), taraz, country)).toEqual(nothing);
    });

    it("are not told apart by what holds only as a rule, though a part may be one", () => {
      const whole = country.counting("killed or injured").asOf("2022-01-05").relaying("bulletin");
      const killed = taraz.in("Kazakhstan").relaying("bulletin");
      const inBed = almaty.in("Kazakhstan").counting("hospitalised").relaying("bulletin");
      expect(found(killed, inBed, whole)).toEqual(nothing);
      expect(found(almaty.counting("died in hospital"), taraz, country)).toEqual(possible);
    });
  });

  it("adds incidents and listed names too", () => {
    expect(found(almaty.inIncident("the square"), taraz.listedByName(), country)).toEqual([
      "sum-exceeds-whole, certain: 21 or more | 103 | 118",
    ]);
    expect(found(almaty, taraz, country.listedByName())).toEqual(nothing);
  });

  describe("at most possible", () => {
    it("where it needs a bound of the scheme, but vague words are not added", () => {
      const some = taraz.says(about(30));
      expect(found(almaty, some, country)).toEqual(["sum-exceeds-whole, possible: 25 to 35 | 103 | 118"]);
      expect(found(almaty, taraz.says(vaguely("dozens")), country)).toEqual(nothing);
      const hundreds = country.says(vaguely("dozens"));
      expect(found(almaty.says(exactly(90)), taraz, hundreds)).toEqual([
        "sum-exceeds-whole, possible: 21 | 24 to 99 | 90",
      ]);
    });

    it("where a scope is not stated, unless one publication or statement gives all the numbers", () => {
      const unstated = [almaty, taraz, country].map((given) => given.ofUnstatedGroup());
      expect(found(...unstated)).toEqual(possible);
      expect(found(...unstated.map((given) => given.relaying("briefing")))).toEqual(certain);
      expect(found(...unstated.map((given) => given.inArticle("one").publishedOn("2022-01-06")))).toEqual(
        certain,
      );
      expect(found(almaty, taraz, country.inUnstatedPlace())).toEqual(possible);
    });

    it("where a part has the whole's own number in one report with it: perhaps the wrong column", () => {
      const briefing = report("Prosecutors").relaying("briefing");
      const victims = briefing.says(exactly(4578)).counting("killed or injured");
      const wrong = briefing.says(exactly(4578)).injured().by("RT");
      const [finding, ...more] = findings(victims, briefing.says(exactly(225)), wrong);
      expect(said(finding ? [finding] : [])).toEqual(["sum-exceeds-whole, possible: 225 | 4,578 | 4,578"]);
      expect(finding?.hint).toEqual({ kind: "other measure", measure: "killed or injured", n: 4578 });
      expect(more).toEqual([]);
      const right = briefing.says(exactly(4353)).injured();
      expect(found(victims, briefing.says(exactly(225)), wrong, right)).toEqual(nothing);
    });
  });

  describe("a round number", () => {
    const forces = report("Prosecutors").says(exactly(3393)).injured("security forces").asOf("2022-01-05");
    const others = report("Health Ministry").says(exactly(1000)).injured("everyone else").asOf("2022-01-05");
    const all = report("Prosecutors").says(exactly(4353)).injured().asOf("2022-01-06");

    it("may have been rounded: what it reaches only as printed is possible (1,000 and 3,393 against 4,353)", () => {
      expect(found(forces, others, all)).toEqual(["sum-exceeds-whole, possible: 1,000 | 3,393 | 4,353"]);
      expect(findings(forces, others, all)[0]?.gap).toBe(40);
      expect(found(almaty, taraz, country.says(exactly(120)))).toEqual([
        "sum-exceeds-whole, possible: 21 | 103 | 120",
      ]);
    });

    it("leaves certain what is more than it may have been rounded by, half a unit of its last digit but noughts", () => {
      const [least, more] = [all.says(exactly(3892)), all.says(exactly(3893))];
      expect(found(forces, others, least)).toEqual(["sum-exceeds-whole, certain: 1,000 | 3,393 | 3,892"]);
      expect(found(forces, others, more)).toEqual(["sum-exceeds-whole, possible: 1,000 | 3,393 | 3,893"]);
    });

    it("gives way to an exact one of its part, where that is enough: 961 and 3,393 against 4,353", () => {
      const exact = others.by("RT").says(exactly(961));
      expect(found(forces, others, exact, all)).toEqual(["sum-exceeds-whole, certain: 961 | 3,393 | 4,353"]);
    });

    it("is no bound that was printed as one: “at least 1,000” was not rounded", () => {
      expect(found(forces, others.says(atLeast(1000)), all)).toEqual([
        "sum-exceeds-whole, certain: 1,000 or more | 3,393 | 4,353",
      ]);
    });
  });

  describe("a sum that is the whole in other words", () => {
    const briefing = report("Prosecutors").relaying("briefing");
    const [killed, injured] = [briefing.says(exactly(225)), briefing.says(exactly(4353)).injured()];
    const whole = briefing.says(exactly(4500)).counting("killed or injured");

    it("is none: 225 and 4,353 against “4.5 thousand” of one origin", () => {
      expect(found(killed, injured, whole)).toEqual(nothing);
      expect(found(killed, injured.says(moreThan(4300)), whole)).toEqual(nothing);
    });

    it("is one where another origin gives the whole, or where it is more than a unit apart", () => {
      const union = report("Union").says(exactly(4500)).counting("killed or injured");
      expect(found(killed, injured, union)).toHaveLength(1);
      expect(found(killed.says(exactly(325)), injured, whole)).toHaveLength(1);
    });
  });

  it("makes one finding of many wholes that the same parts exceed", () => {
    const wholes = [112, 115, 119].map((n) => country.says(exactly(n)));
    expect(found(almaty, taraz, ...wholes)).toEqual([
      "sum-exceeds-whole, certain: 21 | 103 | 112 | 115 | 119",
    ]);
  });

  it("asks thousands of claims about the whole without comparing each with each", () => {
    const parts = Array.from({ length: 300 }, (_, n) => almaty.says(exactly(n)));
    const others = Array.from({ length: 300 }, (_, n) => taraz.says(exactly(n)));
    const wholes = Array.from({ length: 600 }, (_, n) => country.says(exactly(n)));
    const [finding] = findings(...parts, ...others, ...wholes);
    expect(finding?.sides.filter(({ scopeKey }) => scopeKey === finding.scopeKey)).toHaveLength(299);
  });
});
