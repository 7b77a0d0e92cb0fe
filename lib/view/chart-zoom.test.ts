import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChartZoom, zoomOf } from "./chart-zoom";

const ALMATY = "Asia/Almaty";
const DAY = 86_400_000;

/** Whole days of January 2022 in Almaty. */
function days(first: number, last = first) {
  const midnight = (day: number) => Date.UTC(2022, 0, day) - 6 * 3_600_000;
  return { from: midnight(first), to: midnight(last + 1) };
}

const date = (day: number) => new Date(Date.UTC(2022, 0, day)).toISOString().slice(0, 10);
const WHOLE = { from: null, to: null };
const REPORTED = [days(5), days(6), days(7, 8), days(16)];

function zoom(windows = REPORTED, chosen: Parameters<typeof zoomOf>[1] = WHOLE): ChartZoom {
  const found = zoomOf(windows, chosen, ALMATY);
  if (found === null) throw new Error("nothing is reported");
  return found;
}

describe("The zoom of the chart", () => {
  it("begins with the whole time, which can only be narrowed", () => {
    expect(zoom()).toEqual({
      shown: { from: "2022-01-05", to: "2022-01-16" },
      closer: { from: "2022-01-05", to: "2022-01-10" },
      ...{ wider: null, earlier: null, later: null, whole: null },
    });
  });

  it("goes wider to twice the time, and to the whole where that is all of it", () => {
    expect(zoom(REPORTED, { from: "2022-01-07", to: "2022-01-08" }).wider).toEqual({
      from: "2022-01-06",
      to: "2022-01-09",
    });
    expect(zoom(REPORTED, { from: "2022-01-06", to: "2022-01-15" }).wider).toEqual(WHOLE);
  });

  it("moves by half of what is shown, and over a silence to the next report", () => {
    const { earlier, later } = zoom(REPORTED, { from: "2022-01-07", to: "2022-01-08" });
    expect(earlier).toEqual({ from: "2022-01-06", to: "2022-01-07" });
    expect(later).toEqual({ from: "2022-01-16", to: "2022-01-17" });
  });

  it("ends with a single day", () => {
    expect(zoom(REPORTED, { from: "2022-01-06", to: "2022-01-06" }).closer).toBeNull();
  });

  it("has nowhere to go where nothing has a time", () => {
    expect(zoomOf([], WHOLE, ALMATY)).toBeNull();
  });

  it("never leads to days without a report", () => {
    const report = fc
      .tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 5 }))
      .map(([first, more]) => days(first, first + more));
    const chosen = fc
      .tuple(fc.integer({ min: -20, max: 420 }), fc.integer({ min: 0, max: 60 }))
      .map(([first, more]) => ({ from: date(first), to: date(first + more) }));
    const reports = fc.array(report, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(reports, chosen, (windows, now) => {
        const { closer, earlier, later } = zoom(windows, now);
        for (const step of [closer, earlier, later]) {
          if (!step?.from || !step.to) continue;
          const [from, to] = [Date.parse(step.from) - DAY / 4, Date.parse(step.to) + (DAY * 3) / 4];
          expect(windows.some((window) => window.from < to && from < window.to)).toBe(true);
        }
      }),
    );
  });
});
