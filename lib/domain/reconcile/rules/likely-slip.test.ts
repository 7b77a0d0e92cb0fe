import { describe, expect, it } from "vitest";
import { type Report, report } from "../../testing/ledger-builder";
import { atLeast, exactly } from "../../testing/quantities";
import { findingsIn } from "../../testing/reading-aloud";
import { takesBack } from "../../testing/withdrawal-builder";
import { countFell } from "./count-fell";
import { disjointAtOnce } from "./disjoint-at-once";
import { likelySlip } from "./likely-slip";
import { partExceedsWhole } from "./part-exceeds-whole";
import { selfContradiction } from "./self-contradiction";
import { sumExceedsWhole } from "./sum-exceeds-whole";
import { withdrawnButRepeated } from "./withdrawn-but-repeated";

const advised = (...reports: readonly Report[]) =>
  findingsIn(reports, { rules: [disjointAtOnce, partExceedsWhole, sumExceedsWhole, likelySlip] });
const hints = (...reports: readonly Report[]) => advised(...reports).map(({ hint }) => hint);

const ministry = report("Interior Ministry").says(exactly(7939));
const union = report("Union").says(exactly(7989));
const slip = { kind: "slip", numbers: [7939, 7989] };

describe("likely-slip", () => {
  it("finds its own example: 7,939 and 7,989, one replaced digit", () => {
    expect(hints(ministry, union)).toEqual([slip]);
    expect(advised(ministry, union)[0]?.alsoFoundBy).toEqual(["likely-slip"]);
  });

  it("holds its own example: 265 and 226, two digits differ", () => {
    expect(hints(ministry.says(exactly(265)), union.says(exactly(226)))).toEqual([null]);
  });

  it("takes no number for a slip of its rounding: 150 and 153", () => {
    expect(hints(ministry.says(exactly(153)), union.says(exactly(150)))).toEqual([null]);
    expect(hints(ministry.says(exactly(4578)), union.says(exactly(4500)))).toEqual([null]);
  });

  describe("a last digit that differs", () => {
    const two = report("Interior Ministry").says(exactly(225));
    const other = two.by("Herald").says(exactly(227)).publishedOn("2022-01-05");
    const hintsOfOne = (...reports: readonly Report[]) =>
      findingsIn(reports, { rules: [countFell, selfContradiction, disjointAtOnce, likelySlip] }).map(
        ({ hint }) => hint,
      );

    it("is a slip between what may be copies of one number: one origin, one time", () => {
      const page = [two.inArticle("one"), two.says(exactly(227)).inArticle("one")];
      expect(hintsOfOne(...page)).toEqual([{ kind: "slip", numbers: [225, 227] }]);
    });

    it("is none between two origins, whose counts are close", () => {
      expect(hintsOfOne(two, report("Union").says(exactly(227)))).toEqual([null]);
    });

    it("is none between two days: the toll may have been both", () => {
      expect(hintsOfOne(two, other.asOf("2022-01-05"))).toEqual([null]);
      const swapped = other.says(exactly(252)).asOf("2022-01-05");
      expect(hintsOfOne(two, swapped)).toEqual([{ kind: "slip", numbers: [225, 252] }]);
    });
  });

  it("makes no finding of an update: 8 killed on Wednesday, 80 on Thursday", () => {
    const wednesday = ministry.says(exactly(800)).asOf("2022-01-05").publishedOn("2022-01-05");
    expect(advised(wednesday, union.says(exactly(8000)))).toEqual([]);
  });

  it.each([
    ["two neighbours swapped", 1234, 1324],
    ["a factor of ten", 450, 4500],
  ])("sees %s", (_, n, m) => {
    expect(hints(ministry.says(exactly(n)), union.says(exactly(m)))).toMatchObject([{ numbers: [n, m] }]);
  });

  it("asks for three digits, and for plain numbers", () => {
    expect(hints(ministry.says(exactly(12)), union.says(exactly(13)))).toEqual([null]);
    expect(hints(ministry, union.says(atLeast(7989)))).toEqual([null]);
  });

  const others = (count: number) =>
    Array.from({ length: count }, (_, n) => report("Union").says(exactly(1_000_000 + 1111 * n)));

  it("finds the pair among a dozen numbers", () => {
    expect(hints(ministry, union, ...others(10))).toEqual([slip]);
  });

  it("is silent among more: some two of so many look alike by chance", () => {
    expect(hints(ministry, union, ...others(11))).toEqual([null]);
    expect(hints(ministry, union, ...others(2000))).toEqual([null]);
  });

  it("sees it between a part and its whole, and not between two of several parts", () => {
    const part = report("Interior Ministry").says(exactly(493)).in("Almaty").asOf("2022-01-05");
    expect(hints(part, union.says(exactly(439)))).toMatchObject([{ numbers: [439, 493] }]);
    const other = part.says(exactly(439)).in("Taraz");
    expect(hints(part, other, union.says(exactly(800)))).toEqual([null]);
  });

  describe("a swapped measure or group", () => {
    const briefing = (given: Report) => given.relaying("briefing");
    const injured = report("Interior Ministry").injured();
    const suspect = briefing(injured.says(exactly(26)));
    const other = report("Union").injured().says(exactly(18));

    it("is a number that one statement or page gives for another measure", () => {
      const hint = [{ kind: "other measure", measure: "killed", n: 26 }];
      const killed = report("Interior Ministry").says(exactly(26));
      expect(hints(suspect, other, briefing(killed))).toEqual(hint);
      expect(hints(suspect.inArticle("one"), other, killed.inArticle("one"))).toEqual(hint);
      expect(hints(suspect, other, killed)).toEqual([null]);
      expect(hints(suspect, other, briefing(killed.says(exactly(27))))).toEqual([null]);
      expect(hints(suspect, other, briefing(killed.in("Almaty")))).toEqual([null]);
    });

    it("is a number that it gives for another group, neither within the other", () => {
      const forces = (given: Report) => given.injured("security forces");
      const rest = briefing(injured.injured("everyone else").says(exactly(26)));
      expect(hints(forces(suspect), forces(other), rest)).toEqual([
        { kind: "other group", group: "everyone else", n: 26 },
      ]);
      const police = briefing(injured.injured("police and national guard").says(exactly(26)));
      expect(hints(forces(suspect), forces(other), police).at(0)).toBeNull();
    });

    it("is not seen in numbers below ten, which are equal by chance too often", () => {
      const killed = briefing(report("Interior Ministry").says(exactly(9)));
      expect(hints(suspect.says(exactly(9)), other, killed)).toEqual([null]);
    });
  });

  it("leaves the hint that the rule itself gave, and repeats of a withdrawn figure", () => {
    const post = report("Health Ministry")
      .says(exactly(164))
      .asOf("2022-01-09")
      .publishedOn("2022-01-09 10:00");
    const repeat = post.asOf("2022-01-09").by("Herald").publishedOn("2022-01-10");
    const injured = repeat.injured().inArticle("one");
    const withdrawal = takesBack("Health Ministry", 164).announcedOn("2022-01-09 11:00");
    const found = findingsIn([post, withdrawal, repeat.inArticle("one"), injured], {
      rules: [withdrawnButRepeated, likelySlip],
    });
    expect(found.map(({ hint }) => hint)).toEqual([null]);
  });
});
