import { describe, expect, it } from "vitest";
import type { KnownAt } from "../reading";
import { ledgerOf, report } from "../testing/ledger-builder";
import { exactly } from "../testing/quantities";
import { at } from "../testing/times";
import { takesBack } from "../testing/withdrawal-builder";
import { knownLedger } from "./known-at";

const known = (ledger: ReturnType<typeof ledgerOf>, knownAt: KnownAt) => {
  const { figures, withdrawals } = knownLedger(ledger, knownAt);
  return [...figures.map(({ id, revision }) => `${id} r${revision}`), ...withdrawals.map(({ id }) => id)];
};
const published = (time: string): KnownAt => ({ by: "publication", at: at(time) });

describe("By publication", () => {
  it("a publication is readable from the opening of its window", () => {
    const day = ledgerOf(report("RT").asOf("2022-01-05").publishedOn("2022-01-06"));
    expect(known(day, { by: "publication", at: at("2022-01-06") - 1 })).toEqual([]);
    expect(known(day, published("2022-01-06"))).toEqual(["f1 r1"]);
  });

  it("a withdrawal counts from the close of its window: a day's figure is seen that day and gone the next", () => {
    const ledger = ledgerOf(
      report("RT").asOf("2022-01-09").publishedOn("2022-01-09"),
      takesBack("RT", 13).announcedOn("2022-01-09"),
    );
    expect(known(ledger, { by: "publication", at: at("2022-01-10") - 1 })).toEqual(["f1 r1"]);
    expect(known(ledger, published("2022-01-10"))).toEqual(["f1 r1", "w1"]);
  });

  it("a publication of unknown time is readable from the end of its figures' as-of", () => {
    const unknown = ledgerOf(report("RT").asOf("2022-01-06").publishedAtUnknownTime());
    expect(known(unknown, { by: "publication", at: at("2022-01-07") - 1 })).toEqual([]);
    expect(known(unknown, published("2022-01-07"))).toEqual(["f1 r1"]);
  });

  it("an undated figure is part of no past", () => {
    const undated = ledgerOf(report("RT").undated());
    expect(known(undated, published("2099-01-01"))).toEqual([]);
    expect(known(undated, { by: "latest" })).toEqual(["f1 r1"]);
  });

  it("figures stand in their latest revision, whenever that was recorded", () => {
    const figure = report("RT").called("f");
    const ledger = ledgerOf(figure, figure.revisedTo(exactly(12), 2).recordedAt(at("2023-01-01"), 9));
    expect(known(ledger, published("2022-01-07"))).toEqual(["f r2"]);
  });
});

describe("By recording", () => {
  const figure = report("RT").called("f");
  const ledger = ledgerOf(
    figure.recordedAt(100, 1),
    figure.revisedTo(exactly(12), 2).recordedAt(200, 2),
    report("Herald").called("g").recordedAt(300, 3),
    takesBack("RT", 13).recordedAt(400, 4),
  );

  it.each([
    [99, []],
    [100, ["f r1"]],
    [200, ["f r2"]],
    [300, ["f r2", "g r1"]],
    [400, ["f r2", "g r1", "w1"]],
  ])("at instant %i", (instant, expected) => {
    expect(known(ledger, { by: "recording", at: instant })).toEqual(expected);
    expect(known(ledger, { by: "version", version: Math.floor(instant / 100) })).toEqual(expected);
  });

  it("does not depend on the order of the revisions", () => {
    const reversed = { ...ledger, revisions: [...ledger.revisions].reverse() };
    expect(known(reversed, { by: "recording", at: 250 })).toEqual(["f r2"]);
  });
});
