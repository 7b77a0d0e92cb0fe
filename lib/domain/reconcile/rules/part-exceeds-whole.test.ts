import { describe, expect, it } from "vitest";
import { type Report, report } from "../../testing/ledger-builder";
import { atLeast, exactly, moreThan, nearly, vaguely } from "../../testing/quantities";
import { findingsIn, said } from "../../testing/reading-aloud";
import { partExceedsWhole } from "./part-exceeds-whole";

const found = (...reports: readonly Report[]) => said(findingsIn(reports, { rules: [partExceedsWhole] }));
const nothing: readonly string[] = [];

const almaty = report("Health Ministry").says(exactly(103)).in("Almaty").asOf("2022-01-05");
const country = report("Interior Ministry").says(exactly(44)).asOf("2022-01-06");

describe("part-exceeds-whole", () => {
  it("finds its own example: 103 killed in Almaty, later 44 in the whole country", () => {
    expect(found(almaty, country)).toEqual(["part-exceeds-whole, certain: 44 | 103"]);
  });

  it("holds its own example: 317 officers injured and “more than 300” people injured", () => {
    const officers = report("Interior Ministry").says(exactly(317)).injured("security forces");
    expect(found(officers, report("Interior Ministry").says(moreThan(300)).injured())).toEqual(nothing);
  });

  it("finds nothing where part and whole may be equal", () => {
    expect(found(almaty, country.says(exactly(103)))).toEqual(nothing);
    expect(found(almaty.says(atLeast(44)), country)).toEqual(nothing);
    expect(found(almaty.says(atLeast(45)), country)).toHaveLength(1);
  });

  describe("times", () => {
    it("are certain where the part's window closes as the whole's opens", () => {
      const till = almaty.asOfDuring("2022-01-06 00h", "2022-01-06 12h");
      const from = country.asOfDuring("2022-01-06 12h", "2022-01-07 00h");
      expect(found(till, from)).toEqual(["part-exceeds-whole, certain: 44 | 103"]);
    });

    it("are possible where they overlap", () => {
      expect(found(almaty.asOf("2022-01-06"), country)).toEqual(["part-exceeds-whole, possible: 44 | 103"]);
    });

    it("find nothing where the part is later: the whole may have grown meanwhile", () => {
      expect(found(almaty.asOf("2022-01-07").publishedOn("2022-01-07"), country)).toEqual(nothing);
    });

    it("find nothing for a later part of the same bulletin, which tells two times", () => {
      const later = almaty.asOf("2022-01-07").publishedOn("2022-01-07");
      expect(found(later.relaying("bulletin"), country.relaying("bulletin"))).toEqual(nothing);
    });

    it("are certain at one stated hour, in one statement, and in one publication for one stated day", () => {
      const certain = ["part-exceeds-whole, certain: 44 | 103"];
      const [hour, day] = ["2022-01-06 12h", "2022-01-06"];
      expect(found(almaty.asOf(hour), country.asOf(hour))).toEqual(certain);
      expect(found(almaty.asOf(day).relaying("bulletin"), country.relaying("bulletin"))).toEqual(certain);
      expect(found(almaty.asOf(day).inArticle("one"), country.inArticle("one"))).toEqual(certain);
    });

    it("are possible where the whole's time is only inferred", () => {
      expect(found(almaty, country.asOfUnsaid())).toEqual(["part-exceeds-whole, possible: 44 | 103"]);
    });

    it("are certain for coarse windows one after the other, and not compared where those overlap", () => {
      const december = almaty.asOf("2021-12").publishedOn("2022-01-03");
      expect(found(december, country)).toEqual(["part-exceeds-whole, certain: 44 | 103"]);
      const january = almaty.asOf("2022-01").publishedOn("2022-02-01");
      expect(found(january, country)).toEqual(nothing);
      const month = country.asOf("2022-01").publishedOn("2022-02-01");
      expect(found(january.inArticle("one"), month.inArticle("one"))).toEqual(nothing);
    });
  });

  describe("relations", () => {
    const day = country.asOf("2022-01-05").relaying("bulletin");

    it("reach through measure, group and place at once", () => {
      const part = almaty.in("Almaty airport").counting("beheaded", "police and national guard");
      expect(found(part, country)).toEqual(["part-exceeds-whole, certain: 44 | 103"]);
    });

    it("hold as a rule only: people who died in hospital are mostly, not always, counted as killed", () => {
      const inHospital = almaty.in("Kazakhstan").counting("died in hospital").relaying("bulletin");
      expect(found(inHospital, day)).toEqual(["part-exceeds-whole, possible: 44 | 103"]);
    });

    it("do not bind siblings, nor a whole to its part", () => {
      expect(found(almaty.injured(), country)).toEqual(nothing);
      expect(found(almaty.says(exactly(44)), day.says(exactly(103)))).toEqual(nothing);
    });

    it("bind police and national guard to the security forces: 8 of the one, “at least 10” of the other", () => {
      const police = report("Interior Ministry").says(exactly(8)).killed("police and national guard");
      const forces = report("Union").killed("security forces");
      expect(found(police, forces.says(atLeast(10)))).toEqual(nothing);
      expect(found(police, forces.says(exactly(7)))).toHaveLength(1);
    });
  });

  describe("bases", () => {
    const midday = report("Health Ministry").asOf("2022-01-06 12h");
    const intensive = midday.counting("in intensive care").rightNow();
    const hospital = midday.counting("hospitalised").rightNow();

    it("compare a stock with a stock of one moment: 450 in intensive care, 400 in hospital", () => {
      expect(found(intensive.says(exactly(450)), hospital.says(exactly(400)))).toEqual([
        "part-exceeds-whole, certain: 400 | 450",
      ]);
      expect(found(intensive.says(exactly(450)), hospital.says(nearly(400)))).toEqual([
        "part-exceeds-whole, possible: 350 to 399 | 450",
      ]);
      expect(found(intensive.says(exactly(62)), hospital.says(nearly(400)))).toEqual(nothing);
    });

    it("let a stock of the whole fall from one day to the next", () => {
      const before = intensive.says(exactly(450)).asOf("2022-01-05");
      expect(found(before, hospital.says(exactly(400)))).toEqual(nothing);
    });

    it("hold a stock against the running total of the same or a containing scope", () => {
      const sofar = report("Health Ministry").counting("hospitalised").says(exactly(400));
      expect(found(intensive.says(exactly(450)).asOf("2022-01-05"), sofar)).toHaveLength(1);
      expect(found(hospital.says(exactly(450)).asOf("2022-01-05"), sofar)).toHaveLength(1);
    });

    it("never hold a running total against a stock", () => {
      const sofar = report("Health Ministry").counting("in intensive care").says(exactly(450));
      expect(found(sofar, hospital.says(exactly(400)))).toEqual(nothing);
    });

    it("hold names listed in a place against the country's toll", () => {
      expect(found(almaty.listedByName(), country)).toEqual([
        "part-exceeds-whole, certain: 44 | 103 or more",
      ]);
    });

    it("ask for one moment or one day where the whole may shrink", () => {
      const attackers = country.killed("classed as attackers");
      const part = almaty.killed("classed as attackers");
      expect(found(part, attackers)).toEqual(nothing);
      expect(found(part.asOf("2022-01-06"), attackers)).toHaveLength(1);
    });
  });

  describe("at most possible", () => {
    it("where it needs a bound of the scheme", () => {
      expect(found(almaty.says(vaguely("dozens")), country.says(exactly(20)))).toEqual([
        "part-exceeds-whole, possible: 20 | 24 to 99",
      ]);
      expect(found(almaty, country.says(vaguely("dozens")))).toEqual([
        "part-exceeds-whole, possible: 24 to 99 | 103",
      ]);
    });

    it("where the whole's place is not stated, unless one publication or statement gives both", () => {
      const placeless = country.inUnstatedPlace();
      expect(found(almaty, placeless)).toEqual(["part-exceeds-whole, possible: 44 | 103"]);
      const certain = ["part-exceeds-whole, certain: 44 | 103"];
      expect(found(almaty.inArticle("one"), placeless.inArticle("one"))).toEqual(certain);
      expect(found(almaty.relaying("bulletin"), placeless.relaying("bulletin"))).toEqual(certain);
    });
  });
});
