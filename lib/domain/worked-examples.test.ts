import { describe, expect, it } from "vitest";
import { headlineMoment } from "./range/in-force";
import { rangeSeries } from "./range/range-series";
import { leaveOneOut } from "./range/reported-range";
import { type Report, report } from "./testing/ledger-builder";
import { atLeast, exactly, moreThan, nearly, vaguely } from "./testing/quantities";
import { findingsIn, inRange, rangeIn, said, sayRange } from "./testing/reading-aloud";
import { at, DAY } from "./testing/times";
import { type TakenBack, takesBack } from "./testing/withdrawal-builder";

const contradictions = (...entries: readonly (Report | TakenBack)[]) => said(findingsIn(entries));
const none: readonly string[] = [];

/**
 * The worked examples of domain page, section 9, by their numbers, each read through the whole core. All twelve are
 * covered by the rules that exist.
 */
describe("The worked examples", () => {
  describe("1: eight killed on 5 January, thirteen on 6 January", () => {
    const days = [
      report("Interior Ministry").says(exactly(8)).asOf("2022-01-05").publishedOn("2022-01-05"),
      report("Interior Ministry").says(exactly(13)).asOf("2022-01-06"),
    ];

    it("is an update, no contradiction", () => {
      expect(contradictions(...days)).toEqual(none);
    });

    it("gives 13 at the end of 6 January with a window of 24 hours", () => {
      const claims = inRange(days);
      expect(headlineMoment(claims)).toBe(at("2022-01-07") - 1);
      expect(sayRange(rangeIn(days, { freshness: DAY }))).toBe("13");
    });

    it("draws 8, then 13, then nothing", () => {
      const steps = rangeSeries(inRange(days), DAY).map(
        ({ from, to, range }) => `${(to - from) / DAY}d ${sayRange(range)}`,
      );
      expect(steps).toEqual(["1d 8", "2d 13"]);
    });
  });

  it("2: 13 as of noon and 12 as of six in the evening: the count fell, certainly", () => {
    const noon = report("Interior Ministry").says(exactly(13)).asOf("2022-01-06 12:00");
    const evening = report("Union").says(exactly(12)).asOf("2022-01-06 18:00");
    expect(contradictions(noon, evening)).toEqual(["count-fell, certain: 12 | 13"]);
  });

  describe("3: twelve and thirteen, both on 6 January", () => {
    const twelve = report("Interior Ministry").says(exactly(12));
    const thirteen = report("Interior Ministry").says(exactly(13));

    it("by different origins clash possibly, with a range from 12 to 13", () => {
      const both = [twelve, report("Union").says(exactly(13))];
      expect(contradictions(...both)).toEqual(["disjoint-at-once, possible: 12 | 13"]);
      expect(sayRange(rangeIn(both))).toBe("12 to 13");
      expect(rangeIn(both)?.common).toBeNull();
    });

    it("by one origin in two publications leave their order unsaid", () => {
      expect(contradictions(twelve.by("RT"), thirteen.by("Interfax"))).toEqual(none);
    });

    it("in one article are a self-contradiction", () => {
      expect(contradictions(twelve.inArticle("one"), thirteen.inArticle("one"))).toEqual([
        "self-contradiction, certain: 12 | 13",
      ]);
    });

    it("as 7,939 and 7,989 of one ministry look like a slip", () => {
      expect(contradictions(twelve.says(exactly(7939)), thirteen.says(exactly(7989)))).toEqual([
        "relay-mismatch, possible: 7,939 | 7,989",
      ]);
    });
  });

  it("4: “at least two” and “three” agree: 2 or more are reported, everybody allows 3", () => {
    const both = [report("RT").says(atLeast(2)), report("Interfax").says(exactly(3))];
    expect(contradictions(...both)).toEqual(none);
    expect(sayRange(rangeIn(both))).toBe("2 or more");
    expect(rangeIn(both)?.common).toEqual({ low: 3, high: 3 });
  });

  it("5: three and one, both from one broadcaster's midday count in one article, are shown once", () => {
    const midday = report("Broadcaster").asOf("2022-01-06 12:00").by("RT").inArticle("one article");
    const findings = findingsIn([midday.says(exactly(3)), midday.says(exactly(1))]);
    expect(said(findings)).toEqual(["self-contradiction, certain: 1 | 3"]);
    expect(findings[0]?.alsoFoundBy).toEqual(["relay-mismatch"]);
  });

  describe("6: intensive care within the hospital, officers within everyone", () => {
    const hospital = report("Health Ministry").rightNow().asOf("2022-01-06 12:00");
    const patients = hospital.counting("hospitalised");
    const intensive = hospital.counting("in intensive care");

    it("62 of “nearly 400” are fine", () => {
      expect(contradictions(patients.says(nearly(400)), intensive.says(exactly(62)))).toEqual(none);
    });

    it("450 of exactly 400 at one stated moment are certainly too many, of “nearly 400” possibly", () => {
      expect(contradictions(patients.says(exactly(400)), intensive.says(exactly(450)))).toEqual([
        "part-exceeds-whole, certain: 400 | 450",
      ]);
      expect(contradictions(patients.says(nearly(400)), intensive.says(exactly(450)))).toEqual([
        "part-exceeds-whole, possible: 350 to 399 | 450",
      ]);
    });

    it("317 officers and “more than 300” people are fine, since the floor is open", () => {
      const officers = report("Interior Ministry").says(exactly(317)).injured("security forces");
      expect(contradictions(officers, report("Health Ministry").says(moreThan(300)).injured())).toEqual(none);
    });
  });

  describe("7: 164 killed, withdrawn an hour later, repeated the next day", () => {
    const post = report("Health Ministry")
      .says(exactly(164))
      .asOf("2022-01-09")
      .publishedOn("2022-01-09 10:00");
    const withdrawal = takesBack("Health Ministry", 164).announcedOn("2022-01-09 11:00");
    const repeat = post.by("Herald").publishedOn("2022-01-10");
    const story = [post, withdrawal, repeat];
    const knownAt = (time: string) => ({ knownAt: { by: "publication" as const, at: at(time) } });

    it("is in the range as known at half past ten, and gone at half past eleven", () => {
      expect(sayRange(rangeIn(story, knownAt("2022-01-09 10:30")))).toBe("164");
      expect(sayRange(rangeIn(story, knownAt("2022-01-09 11:30")))).toBe("no figure in force");
      expect(sayRange(rangeIn(story))).toBe("no figure in force");
    });

    it("leaves the repeat as a finding from the day on which it was published", () => {
      expect(said(findingsIn(story, knownAt("2022-01-09 11:30")))).toEqual(none);
      expect(contradictions(...story)).toEqual(["withdrawn-but-repeated, certain: 164 | 164"]);
    });

    it("lets the next toll be lower without a word of a fall", () => {
      const next = report("Prosecutors").says(exactly(44)).asOf("2022-01-10").publishedOn("2022-01-10");
      expect(contradictions(post, withdrawal, next)).toEqual(none);
    });
  });

  it("8: a prediction of hundreds or thousands is in no range", () => {
    const predicted = report("RT").says(vaguely("hundreds or thousands"));
    expect(rangeIn([predicted.withBasis("prediction")])).toBeNull();
    expect(rangeIn([predicted.withStance("predicted")])).toBeNull();
  });

  it("9: five outlets citing one ministry are one origin; without the ministry nothing is left", () => {
    const outlets = ["RT", "Interfax", "Daily", "Herald", "Evening Post"];
    const range = rangeIn(outlets.map((outlet) => report("Interior Ministry").by(outlet)));
    expect(range).toMatchObject({ reports: 5, origins: ["Interior Ministry"] });
    expect(range && leaveOneOut(range)).toEqual([{ origin: "Interior Ministry", range: null }]);
  });

  it("10: 103 in Almaty within 164 in the country are fine; against 44 as of later they are not", () => {
    const almaty = report("Health Ministry").says(exactly(103)).in("Almaty");
    const country = report("Health Ministry").says(exactly(164));
    expect(contradictions(almaty, country)).toEqual(none);
    const later = country.says(exactly(44)).asOf("2022-01-07").publishedOn("2022-01-07");
    expect(contradictions(almaty, later)).toEqual(["part-exceeds-whole, certain: 44 | 103"]);
  });

  describe("11: 238 as of August, 241 as of 29 July", () => {
    const prosecutors = report("Prosecutors");

    it("by one origin: the count fell, certainly", () => {
      const july = prosecutors.says(exactly(241)).asOf("2022-07-29").publishedOn("2022-07-29");
      const august = prosecutors.says(exactly(238)).asOf("2022-08").publishedOn("2022-09-01");
      expect(contradictions(july, august)).toEqual(["count-fell, certain: 238 | 241"]);
    });

    it("225 in January and 221 names listed by a foundation in July agree", () => {
      const toll = prosecutors.says(exactly(225)).asOf("2022-01-15").publishedOn("2022-01-15");
      const names = report("Foundation").listedByName().says(exactly(221));
      expect(contradictions(toll, names.asOf("2022-07").publishedOn("2022-08-01"))).toEqual(none);
    });
  });

  it("12: 4,578 victims, 225 killed and 4,353 injured, relayed by some as injured", () => {
    const briefing = report("Prosecutors").relaying("briefing of 15 January");
    const findings = findingsIn([
      briefing.says(exactly(4578)).counting("killed or injured"),
      briefing.says(exactly(225)).killed(),
      briefing.says(exactly(4353)).injured(),
      briefing.says(exactly(4578)).injured().by("RT"),
    ]);
    expect(said(findings)).toEqual(["relay-mismatch, possible: 4,353 | 4,578"]);
    expect(findings[0]?.hint).toEqual({ kind: "sum of measures", measures: ["injured", "killed"], n: 4578 });
  });
});
