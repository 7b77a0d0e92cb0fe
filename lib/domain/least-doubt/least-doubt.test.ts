import { describe, expect, it } from "vitest";
import type { DatedClaim } from "../provenance/claim";
import { quantityKey } from "../quantity/quantity";
import { standingClaims } from "../reconcile/world";
import { ledgerOf, type Report, report } from "../testing/ledger-builder";
import { about, atLeast, between, exactly, moreThan, nearly, vaguely } from "../testing/quantities";
import { worldOfLedger } from "../testing/reading-aloud";
import { at } from "../testing/times";
import { claimsTold } from "../testing/told-claims";
import { type TakenBack, takesBack } from "../testing/withdrawal-builder";
import { leastDoubt } from "./least-doubt";

const among = (...entries: readonly (Report | TakenBack)[]) =>
  leastDoubt(standingClaims(worldOfLedger(ledgerOf(...entries))));
const doubted = (...entries: readonly (Report | TakenBack)[]) => among(...entries).doubted;

/** "1: always 12; sometimes 13, 14" */
function said(...entries: readonly (Report | TakenBack)[]): string {
  const { doubted, setAside } = among(...entries);
  const list = (claims: readonly { readonly quantity: Parameters<typeof quantityKey>[0] }[] = []) =>
    claims.map(({ quantity }) => quantityKey(quantity).replace("exact ", "")).join(", ") || "none";
  return `${doubted}: always ${list(setAside?.always)}; sometimes ${list(setAside?.sometimes)}`;
}

const ministry = report("Interior Ministry");
const union = report("Union");

describe("Least doubt, in the worked examples,", () => {
  it("1: is none where the toll grew", () => {
    const growing = [
      ministry.says(exactly(8)).asOf("2022-01-05").publishedOn("2022-01-05"),
      ministry.says(exactly(13)).asOf("2022-01-06"),
    ];
    expect(among(...growing)).toEqual({
      doubted: 0,
      claims: 2,
      history: [
        { from: at("2022-01-05"), count: 8 },
        { from: at("2022-01-06"), count: 13 },
      ],
      setAside: { always: [], sometimes: [] },
    });
  });

  it("2: is one of 13 at noon and 12 at six, either of them", () => {
    const noon = ministry.says(exactly(13)).asOf("2022-01-06 12:00");
    const evening = union.says(exactly(12)).asOf("2022-01-06 18:00");
    expect(said(noon, evening)).toBe("1: always none; sometimes 13, 12");
    const night = union.says(exactly(13)).asOf("2022-01-06 21:00");
    expect(said(noon, evening, night)).toBe("1: always none; sometimes 13, 12");
    const before = union.says(exactly(13)).asOf("2022-01-06 09:00");
    expect(said(before, noon, evening, night)).toBe("1: always 12; sometimes none");
  });

  it("3: is none for 12 and 13 on one day, which the count may have climbed through", () => {
    expect(doubted(ministry.says(exactly(12)), union.says(exactly(13)))).toBe(0);
  });

  it("4: is none for “at least two” and “three”", () => {
    expect(doubted(report("RT").says(atLeast(2)), report("Interfax").says(exactly(3)))).toBe(0);
  });

  it("5: is one of three and one, both from one broadcaster's midday count", () => {
    const midday = report("Broadcaster").asOf("2022-01-06 12h").relaying("midday count");
    expect(said(midday.says(exactly(3)), midday.says(exactly(1)))).toBe("1: always none; sometimes 1, 3");
  });

  it("7: is none once the 164 is withdrawn", () => {
    const post = report("Health Ministry")
      .says(exactly(164))
      .asOf("2022-01-09")
      .publishedOn("2022-01-09 10:00");
    const lower = report("Prosecutors").says(exactly(44)).asOf("2022-01-10").publishedOn("2022-01-10");
    expect(doubted(post, lower)).toBe(1);
    expect(doubted(post, takesBack("Health Ministry", 164).announcedOn("2022-01-09 11:00"), lower)).toBe(0);
  });

  it("9: counts what five outlets relay of one ministry as one claim", () => {
    const outlets = ["RT", "Interfax", "Daily", "Herald", "Evening Post"];
    expect(among(...outlets.map((outlet) => ministry.by(outlet)))).toMatchObject({ doubted: 0, claims: 1 });
  });

  it("11: is one of 241 as of 29 July and 238 as of August, and none for names listed below a toll", () => {
    const prosecutors = report("Prosecutors");
    const july = prosecutors.says(exactly(241)).asOf("2022-07-29").publishedOn("2022-07-29");
    const august = prosecutors.says(exactly(238)).asOf("2022-08").publishedOn("2022-09-01");
    expect(doubted(july, august)).toBe(1);
    const names = report("Foundation").listedByName().says(exactly(221)).asOf("2022-07");
    expect(doubted(prosecutors.says(exactly(225)), names.publishedOn("2022-08-01"))).toBe(0);
  });

  it("12: is one of 4,353 and 4,578 of one briefing", () => {
    const briefing = report("Prosecutors").relaying("briefing").injured();
    expect(doubted(briefing.says(exactly(4353)), briefing.says(exactly(4578)).by("RT"))).toBe(1);
  });
});

