import { describe, expect, it } from "vitest";
import { ENGLISH } from "@/lib/i18n/texts-in";
import { layoutChart } from "./layout/chart-layout";
import { PROFILES } from "./layout/frame";
import { SECURITY_FORCES } from "./testing/security-forces";
import { daysBetween, sidesOf, type ZoomPlot, zoomPlotOf } from "./zoom-plot";

const ALMATY = "Asia/Almaty";
const at = (day: number, hour = 0) => Date.UTC(2022, 0, day, hour - 6);

/** Two stretches of two days each, a silence between them; ten pixels are a day. */
const PLOT: ZoomPlot = {
  ...{ width: 100, height: 50, top: 5, bottom: 40 },
  shown: [
    { window: { from: at(5), to: at(7) }, left: 10, right: 30 },
    { window: { from: at(15), to: at(17) }, left: 40, right: 60 },
  ],
};

describe("The days between two pixels", () => {
  it("are all that the stretch touches, in days of the event's zone", () => {
    expect(daysBetween(PLOT, 12, 18, ALMATY)).toEqual({ from: "2022-01-05", to: "2022-01-05" });
    expect(daysBetween(PLOT, 12, 24, ALMATY)).toEqual({ from: "2022-01-05", to: "2022-01-06" });
  });

  it("are the same whichever way the pointer went", () => {
    expect(daysBetween(PLOT, 55, 12, ALMATY)).toEqual({ from: "2022-01-05", to: "2022-01-16" });
  });

  it("stop at what is shown, and at the nearer end of a silence", () => {
    expect(daysBetween(PLOT, 0, 33, ALMATY)).toEqual({ from: "2022-01-05", to: "2022-01-06" });
    expect(daysBetween(PLOT, 38, 99, ALMATY)).toEqual({ from: "2022-01-15", to: "2022-01-16" });
  });

  it("are none where nothing has a time", () => {
    expect(daysBetween({ ...PLOT, shown: [] }, 10, 20, ALMATY)).toBeNull();
    expect(sidesOf({ ...PLOT, shown: [] })).toBeNull();
  });

  it("fit the drawing: the whole width of each is the whole time", () => {
    for (const profile of Object.values(PROFILES)) {
      const plot = zoomPlotOf(layoutChart(SECURITY_FORCES, profile, "linear", ENGLISH));
      expect(sidesOf(plot)?.right).toBeLessThanOrEqual(profile.width);
      expect(daysBetween(plot, 0, profile.width, ALMATY)?.from).toBe("2022-01-04");
    }
  });
});
