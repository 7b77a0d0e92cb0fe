import { describe, expect, it } from "vitest";
import { type Report, report } from "../../testing/ledger-builder";
import { about, atLeast, exactly, moreThan } from "../../testing/quantities";
import { findingsIn, said } from "../../testing/reading-aloud";
import { relayMismatch } from "./relay-mismatch";

const findings = (...reports: readonly Report[]) => findingsIn(reports, { rules: [relayMismatch] });
const found = (...reports: readonly Report[]) => said(findings(...reports));
const nothing: readonly string[] = [];

const prosecutors = report("Prosecutors").asOf("2022-01-15").publishedOn("2022-01-15");
const briefing = prosecutors.relaying("briefing of 15 January");

describe("relay-mismatch", () => {
  it("finds its own example: 225 killed in one outlet, 252 in the other, both from one briefing", () => {
    expect(found(briefing.says(exactly(225)).by("RT"), briefing.says(exactly(252)).by("Interfax"))).toEqual([
      "relay-mismatch, certain: 225 | 252",
    ]);
  });

  it("holds its own example: 225 and “at least 225”", () => {
    expect(found(briefing.says(exactly(225)), briefing.says(atLeast(225)))).toEqual(nothing);
  });

  it.each([
    [2677, moreThan(2677)],
    [9900, moreThan(9900)],
    [4578, exactly(4500)],
  ])("takes %i and other words for it as one number", (n, reworded) => {
    expect(found(briefing.says(exactly(n)), briefing.says(reworded))).toEqual(nothing);
  });

  it.each([
    [10, 12],
    [7939, 7989],
    [226, 265],
  ])("does not take %i and %i as one number", (n, m) => {
    expect(found(briefing.says(exactly(n)), briefing.says(exactly(m)))).toHaveLength(1);
  });

  it("takes one stated hour of one origin as one statement", () => {
    const midday = prosecutors.asOf("2022-01-15 12h");
    expect(found(midday.says(exactly(1)), midday.says(exactly(3)))).toEqual([
      "relay-mismatch, certain: 1 | 3",
    ]);
  });

  it("finds nothing in one origin's day without a shared statement: a count grows within a day", () => {
    expect(found(prosecutors.says(exactly(12)), prosecutors.says(exactly(13)))).toEqual(nothing);
    expect(found(briefing.says(exactly(12)), prosecutors.says(exactly(13)).relaying("another"))).toEqual(
      nothing,
    );
  });

  it("finds nothing between origins, and one between a ministry and its government", () => {
    const hour = (given: Report) => given.asOf("2022-01-15 12h").publishedOn("2022-01-15");
    expect(found(hour(report("Union")), hour(prosecutors.says(exactly(12))))).toEqual(nothing);
    expect(found(hour(report("Government")), hour(prosecutors.says(exactly(12))))).toHaveLength(1);
  });

  it("finds nothing where one statement gives two numbers for two times", () => {
    expect(found(briefing.says(exactly(12)).asOf("2022-01-14"), briefing.says(exactly(13)))).toEqual(nothing);
  });

  it("holds within one statement in a coarse window, for a total but not for a stock", () => {
    const january = briefing.asOf("2022-01").publishedOn("2022-02-01");
    expect(found(january.says(exactly(12)), january.says(exactly(13)))).toHaveLength(1);
    const inHospital = january.counting("hospitalised").rightNow();
    expect(found(inHospital.says(exactly(12)), inHospital.says(exactly(13)))).toEqual(nothing);
  });

  it("holds for a stock at one stated moment", () => {
    const inHospital = briefing.counting("hospitalised").rightNow();
    expect(found(inHospital.says(exactly(12)), inHospital.says(exactly(13)))).toEqual([
      "relay-mismatch, certain: 12 | 13",
    ]);
  });

  it("is at most possible where it needs a bound of “about”", () => {
    expect(found(briefing.says(about(2000)), briefing.says(exactly(2600)))).toEqual([
      "relay-mismatch, possible: 1,500 to 2,500 | 2,600",
    ]);
  });

  it("stays certain where neither relay states the place: one statement leaves the same thing unsaid", () => {
    const placeless = briefing.inUnstatedPlace();
    expect(found(placeless.says(exactly(12)), placeless.says(exactly(13)))).toEqual([
      "relay-mismatch, certain: 12 | 13",
    ]);
  });

  describe("a slip of one number", () => {
    it("is a possible mismatch within one origin's day, with the two numbers as hint", () => {
      const [finding] = findings(prosecutors.says(exactly(7939)), prosecutors.says(exactly(7989)));
      expect(said(finding ? [finding] : [])).toEqual(["relay-mismatch, possible: 7,939 | 7,989"]);
      expect(finding?.hint).toEqual({ kind: "slip", numbers: [7939, 7989] });
    });

    it("is none in coarse windows, of hedged numbers, of two digits, or between origins", () => {
      const january = prosecutors.asOf("2022-01").publishedOn("2022-02-01");
      expect(found(january.says(exactly(7939)), january.says(exactly(7989)))).toEqual(nothing);
      expect(found(prosecutors.says(exactly(7939)), prosecutors.says(moreThan(7989)))).toEqual(nothing);
      expect(found(prosecutors.says(exactly(12)), prosecutors.says(exactly(21)))).toEqual(nothing);
      const union = report("Union").asOf("2022-01-15").publishedOn("2022-01-15");
      expect(found(prosecutors.says(exactly(7939)), union.says(exactly(7989)))).toEqual(nothing);
    });
  });

  describe("a number in the wrong column", () => {
    const killed = briefing.says(exactly(225)).killed();
    const injured = briefing.says(exactly(4353)).injured();
    const misplaced = briefing.says(exactly(4578)).injured();

    it("makes the mismatch possible, with the sum as hint", () => {
      const [finding] = findings(killed, injured, misplaced);
      expect(said(finding ? [finding] : [])).toEqual(["relay-mismatch, possible: 4,353 | 4,578"]);
      expect(finding?.hint).toEqual({ kind: "sum of measures", measures: ["injured", "killed"], n: 4578 });
    });

    it("prefers the sum to the name that the statement gives it", () => {
      const victims = briefing.says(exactly(4578)).counting("killed or injured");
      expect(findings(killed, injured, misplaced, victims)[0]?.hint).toMatchObject({
        kind: "sum of measures",
      });
    });

    it("names the other measure where the statement gives the number for that", () => {
      const [finding] = findings(killed, briefing.says(exactly(225)).injured(), injured);
      expect(finding?.certainty).toBe("possible");
      expect(finding?.hint).toEqual({ kind: "other measure", measure: "killed", n: 225 });
    });

    it("looks in the same statement only, at the same people and place", () => {
      const elsewhere = killed.says(exactly(4353)).in("Almaty");
      const other = killed.says(exactly(4353)).relaying("another briefing");
      expect(findings(elsewhere, other, injured, misplaced)[0]).toMatchObject({
        certainty: "certain",
        hint: null,
      });
    });
  });
});
