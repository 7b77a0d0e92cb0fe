import { describe, expect, it } from "vitest";
import type { Figure, Withdrawal } from "../figure";
import { ReconciledLedger } from "../reconcile/reconciled-ledger";
import { worldOf } from "../reconcile/world";
import { CRISIS } from "../testing/crisis";
import { report } from "../testing/ledger-builder";
import { takesBack } from "../testing/withdrawal-builder";

const figure = report("Herald").figure("f1");
const withdrawal = takesBack("Herald", 13).withdrawal("w1");
const reversed = { from: 20, to: 10 };
const { publication } = figure;
const published = { ...publication.published, window: reversed };
const publishedBackwards: Figure = { ...figure, publication: { ...publication, published } };
const ofNobody: Figure = { ...figure, origin: "Nobody" };
const announced = { ...withdrawal.announced, window: reversed };

const enters = (figures: readonly Figure[], withdrawals: readonly Withdrawal[] = []) =>
  worldOf({ figures, withdrawals }, CRISIS, "literal-1");
const entersLater = (after: Figure | null, withdrawals: readonly Withdrawal[] = []) => {
  const figures = after === null ? [] : [{ before: null, after }];
  return ReconciledLedger.of({ figures: [figure], withdrawals: [] }, CRISIS, "literal-1").after({
    figures,
    withdrawals,
  });
};

describe("What enters the domain", () => {
  it("is taken where its times and its origin are sound", () => {
    expect(enters([figure], [withdrawal]).scopes.size).toBe(1);
  });

  it("is no publication that ends before it starts, not even one that stands alone", () => {
    expect(() => enters([publishedBackwards])).toThrow(
      `the publication "${publication.id}" of figure f1 ends at 10, before it starts at 20: give the earlier time first`,
    );
    expect(() => entersLater({ ...publishedBackwards, id: "f2" })).toThrow("of figure f2 ends at 10");
  });

  it("is no figure of an origin that nobody knows, not even one that stands alone", () => {
    expect(() => enters([ofNobody])).toThrow(
      'the origin "Nobody" of figure f1 is no source of the vocabulary: add the source, or name one that is',
    );
    expect(() => entersLater({ ...ofNobody, id: "f2" })).toThrow('the origin "Nobody" of figure f2');
  });

  it("is no withdrawal that is announced, or speaks of a time, backwards", () => {
    const complaint =
      "a time of the withdrawal w1 ends at 10, before it starts at 20: give the earlier time first";
    expect(() => enters([figure], [{ ...withdrawal, announced }])).toThrow(complaint);
    expect(() => enters([figure], [{ ...withdrawal, asOf: reversed }])).toThrow(complaint);
    expect(() => entersLater(null, [{ ...withdrawal, announced }])).toThrow(complaint);
  });
});
