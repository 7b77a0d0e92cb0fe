import { describe, expect, it } from "vitest";
import { sayWindow as sayInEnglish } from "@/lib/calendar/say-window";
import { type CalendarTime, zonedWindow } from "@/lib/calendar/zoned-window";
import type { Precision } from "@/lib/domain/time/window";
import { sayInstant, sayWindow } from "./say-window";
import { ENGLISH } from "./texts-in";

const ALMATY = "Asia/Almaty";

function said(date: string, precision: CalendarTime["precision"], zone = ALMATY): string {
  return sayWindow(zonedWindow({ date, precision, zone }), precision, zone, ENGLISH);
}

describe("A time of day", () => {
  it("has the same in universal time beside it", () => {
    expect(said("2022-01-06T12:00", "hour")).toBe("6 Jan 2022, 12:00 to 13:00 (06:00 to 07:00 UTC)");
    expect(said("2022-01-05T08:44", "minute")).toBe("5 Jan 2022, 08:44 (02:44 UTC)");
  });

  it("names the day in universal time where that is another one", () => {
    expect(said("2022-01-06T02:00", "hour")).toBe(
      "6 Jan 2022, 02:00 to 03:00 (5 Jan 2022, 20:00 to 21:00 UTC)",
    );
  });

  it("is said once where the event's time is universal time", () => {
    expect(said("2022-01-06T12:00", "hour", "UTC")).toBe("6 Jan 2022, 12:00 to 13:00");
  });

  it("has seconds where the precision is an instant", () => {
    expect(sayInstant(Date.UTC(2022, 0, 6, 6, 30, 5), "instant", ALMATY, ENGLISH)).toBe(
      "6 Jan 2022, 12:30:05 (06:30:05 UTC)",
    );
  });
});

describe("A day or a month", () => {
  it("is the event's own, and is said alone", () => {
    expect(said("2022-01-06", "day")).toBe("6 Jan 2022");
    expect(said("2022-01", "month")).toBe("January 2022");
  });
});

it("says in English, but for universal time, what files and data say", () => {
  const from = Date.UTC(2022, 0, 5, 18);
  const windows: readonly (readonly [number, number, Precision])[] = [
    [from, from + 86_400_000, "day"],
    [from, from + 3 * 86_400_000, "unknown"],
    [from + 3_600_000, from + 7_200_000, "hour"],
    [from + 22 * 3_600_000, from + 86_400_000, "part-of-day"],
    [from, from + 1, "instant"],
    [from, Number.POSITIVE_INFINITY, "unknown"],
    [from + 60_000, Number.POSITIVE_INFINITY, "unknown"],
  ];
  for (const [opens, closes, precision] of windows) {
    const window = { from: opens, to: closes };
    const inBoth = sayWindow(window, precision, ALMATY, ENGLISH);
    expect(inBoth.replace(/ \(.*UTC\)$/, "")).toBe(sayInEnglish(window, precision, ALMATY));
  }
});
