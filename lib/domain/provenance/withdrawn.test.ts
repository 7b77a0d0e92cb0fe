import { describe, expect, it } from "vitest";
import { standingClaims, withdrawnClaims } from "../reconcile/world";
import { CRISIS } from "../testing/crisis";
import { ledgerOf, type Report, report } from "../testing/ledger-builder";
import { about, atLeast, between, exactly, moreThan } from "../testing/quantities";
import { claimsIn, worldOfLedger } from "../testing/reading-aloud";
import { takesBack } from "../testing/withdrawal-builder";
import { covers, withdrawalOf } from "./withdrawn";

const withdrawal = takesBack("Health Ministry", 164).announcedOn("2022-01-09 11:00");
const isCovered = (given: Report, by = withdrawal) => {
  const [claim] = claimsIn([given]);
  return claim !== undefined && covers(by.withdrawal("w1"), claim, CRISIS);
};
const post = report("Health Ministry").says(exactly(164)).asOf("2022-01-09").publishedOn("2022-01-09");

describe("A withdrawal covers", () => {
  it("the claim, with relays of before and after the announcement", () => {
    expect(isCovered(post)).toBe(true);
    expect(isCovered(post.by("RT").publishedOn("2022-01-09 08:00"))).toBe(true);
    expect(isCovered(post.by("Herald").publishedOn("2022-01-20"))).toBe(true);
  });

  it.each([
    ["at least 164", atLeast(164)],
    ["more than 160", moreThan(160)],
    ["about 160", about(160)],
  ])("the rewording “%s”", (_, quantity) => {
    expect(isCovered(post.says(quantity))).toBe(true);
  });

  it("a relay that names the government, the ministry's parent, or its place not at all", () => {
    expect(
      isCovered(report("Government").says(exactly(164)).asOf("2022-01-09").publishedOn("2022-01-09")),
    ).toBe(true);
    expect(isCovered(post.inUnstatedPlace())).toBe(true);
  });

  it("whatever relays the statement that it names", () => {
    const union = report("Union").says(exactly(164)).asOf("2022-01-09").publishedOn("2022-01-09");
    expect(isCovered(union.relaying("the post"), withdrawal.of("the post"))).toBe(true);
    expect(isCovered(union.relaying("another"), withdrawal.of("the post"))).toBe(false);
  });

  it("a scope whose place neither side states", () => {
    expect(isCovered(post.inUnstatedPlace(), withdrawal.inUnstatedPlace())).toBe(true);
    expect(isCovered(post, withdrawal.inUnstatedPlace())).toBe(true);
  });

  it("a claim of a wider time, such as the month", () => {
    expect(isCovered(post.asOf("2022-01").publishedOn("2022-02-01"))).toBe(true);
  });
});

describe("A withdrawal leaves alone", () => {
  it("other figures of the same bulletin: another number, measure, group or place", () => {
    const bulletin = withdrawal.of("the post");
    const from = (given: Report) => isCovered(given.relaying("the post"), bulletin);
    expect(from(post.says(exactly(103)).in("Almaty"))).toBe(false);
    expect(from(post.in("Almaty"))).toBe(false);
    expect(from(post.injured())).toBe(false);
    expect(from(post.killed("children"))).toBe(false);
    expect(from(post.says(exactly(165)))).toBe(false);
    expect(from(post.says(between(160, 170)))).toBe(false);
  });

  it("another day's figure, another origin's, and an undated one", () => {
    expect(isCovered(post.asOf("2022-01-08"))).toBe(false);
    expect(
      isCovered(report("Prosecutors").says(exactly(164)).asOf("2022-01-09").publishedOn("2022-01-09")),
    ).toBe(false);
    expect(isCovered(post.undated())).toBe(false);
  });
});

it("Of several withdrawals the first to be public counts, whatever their order in the ledger", () => {
  const [claim] = claimsIn([post]);
  const [early, late] = [withdrawal.withdrawal("b"), withdrawal.announcedOn("2022-01-10").withdrawal("a")];
  const twin = withdrawal.withdrawal("c");
  const first = (...given: readonly (typeof early)[]) => claim && withdrawalOf(claim, given, CRISIS)?.id;
  expect([first(early, late, twin), first(late, twin, early), first(twin, early)]).toEqual(["b", "b", "b"]);
  expect(first()).toBeUndefined();
});

it("A withdrawn claim leaves the claims and is kept with its withdrawal", () => {
  const world = worldOfLedger(ledgerOf(post, withdrawal, post.says(exactly(103)).in("Almaty")));
  expect(standingClaims(world).map(({ scope }) => scope.place)).toEqual(["Almaty"]);
  expect(withdrawnClaims(world).map((entry) => [entry.claim.quantity, entry.withdrawal.id])).toEqual([
    [exactly(164), "w1"],
  ]);
});
