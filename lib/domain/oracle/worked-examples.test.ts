import { describe, expect, it } from "vitest";
import type { Ledger } from "../figure";
import { DEFAULT_READING } from "../reading";
import { ledgerOf, type Report, report } from "../testing/ledger-builder";
import { atLeast, exactly, moreThan, nearly, vaguely } from "../testing/quantities";
import { at, DAY } from "../testing/times";
import { type TakenBack, takesBack } from "../testing/withdrawal-builder";
import { SMALL_WORLD } from "./lists";
import { ownHeadline, ownRange, ownRangeWithout } from "./own-range";
import { ownRepeats } from "./own-repeats";
import { ownClashes, ownStandingClaims } from "./own-verdicts";

const { knownAt, scheme, freshness } = DEFAULT_READING;
const RULES = [
  "self-contradiction",
  "relay-mismatch",
  "count-fell",
  "disjoint-at-once",
  "part-exceeds-whole",
];

function claimsOf(ledger: Ledger, known = knownAt) {
  return ownStandingClaims(ledger, known, SMALL_WORLD, scheme);
}

function verdicts(...entries: readonly (Report | TakenBack)[]): readonly string[] {
  const clashes = ownClashes(claimsOf(ledgerOf(...entries)), SMALL_WORLD, RULES);
  return clashes.flatMap((clash) => clash.verdicts.map(({ rule, certainty }) => `${rule}, ${certainty}`));
}

function headline(entries: readonly (Report | TakenBack)[], known = knownAt, fresh = freshness) {
  const claims = claimsOf(ledgerOf(...entries), known);
  const range = ownRange(claims, ownHeadline(claims) ?? 0, fresh);
  return range === null ? "no figure in force" : [range.low, range.high];
}