describe("Least doubt", () => {
  it("is none, with no history, where nobody says anything", () => {
    const nothing = { doubted: 0, claims: 0, history: [], setAside: { always: [], sometimes: [] } };
    expect(among()).toEqual(nothing);
  });

  it("lets a count that climbs through an interval take its values on the way", () => {
    const day = ["2022-01-06 00h", "2022-01-06 09h", "2022-01-06 18h"];
    const [night = "", morning = "", evening = ""] = day;
    expect(
      doubted(
        ministry.says(exactly(10)).asOf(night),
        union.says(exactly(12)).asOf("2022-01-06"),
        union.says(between(13, 15)).asOf(morning),
        ministry.says(exactly(20)).asOf(evening),
      ),
    ).toBe(0);
  });

  it("holds a coarse time against what lies surely before and after it", () => {
    const january = ministry.says(exactly(10)).asOf("2022-01").publishedOn("2022-02-05");
    const december = union.says(exactly(12)).asOf("2021-12-20").publishedOn("2021-12-20");
    expect(doubted(january, december)).toBe(1);
    expect(doubted(january, union.says(exactly(12)).asOf("2022-01-06"))).toBe(0);
  });

  it("takes 12 and 13 of one instant for a contradiction, and of one hour not", () => {
    const told = (time: string) => [
      ministry.says(exactly(12)).asOf(time),
      union.says(exactly(13)).asOf(time),
    ];
    expect(doubted(...told("2022-01-06 12:00:00"))).toBe(1);
    expect(doubted(...told("2022-01-06 12h"))).toBe(0);
  });

  it("does not tell which claims are set aside above 2,000 claims", () => {
    const crowd = Array.from(
      { length: 2001 },
      (_, n) => ({ origin: `Witness ${n}`, says: exactly(n), during: [1, 2] }) as const,
    );
    expect(leastDoubt(claimsTold(...crowd))).toMatchObject({ doubted: 2000, setAside: null });
    expect(leastDoubt(claimsTold(...crowd.slice(1))).setAside?.sometimes).toHaveLength(2000);
  });

  it("refuses a window that is empty and an interval that is reversed, naming the claim", () => {
    const [claim] = claimsTold({ says: exactly(12), during: [1, 2] });
    if (claim === undefined) throw new Error("nothing was told");
    const withInterval = (low: number, high: number): DatedClaim =>
      Object.create(claim, { interval: { value: { ...claim.interval, low, high } } });
    const withWindow = (from: number, to: number): DatedClaim =>
      Object.create(claim, { window: { value: { from, to } } });
    expect(() => leastDoubt([withInterval(13, 12)])).toThrow(
      `the interval [13, 12] of the claim ${claim.key} is not one`,
    );
    expect(() => leastDoubt([withInterval(-1, 12)])).toThrow("the interval [-1, 12]");
    expect(() => leastDoubt([withInterval(1.5, 12)])).toThrow("the interval [1.5, 12]");
    expect(() => leastDoubt([withWindow(5, 5)])).toThrow("the window [5, 5) of the claim");
    expect(() => leastDoubt([withWindow(5, 4)])).toThrow("the window [5, 4) of the claim");
    expect(() => leastDoubt([withWindow(5, Infinity)])).toThrow("give whole milliseconds");
  });
});

