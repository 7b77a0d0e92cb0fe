import { describe, expect, it } from "vitest";
import { type Report, report } from "../../testing/ledger-builder";
import { about, atLeast, exactly, moreThan } from "../../testing/quantities";
import { findingsIn, said } from "../../testing/reading-aloud";
import { at } from "../../testing/times";
import { type TakenBack, takesBack } from "../../testing/withdrawal-builder";
import { withdrawnButRepeated } from "./withdrawn-but-repeated";

const findings = (...entries: readonly (Report | TakenBack)[]) =>
  findingsIn(entries, { rules: [withdrawnButRepeated] });
const found = (...entries: readonly (Report | TakenBack)[]) => said(findings(...entries));

const nothing: readonly string[] = [];
const post = report("Health Ministry").says(exactly(164)).asOf("2022-01-09").publishedOn("2022-01-09 10:00");
const withdrawal = takesBack("Health Ministry", 164).announcedOn("2022-01-09 11:00");
const repeat = post.asOf("2022-01-09").by("Herald").publishedOn("2022-01-10");

describe("withdrawn-but-repeated", () => {
  it("finds its own example: 164, withdrawn at 11:00, given again by another outlet next day", () => {
    const [finding, ...more] = findings(post, withdrawal, repeat);
    expect(said(finding ? [finding] : [])).toEqual(["withdrawn-but-repeated, certain: 164 | 164"]);
    expect(finding?.sides.map(({ role }) => role)).toEqual(["withdrawn", "repeated"]);
    expect(finding?.gap).toBe(0);
    expect(finding?.knownFrom).toBe(at("2022-01-10"));
    expect(more).toEqual([]);
  });

  it("holds its own example: an outlet tells on 10 January that 164 was given and withdrawn", () => {
    expect(found(post, withdrawal, repeat.withStance("withdrawn"))).toEqual(nothing);
    expect(found(post, withdrawal, repeat.withStance("denied"))).toEqual(nothing);
  });

  it("accuses no report that is recorded as telling of the withdrawal", () => {
    const tells = repeat.called("tells of it");
    expect(found(post, withdrawal.toldBy("tells of it"), tells)).toEqual(nothing);
    expect(found(post, withdrawal.toldBy("another"), tells)).toHaveLength(1);
  });

  it("shows on each side only the reports that stand there", () => {
    const hour = post.asOf("2022-01-09 09h");
    const [relay, late] = [hour.by("RT"), hour.by("Herald").publishedOn("2022-01-10")];
    const sides = findings(hour, withdrawal, relay, late)[0]?.sides;
    const publications = sides?.map(({ claims }) => claims.map((claim) => [...claim.publications]));
    expect(publications).toEqual([[["article of f1", "article of f2"]], [["article of f3"]]]);
  });

  it("finds nothing without a withdrawal, and nothing that came before it", () => {
    expect(found(post, repeat)).toEqual(nothing);
    expect(found(post, withdrawal, post.by("RT").publishedOn("2022-01-09 10:59"))).toEqual(nothing);
  });

  it("takes a page of the minute after the announcement as later, one of that day as not surely so", () => {
    expect(found(post, withdrawal, post.by("RT").publishedOn("2022-01-09 11:01"))).toHaveLength(1);
    expect(found(post, withdrawal, post.by("RT").publishedOn("2022-01-09"))).toEqual(nothing);
    expect(found(post, withdrawal.announcedOn("2022-01-09"), repeat)).toHaveLength(1);
  });

  it("accuses no page of unknown publication time", () => {
    expect(found(post, withdrawal, repeat.publishedAtUnknownTime())).toEqual(nothing);
  });

  it.each([
    ["“at least 164”", atLeast(164)],
    ["“more than 160”", moreThan(160)],
    ["“about 160”", about(160)],
  ])("recognises %s as the number withdrawn", (_, reworded) => {
    expect(found(post, withdrawal, repeat.says(reworded))).toHaveLength(1);
  });

  it("leaves other numbers of the same bulletin alone", () => {
    expect(found(post, withdrawal, repeat.says(exactly(103)).in("Almaty"))).toEqual(nothing);
    expect(found(post, withdrawal, repeat.says(exactly(165)))).toEqual(nothing);
    expect(found(post, withdrawal, repeat.injured())).toEqual(nothing);
  });

  it("is certain for the statement, whatever origin the repeat names", () => {
    const relays = repeat.relaying("post of 9 January");
    const union = report("Union")
      .says(exactly(164))
      .asOf("2022-01-09")
      .by("Herald")
      .publishedOn("2022-01-10");
    expect(found(post, withdrawal.of("post of 9 January"), relays)).toHaveLength(1);
    expect(found(post, withdrawal.of("post of 9 January"), union.relaying("post of 9 January"))).toEqual([
      "withdrawn-but-repeated, certain: 164 | 164",
    ]);
  });

  it("is certain for an unnamed “the authorities”, the ancestor of the ministry", () => {
    const authorities = report("Government").says(exactly(164)).asOf("2022-01-09");
    expect(found(post, withdrawal, authorities.by("Herald").publishedOn("2022-01-10"))).toEqual([
      "withdrawn-but-repeated, certain: 164 | 164",
    ]);
  });

  it("is possible where the repeater names no origin", () => {
    const herald = report("Herald").says(exactly(164)).asOf("2022-01-09").publishedOn("2022-01-10");
    expect(found(post, withdrawal, herald)).toEqual(["withdrawn-but-repeated, possible: 164 | 164"]);
  });

  it("is no repeat where another origin says the number of its own knowledge", () => {
    const union = report("Union").says(exactly(164)).asOf("2022-01-09");
    expect(found(post, withdrawal, union.by("Herald").publishedOn("2022-01-10"))).toEqual(nothing);
  });

  it("is possible where the page recalls it as an earlier toll", () => {
    expect(found(post, withdrawal, repeat.withStance("recalled"))).toEqual([
      "withdrawn-but-repeated, possible: 164 | 164",
    ]);
  });

  it("is possible where the repeat does not say which moment it speaks about", () => {
    expect(found(post, withdrawal, repeat.asOfUnsaid())).toEqual([
      "withdrawn-but-repeated, possible: 164 | 164",
    ]);
  });

  it("is no repeat where the same number is stated for a later time", () => {
    expect(found(post, withdrawal, repeat.asOf("2022-01-10"))).toEqual(nothing);
  });

  it("gathers all repeats of one origin in one finding", () => {
    const again = repeat.by("Daily").publishedOn("2022-01-12");
    expect(found(post, withdrawal, repeat, again)).toHaveLength(1);
  });
});