/** The oracle is held to the page as the program is: domain page, section 9, by the numbers of the examples. */
describe("The oracle reads the worked examples as the page does:", () => {
  it("1: an update, and a range of 13 at the end of 6 January", () => {
    const days = [
      report("Interior Ministry").says(exactly(8)).asOf("2022-01-05").publishedOn("2022-01-05"),
      report("Interior Ministry").says(exactly(13)),
    ];
    expect(verdicts(...days)).toEqual([]);
    expect(headline(days, knownAt, DAY)).toEqual([13, 13]);
  });

  it("2: a count that fell, certainly", () => {
    const noon = report("Interior Ministry").says(exactly(13)).asOf("2022-01-06 12:00");
    expect(verdicts(noon, report("Union").says(exactly(12)).asOf("2022-01-06 18:00"))).toEqual([
      "count-fell, certain",
    ]);
  });

  it("3: two numbers of one day, by different origins, by one, in one article, and as a slip", () => {
    const twelve = report("Interior Ministry").says(exactly(12));
    const thirteen = report("Interior Ministry").says(exactly(13));
    expect(verdicts(twelve, report("Union").says(exactly(13)))).toEqual(["disjoint-at-once, possible"]);
    expect(verdicts(twelve.by("RT"), thirteen.by("Interfax"))).toEqual([]);
    expect(verdicts(twelve.inArticle("one"), thirteen.inArticle("one"))).toContain(
      "self-contradiction, certain",
    );
    expect(verdicts(twelve.says(exactly(7939)), thirteen.says(exactly(7989)))).toEqual([
      "relay-mismatch, possible",
    ]);
  });

  it("4: two floors that agree", () => {
    const both = [report("RT").says(atLeast(2)), report("Interfax").says(exactly(3))];
    expect(verdicts(...both)).toEqual([]);
    expect(headline(both)).toEqual([2, Number.POSITIVE_INFINITY]);
  });

  it("5: two numbers of one midday count in one article", () => {
    const midday = report("Broadcaster").asOf("2022-01-06 12:00").by("RT").inArticle("one");
    const found = verdicts(midday.says(exactly(3)), midday.says(exactly(1)));
    expect(found).toContain("self-contradiction, certain");
    expect(found).toContain("relay-mismatch, certain");
  });

  it("6: intensive care within the hospital", () => {
    const hospital = report("Health Ministry").rightNow().asOf("2022-01-06 12:00");
    const patients = hospital.counting("hospitalised");
    const intensive = hospital.counting("in intensive care");
    expect(verdicts(patients.says(nearly(400)), intensive.says(exactly(62)))).toEqual([]);
    expect(verdicts(patients.says(exactly(400)), intensive.says(exactly(450)))).toEqual([
      "part-exceeds-whole, certain",
    ]);
    expect(verdicts(patients.says(nearly(400)), intensive.says(exactly(450)))).toEqual([
      "part-exceeds-whole, possible",
    ]);
    const officers = report("Interior Ministry").says(exactly(317)).injured("security forces");
    expect(verdicts(officers, report("Health Ministry").says(moreThan(300)).injured())).toEqual([]);
  });

  it("7: a number that was withdrawn, and repeated the next day", () => {
    const post = report("Health Ministry")
      .says(exactly(164))
      .asOf("2022-01-09")
      .publishedOn("2022-01-09 10:00");
    const withdrawal = takesBack("Health Ministry", 164).announcedOn("2022-01-09 11:00");
    const story = [post, withdrawal, post.by("Herald").publishedOn("2022-01-10")];
    const when = (time: string) => ({ by: "publication", at: at(time) }) as const;
    expect(headline(story, when("2022-01-09 10:30"))).toEqual([164, 164]);
    expect(headline(story, when("2022-01-09 11:30"))).toBe("no figure in force");
    expect(ownRepeats(ledgerOf(...story), knownAt, SMALL_WORLD, scheme)).toMatchObject([
      { certainty: "certain" },
    ]);
  });

  it("8: a prediction in no range", () => {
    expect(headline([report("RT").says(vaguely("hundreds or thousands")).withBasis("prediction")])).toBe(
      "no figure in force",
    );
  });

  it("9: five outlets of one origin", () => {
    const outlets = ["RT", "Interfax", "Daily", "Herald", "Evening Post"];
    const claims = claimsOf(ledgerOf(...outlets.map((outlet) => report("Interior Ministry").by(outlet))));
    const t = ownHeadline(claims) ?? 0;
    expect(ownRange(claims, t, freshness)).toMatchObject({ reports: 5, origins: ["Interior Ministry"] });
    expect(ownRangeWithout("Interior Ministry", claims, t, freshness)).toBeNull();
  });

  it("10: a city within its country, and above it", () => {
    const almaty = report("Health Ministry").says(exactly(103)).in("Almaty");
    const country = report("Health Ministry").says(exactly(164));
    expect(verdicts(almaty, country)).toEqual([]);
    const later = country.says(exactly(44)).asOf("2022-01-07").publishedOn("2022-01-07");
    expect(verdicts(almaty, later)).toEqual(["part-exceeds-whole, certain"]);
  });

  it("11: a later, lower month; and names listed by a foundation", () => {
    const july = report("Prosecutors").says(exactly(241)).asOf("2022-07-29").publishedOn("2022-07-29");
    const august = report("Prosecutors").says(exactly(238)).asOf("2022-08").publishedOn("2022-09-01");
    expect(verdicts(july, august)).toEqual(["count-fell, certain"]);
    const toll = report("Prosecutors").says(exactly(225)).asOf("2022-01-15").publishedOn("2022-01-15");
    const names = report("Foundation")
      .listedByName()
      .says(exactly(221))
      .asOf("2022-07")
      .publishedOn("2022-08-01");
    expect(verdicts(toll, names)).toEqual([]);
  });

  it("12: victims relayed as injured", () => {
    const briefing = report("Prosecutors").relaying("briefing of 15 January");
    expect(
      verdicts(
        briefing.says(exactly(4578)).counting("killed or injured"),
        briefing.says(exactly(225)).killed(),
        briefing.says(exactly(4353)).injured(),
        briefing.says(exactly(4578)).injured().by("RT"),
      ),
    ).toEqual(["relay-mismatch, possible"]);
  });
});