describe("Least doubt among the relays of one statement", () => {
  const relay = report("Prosecutors").relaying("briefing");

  it("leaves the moment free within the day, so that another number of that day is no contradiction", () => {
    const others = [relay.says(exactly(10)), relay.says(exactly(12)).by("RT")];
    expect(said(...others)).toBe("1: always none; sometimes 10, 12");
    const noon = union.says(exactly(11)).asOf("2022-01-06 12:00");
    expect(said(...others, noon)).toBe("1: always none; sometimes 10, 12");
  });

  it("sees a count that is caught between two relays all day, and then doubts both or whoever caught it", () => {
    const caught = [
      relay.says(exactly(10)),
      relay.says(exactly(14)).by("RT"),
      union.says(exactly(12)).asOf("2022-01-05").publishedOn("2022-01-05"),
      union.says(exactly(12)).asOf("2022-01-07").publishedOn("2022-01-07"),
    ];
    expect(said(...caught)).toBe("2: always none; sometimes 12, 10, 14, 12");
  });

  it("ties relays published at different hours to the time before the first of them", () => {
    const early = relay.says(exactly(12)).publishedOn("2022-01-06 10h");
    const late = relay.says(exactly(13)).publishedOn("2022-01-06 20h").by("RT");
    expect(doubted(early, late)).toBe(1);
  });

  it("ties relays that agree to that time as well, so that a number of the morning stands against both", () => {
    const early = relay.says(exactly(12)).publishedOn("2022-01-06 10:00");
    const late = relay.says(exactly(12)).publishedOn("2022-01-06 20h").by("RT");
    const noon = union.says(exactly(9)).asOf("2022-01-06 12:00");
    expect(said(early, late, noon)).toBe("1: always 9; sometimes none");
  });

  it("does not tie what is told of a statement for different days", () => {
    const later = relay.says(exactly(13)).asOf("2022-01-07").publishedOn("2022-01-07");
    expect(doubted(relay.says(exactly(12)), later)).toBe(0);
  });

  it("takes two statements that share a claim for one moment", () => {
    const bulletin = report("Prosecutors").relaying("bulletin");
    const shared = [relay.says(exactly(12)), bulletin.says(exactly(12)).by("RT")];
    expect(doubted(...shared, relay.says(exactly(13)), bulletin.says(exactly(14)))).toBe(2);
  });
});

describe("Least doubt among wordings of one number", () => {
  const relay = report("Prosecutors").relaying("briefing");

  it("is none for 2,677 beside “more than 2,677”, 4,578 beside “about 4,500”, 4,600 beside “nearly 4,600”", () => {
    expect(doubted(relay.says(exactly(2677)), relay.says(moreThan(2677)))).toBe(0);
    expect(doubted(relay.says(exactly(4578)), relay.says(about(4500)))).toBe(0);
    expect(doubted(relay.says(exactly(4600)), relay.says(nearly(4600)))).toBe(0);
    expect(doubted(relay.says(exactly(4500)), relay.says(exactly(4600)))).toBe(0);
  });

  it("is one for 10 beside 12, and for numbers that are neither hedged nor round", () => {
    expect(doubted(relay.says(exactly(10)), relay.says(exactly(12)))).toBe(1);
    expect(doubted(relay.says(exactly(7939)), relay.says(exactly(7989)))).toBe(1);
  });

  it("does not stretch the exact number: 2,677 is still no 2,700", () => {
    const later = union.says(exactly(2650)).asOf("2022-01-07").publishedOn("2022-01-07");
    expect(doubted(relay.says(exactly(2677)), relay.says(about(2700)), later)).toBe(1);
  });

  it("goes for one instant as for one statement, within one origin", () => {
    const noon = report("Prosecutors").asOf("2022-01-06 12:00:00");
    expect(doubted(noon.says(exactly(2677)), noon.says(moreThan(2677)))).toBe(0);
    const other = report("Union").asOf("2022-01-06 12:00:00");
    expect(doubted(noon.says(exactly(2677)), other.says(moreThan(2677)))).toBe(1);
  });

  it("leaves wordings of different moments as they are", () => {
    const day = report("Prosecutors");
    const later = day.asOf("2022-01-07").publishedOn("2022-01-07");
    expect(doubted(day.says(moreThan(2677)), later.says(exactly(2677)))).toBe(1);
  });

  it("has no say on vague words, which print no number", () => {
    expect(doubted(relay.says(vaguely("dozens")), relay.says(exactly(100)))).toBe(1);
  });
});
