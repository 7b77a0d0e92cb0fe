import { describe, expect, it } from "vitest";
import { ENGLISH } from "@/lib/i18n/texts-in";
import { knownAtStops, replayStart, stopAt } from "./known-at-stops";
import { january } from "./testing/marks";
import { SECURITY_FORCES } from "./testing/security-forces";

const ZONE = "Asia/Almaty";

describe("the stops of the known-at slider", () => {
  const stops = knownAtStops(SECURITY_FORCES.moments, ZONE, ENGLISH);

  it("are one for each publication moment, said in the event's zone", () => {
    expect(stops).toHaveLength(SECURITY_FORCES.moments.length);
    expect(stops[0]).toEqual({
      known: "2022-01-05T09:00:00.000Z",
      label: "5 Jan 2022, 15:00 (09:00 UTC)",
      reports: 1,
    });
  });

  it("put a moment between two publications at the earlier one, and now after the last", () => {
    expect(stopAt(stops, january(5, 15))).toBe(0);
    expect(stopAt(stops, january(6, 14))).toBe(0);
    expect(stopAt(stops, null)).toBe(stops.length);
  });

  it("say that before the first publication nothing was known", () => {
    expect(stopAt(stops, january(1))).toBe(-1);
  });

  it("are replayed from the next one on, and from the first where the picture is that of now", () => {
    expect(replayStart(-1, stops.length)).toBe(0);
    expect(replayStart(3, stops.length)).toBe(4);
    expect(replayStart(stops.length - 1, stops.length)).toBe(stops.length);
    expect(replayStart(stops.length, stops.length)).toBe(0);
  });

  it("share stops where there are more moments than pixels, and lose no report", () => {
    const moments = Array.from({ length: 5000 }, (_, index) => ({
      at: january(1) + index * 60_000,
      reports: 2,
    }));
    const shared = knownAtStops(moments, ZONE, ENGLISH);
    expect(shared.length).toBeLessThanOrEqual(400);
    expect(shared.reduce((sum, { reports }) => sum + reports, 0)).toBe(10_000);
    expect(Date.parse(shared.at(-1)?.known ?? "")).toBe(moments.at(-1)?.at);
  });
});
