import { describe, expect, it } from "vitest";
import { type Report, report } from "@/lib/domain/testing/ledger-builder";
import { exactly } from "@/lib/domain/testing/quantities";
import { at } from "@/lib/domain/testing/times";
import { pictureFor } from "./json/testing/small-event";
import { sayDoubt, sayDoubtAcross } from "./say-doubt";
import { doubtAbout, historyOf, zonesOf } from "./scope-doubt";
import { scopesOf } from "./selection";

const told = (n: number, day: string, origin = "Union") =>
  report(origin).says(exactly(n)).asOf(day).publishedOn(day);

function doubtIn(...reports: readonly Report[]) {
  const picture = pictureFor(reports);
  const [scope] = scopesOf(picture);
  const doubt = scope ? doubtAbout(scope, picture) : null;
  return { picture, doubt };
}

describe("The doubt about a running total", () => {
  it("is none where a toll only grows: no zone, no history to draw", () => {
    const { doubt, picture } = doubtIn(told(8, "2022-01-05"), told(13, "2022-01-06"));
    expect(doubt?.least.doubted).toBe(0);
    expect([zonesOf(doubt), historyOf(doubt)]).toEqual([[], []]);
    expect(doubt && sayDoubt(doubt, picture).sentence).toBe(
      "All 2 claims can be true of one count that never falls.",
    );
  });

  it("names the claim that every best answer sets aside, and draws the zone that it makes", () => {
    const { doubt, picture } = doubtIn(
      told(8, "2022-01-04"),
      told(90, "2022-01-05", "RT"),
      told(12, "2022-01-07"),
      told(13, "2022-01-08"),
    );
    expect(doubt && sayDoubt(doubt, picture)).toMatchObject({
      sentence: "At least 1 of 4 claims must be wrong for the rest to agree.",
      byOrigins: "If all claims of an origin stand or fall together: at least 1 of 2 origins.",
      always: [{ sentence: "90, RT, as of 5 Jan 2022" }],
      sometimes: [],
    });
    expect(zonesOf(doubt)[0]).toMatchObject({ floor: 90, ceiling: 12 });
    expect(historyOf(doubt).map(({ count }) => count)).toEqual([8, 12, 13]);
    expect(historyOf(doubt).at(-1)?.to).toBe(at("2022-01-09"));
  });

  it("is not asked of a stock, nor of a single claim", () => {
    expect(doubtIn(told(13, "2022-01-05").rightNow(), told(12, "2022-01-06").rightNow()).doubt).toBeNull();
    expect(doubtIn(told(13, "2022-01-05")).doubt).toBeNull();
  });

  it("over all running totals counts what parts that exceed their whole add, and says that it is a bound", () => {
    const { picture } = doubtIn(told(103, "2022-01-05").in("Almaty"), told(44, "2022-01-06"));
    expect(sayDoubtAcross(picture)).toBe(
      "Over 2 running totals, no part above its whole: at least 1 of 2 claims must be wrong, 1 of them only because parts are held against wholes. This is a lower bound: that disjoint parts add up is not used.",
    );
  });

  it("says so where parts and wholes add nothing, rather than count nobody", () => {
    const { picture } = doubtIn(told(90, "2022-01-05"), told(12, "2022-01-06"));
    expect(sayDoubtAcross(picture)).toContain(
      "at least 1 of 2 claims must be wrong; holding parts against wholes adds none. This is a lower bound",
    );
  });
});
