import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { effectiveAsOf, effectivePublished, type RecordedAsOf, type RecordedTime } from "./effective-times";
import { HOUR, type Window } from "./window";

const DAY = 24 * HOUR;
/** The nth day of a calendar in which days open at multiples of 24 hours. */
const day = (n: number): Window => ({ from: n * DAY, to: (n + 1) * DAY });
const startOfDay = (instant: number) => Math.floor(instant / DAY) * DAY;

const UNKNOWN = { window: null, precision: "unknown", basis: "unknown" } as const;
const published = (window: Window, precision: RecordedTime["precision"] = "day"): RecordedTime => ({
  window,
  precision,
  basis: "stated",
});
const asOf = (window: Window | null, basis: RecordedAsOf["basis"] = "stated"): RecordedAsOf =>
  window === null ? { ...UNKNOWN, foretells: false } : { window, precision: "day", basis, foretells: false };

describe("when a publication could be read", () => {
  it("is the day that was stated, where its figures speak of that day or before", () => {
    const read = effectivePublished(published(day(6)), [asOf(day(5)), asOf(day(6))]);
    expect(read).toEqual({ ...published(day(6)), notBefore: day(6).from });
  });

  it("is no earlier than what it speaks about: a toll as of midday was not published that morning", () => {
    const midday = { from: day(6).from + 12 * HOUR, to: day(6).from + 13 * HOUR };
    expect(effectivePublished(published(day(6)), [asOf(midday)])).toMatchObject({
      window: { from: midday.from, to: day(6).to },
      notBefore: midday.from,
    });
  });

  it("within a month, starts with the latest stated day of its figures; inferred days do not count", () => {
    const month = { from: day(1).from, to: day(31).to };
    const read = effectivePublished(published(month, "month"), [
      asOf(day(9)),
      asOf(day(15)),
      asOf(day(20), "inferred"),
    ]);
    expect(read).toMatchObject({ window: { from: day(15).from, to: month.to }, precision: "month" });
  });

  it("if unknown, is read as not before the end of the as-of of its figures, marked inferred", () => {
    expect(effectivePublished(UNKNOWN, [asOf(day(9)), asOf(day(8), "inferred")])).toEqual({
      window: { from: day(9).to, to: Number.POSITIVE_INFINITY },
      precision: "unknown",
      basis: "inferred",
      notBefore: day(9).from,
    });
  });

  it("if unknown and without any dated figure, is undated", () => {
    expect(effectivePublished(UNKNOWN, [asOf(null)])).toMatchObject({ window: null, basis: "unknown" });
  });

  it("is not moved by what it foretells", () => {
    const prediction = { ...asOf(day(20)), foretells: true };
    expect(effectivePublished(published(day(6)), [prediction])).toMatchObject({ window: day(6) });
    expect(effectivePublished(UNKNOWN, [prediction])).toMatchObject({ window: null });
  });
});

describe("the moment that a figure speaks about", () => {
  const at844 = published(
    { from: day(5).from + 8 * HOUR + 44 * 60_000, to: day(5).from + 8 * HOUR + 45 * 60_000 },
    "minute",
  );
  const readable = (time: RecordedTime, ...figures: RecordedAsOf[]) => effectivePublished(time, figures);

  it("is cut at its publication: a day told at 08:44 ends at 08:45", () => {
    const { window } = effectiveAsOf(asOf(day(5)), readable(at844, asOf(day(5))), startOfDay);
    expect(window).toEqual({ from: day(5).from, to: at844.window?.to });
  });

  it("if not stated, is read as the day of publication, up to the publication where its hour is known", () => {
    expect(effectiveAsOf(asOf(null), readable(published(day(6))), startOfDay)).toEqual({
      window: day(6),
      precision: "day",
      basis: "inferred",
    });
    expect(effectiveAsOf(asOf(null), readable(at844), startOfDay).window).toEqual({
      from: day(5).from,
      to: at844.window?.to,
    });
  });

  it("if not stated in a publication of a known month, may be any of its days", () => {
    const month = published({ from: day(1).from, to: day(31).to }, "month");
    expect(effectiveAsOf(asOf(null), readable(month), startOfDay)).toEqual({
      window: month.window,
      precision: "month",
      basis: "inferred",
    });
  });

  it("with neither time is undated, though the publication is read as later than its other figures", () => {
    expect(effectiveAsOf(asOf(null), readable(UNKNOWN), startOfDay).window).toBeNull();
    expect(effectiveAsOf(asOf(null), readable(UNKNOWN, asOf(day(9))), startOfDay)).toEqual(UNKNOWN);
  });

  it("may lie ahead for a prediction, and for nothing else", () => {
    const ahead = asOf(day(9));
    expect(
      effectiveAsOf({ ...ahead, foretells: true }, readable(published(day(6))), startOfDay).window,
    ).toEqual(day(9));
    expect(() => effectiveAsOf(ahead, readable(published(day(6))), startOfDay)).toThrow(RangeError);
  });

  it("never ends after its publication, and never starts after the publication can be read", () => {
    const days = fc.nat({ max: 30 });
    const figures = fc.array(fc.tuple(days, fc.constantFrom("stated" as const, "inferred" as const, null)), {
      minLength: 1,
    });
    fc.assert(
      fc.property(figures, days, (drawn, gap) => {
        const recorded = drawn.map(([n, basis]) => (basis === null ? asOf(null) : asOf(day(n), basis)));
        const last = Math.max(...drawn.map(([n]) => n));
        const window = readable(
          published({ from: day(Math.max(0, last - gap)).from, to: day(last).to }),
          ...recorded,
        );
        for (const figure of recorded) {
          const read = effectiveAsOf(figure, window, startOfDay).window;
          expect(read?.to).toBeLessThanOrEqual(window.window?.to ?? Number.NaN);
          if (figure.basis === "stated") expect(read?.from).toBeLessThanOrEqual(window.notBefore);
        }
      }),
    );
  });
});
