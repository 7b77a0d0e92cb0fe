import { describe, expect, it } from "vitest";
import { type Report, report } from "../../testing/ledger-builder";
import { exactly } from "../../testing/quantities";
import { findingsIn, said } from "../../testing/reading-aloud";
import { sumExceedsWhole } from "./sum-exceeds-whole";

const found = (...reports: readonly Report[]) => said(findingsIn(reports, { rules: [sumExceedsWhole] }));
const nothing: readonly string[] = [];

const almaty = report("Health Ministry").says(exactly(103)).in("Almaty").asOf("2022-01-05");
const taraz = report("Health Ministry").says(exactly(21)).in("Taraz").asOf("2022-01-05");
const country = report("Interior Ministry").says(exactly(118)).asOf("2022-01-06");
const certain = ["sum-exceeds-whole, certain: 21 | 103 | 118"];
const possible = ["sum-exceeds-whole, possible: 21 | 103 | 118"];

describe("sum-exceeds-whole, by the times of parts and whole:", () => {
  describe("times", () => {
    it("are certain where every part closes before the whole opens, whoever speaks last", () => {
      const before = taraz.asOf("2022-01-03").publishedOn("2022-01-03");
      expect(found(almaty, before, country)).toEqual(certain);
    });

    it("are possible where one of the parts overlaps the whole, none where one is later", () => {
      expect(found(almaty, taraz.asOf("2022-01-06"), country)).toEqual(possible);
      expect(found(almaty, taraz.asOf("2022-01-07").publishedOn("2022-01-07"), country)).toEqual(nothing);
    });

    it("are certain where parts and whole are of one statement or one stated hour", () => {
      const [hour, day] = ["2022-01-06 12h", "2022-01-06"];
      const briefing = [almaty, taraz, country].map((given) => given.asOf(day).relaying("briefing"));
      expect(found(...briefing)).toEqual(certain);
      expect(found(...[almaty, taraz, country].map((given) => given.asOf(hour)))).toEqual(certain);
      expect(found(...[almaty, taraz, country].map((given) => given.asOf(day)))).toEqual(possible);
    });

    it("are possible where an incident is of the hour of the whole, and certain where one report says so", () => {
      const [hour, square] = ["2022-01-06 12h", taraz.inIncident("the square")];
      expect(found(almaty, square.asOf(hour), country.asOf(hour))).toEqual(possible);
      const page = [square, country].map((given) => given.asOf(hour).inArticle("one"));
      expect(found(almaty, ...page)).toEqual(certain);
    });

    it("are certain for a mixture of earlier parts and parts of the whole's moment", () => {
      const [part, whole] = [taraz.asOf("2022-01-06").inArticle("one"), country.inArticle("one")];
      expect(found(almaty, part, whole)).toEqual(certain);
    });

    it("are possible where the whole's time is only inferred", () => {
      expect(found(almaty, taraz, country.asOfUnsaid())).toEqual(possible);
    });

    it("go by the highest number of a part so far", () => {
      const lower = almaty.says(exactly(90)).asOf("2022-01-06 06h");
      expect(found(almaty, lower, taraz, country.asOf("2022-01-06 12h"))).toEqual(certain);
    });

    it("count coarse parts only where they surely came before", () => {
      const december = taraz.asOf("2021-12").publishedOn("2022-01-03");
      const january = taraz.asOf("2022-01").publishedOn("2022-02-01");
      expect(found(almaty, december, country)).toEqual(certain);
      expect(found(almaty, january, country)).toEqual(nothing);
    });
  });

  describe("counts that may fall", () => {
    const now = (given: Report) => given.counting("hospitalised").rightNow();

    it("are added where they are of one moment with the whole, a stock", () => {
      const hour = [almaty, taraz, country].map((given) => now(given).asOf("2022-01-06 12h"));
      expect(found(...hour)).toEqual(certain);
      expect(found(...[almaty, taraz].map((given) => now(given)), now(country))).toEqual(nothing);
    });

    it("are none where one bulletin tells them for two times of a long one", () => {
      const bulletin = (given: Report) => given.relaying("bulletin").publishedOn("2022-01-20");
      const [morning, next] = [almaty.asOf("2022-01-06"), taraz.asOf("2022-01-07")].map(now);
      const week = bulletin(now(country).asOfDuring("2022-01-05", "2022-01-12"));
      const parts = (...given: (Report | undefined)[]) => given.flatMap((one) => (one ? bulletin(one) : []));
      expect(found(week, ...parts(morning, next))).toEqual(nothing);
      expect(found(week, ...parts(morning, next?.asOf("2022-01-06")))).toEqual(certain);
    });

    it("are possible where all of them may be of one moment, and not where two cannot", () => {
      const day = [almaty, taraz, country].map((given) => now(given).asOf("2022-01-06"));
      expect(found(...day)).toEqual(possible);
      const [morning, evening] = [almaty.asOf("2022-01-06 08h"), taraz.asOf("2022-01-06 20h")].map(now);
      expect(found(...[morning, evening, now(country)].flatMap((given) => given ?? []))).toEqual(nothing);
    });

    it("are added to a running total at its own time only, as is a legal class", () => {
      const sofar = country.counting("hospitalised");
      expect(found(now(almaty), now(taraz), sofar)).toEqual(nothing);
      expect(found(now(almaty).asOf("2022-01-06"), now(taraz).asOf("2022-01-06"), sofar)).toEqual(possible);
      const attackers = almaty.in("Kazakhstan").killed("classed as attackers");
      const bystanders = taraz.in("Kazakhstan").killed("classed as bystanders");
      expect(found(attackers, bystanders, country)).toEqual(nothing);
      const told = [attackers, bystanders, country].map((given) => given.asOf("2022-01-06"));
      expect(found(...told.map((given) => given.relaying("briefing")))).toEqual(certain);
    });

    it("are those of all that only a set with a legal class tells apart, and not of the security forces", () => {
      const own = (given: Report) => given.in("Kazakhstan").asOf("2022-01-06").relaying("briefing");
      const attackers = own(almaty).killed("classed as attackers");
      const whole = country.relaying("briefing");
      const before = taraz.in("Kazakhstan");
      expect(found(attackers, before.killed("classed as bystanders"), whole)).toEqual(nothing);
      expect(found(attackers, before.killed("security forces"), whole)).toEqual(certain);
    });
  });
});
