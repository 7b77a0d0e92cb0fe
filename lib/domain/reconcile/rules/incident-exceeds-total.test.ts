import { describe, expect, it } from "vitest";
import { type Report, report } from "../../testing/ledger-builder";
import { exactly, moreThan, vaguely } from "../../testing/quantities";
import { findingsIn, said } from "../../testing/reading-aloud";
import { incidentExceedsTotal } from "./incident-exceeds-total";

const found = (...reports: readonly Report[]) => said(findingsIn(reports, { rules: [incidentExceedsTotal] }));
const nothing: readonly string[] = [];

const airport = report("Health Ministry")
  .says(exactly(24))
  .in("Almaty airport")
  .inIncident("the airport")
  .asOf("2022-01-05");
const country = report("Interior Ministry").says(exactly(20)).asOf("2022-01-06");
const certain = ["incident-exceeds-total, certain: 20 | 24"];
const possible = ["incident-exceeds-total, possible: 20 | 24"];

describe("incident-exceeds-total", () => {
  it("finds its own example: 24 killed at the airport, the next day 20 in all so far", () => {
    expect(found(airport, country)).toEqual(certain);
  });

  it("holds its own example: “dozens” in one night, 26 so far", () => {
    expect(found(airport.says(vaguely("dozens")), country.says(exactly(26)))).toEqual(nothing);
    expect(found(airport.says(vaguely("dozens")), country)).toEqual([
      "incident-exceeds-total, possible: 20 | 24 to 99",
    ]);
  });

  it("finds nothing where all were killed in that incident", () => {
    expect(found(airport, country.says(exactly(24)))).toEqual(nothing);
  });

  it("holds an incident against the total of its own measure, group and place", () => {
    expect(found(airport, country.in("Almaty airport"))).toEqual(certain);
  });

  it("reaches through measure, group and place at once", () => {
    const officers = airport.counting("beheaded", "police and national guard");
    expect(found(officers, country)).toEqual(certain);
    expect(found(airport.counting("died in hospital"), country)).toEqual(possible);
  });

  it("holds a period against the total too", () => {
    const day = report("Health Ministry").says(exactly(24)).inPeriod("the past day").asOf("2022-01-05");
    expect(found(day, country)).toEqual(certain);
  });

  it("is bound by no other measure, group or place, nor by a stock", () => {
    expect(found(airport.injured(), country)).toEqual(nothing);
    expect(found(airport.injured(), country.injured("children"))).toEqual(nothing);
    expect(found(airport.in("Kazakhstan"), country.in("Almaty"))).toEqual(nothing);
    expect(found(airport, country.rightNow())).toEqual(nothing);
  });

  it("leaves one incident against another to other rules", () => {
    expect(found(airport, country.in("Almaty airport").inIncident("the airport"))).toEqual(nothing);
  });

  describe("times", () => {
    it("find nothing where the total is from before", () => {
      expect(found(airport, country.asOf("2022-01-04").publishedOn("2022-01-04"))).toEqual(nothing);
    });

    it("are certain where the incident closes as the total's time opens", () => {
      const night = airport.asOfDuring("2022-01-05 18h", "2022-01-06 06h");
      const from6 = country.asOfDuring("2022-01-06 06h", "2022-01-06 07h");
      expect(found(night, from6)).toEqual(certain);
    });

    it("are possible where they overlap: the total may be from before the end", () => {
      expect(found(airport.asOf("2022-01-06"), country)).toEqual(possible);
      const hour = "2022-01-06 12h";
      expect(found(airport.asOf(hour), country.asOf(hour))).toEqual(possible);
    });

    it("are certain in one statement, and in one publication that states one time for both", () => {
      const day = airport.asOf("2022-01-06");
      expect(found(day.relaying("briefing"), country.relaying("briefing"))).toEqual(certain);
      expect(found(day.inArticle("one"), country.inArticle("one"))).toEqual(certain);
    });

    it("are possible where the total's time is only inferred", () => {
      expect(found(airport, country.asOfUnsaid())).toEqual(possible);
    });

    it("hold a whole month against a later total, and are not compared within it", () => {
      const december = airport.asOf("2021-12").publishedOn("2022-01-03");
      expect(found(december, country)).toEqual(certain);
      expect(found(airport.asOf("2022-01").publishedOn("2022-02-01"), country)).toEqual(nothing);
    });
  });

  it("is possible where a place is not stated, unless one report gives both", () => {
    const placeless = airport.inUnstatedPlace();
    expect(found(placeless, country)).toEqual(possible);
    expect(found(placeless.inArticle("one"), country.inArticle("one"))).toEqual(certain);
  });

  it("takes “more than 20” and 20 of one origin as one number in other words", () => {
    const day = report("Interior Ministry").says(moreThan(20)).inIncident("the airport").asOf("2022-01-06");
    expect(found(day, country)).toEqual(nothing);
    expect(found(day.asOf("2022-01-05"), country)).toHaveLength(1);
  });

  it("asks for one time where the total may shrink: a legal class", () => {
    const attackers = (given: Report) => given.killed("classed as attackers");
    expect(found(attackers(airport), attackers(country))).toEqual(nothing);
    expect(found(attackers(airport.asOf("2022-01-06")), attackers(country))).toEqual(possible);
  });
});
