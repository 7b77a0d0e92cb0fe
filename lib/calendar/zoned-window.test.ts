import { describe, expect, it } from "vitest";
import { PARTS_OF_DAY } from "../domain/time/part-of-day";
import { startOfDay, startOfDays } from "./days";
import { sayWindow } from "./say-window";
import { type CalendarTime, zonedWindow } from "./zoned-window";

const ALMATY = "Asia/Almaty";
const at = (text: string) => Date.parse(text);
const window = (date: string, precision: CalendarTime["precision"], zone = ALMATY) =>
  zonedWindow({ date, precision, zone });

describe("a calendar time is a window of instants", () => {
  it("a day of Almaty opens at 18:00 UTC of the day before and closes where the next one opens", () => {
    expect(window("2022-01-06", "day")).toEqual({
      from: at("2022-01-05T18:00Z"),
      to: at("2022-01-06T18:00Z"),
    });
    expect(window("2022-01-06", "day").to).toBe(window("2022-01-07", "day").from);
  });

  it("a month, an hour, a minute and an instant are as long as their names say", () => {
    expect(window("2022-01", "month")).toEqual({
      from: at("2021-12-31T18:00Z"),
      to: at("2022-01-31T18:00Z"),
    });
    expect(window("2022-01-06T12:00", "hour")).toEqual({
      from: at("2022-01-06T06:00Z"),
      to: at("2022-01-06T07:00Z"),
    });
    expect(window("2022-01-05T08:44", "minute")).toEqual({
      from: at("2022-01-05T02:44Z"),
      to: at("2022-01-05T02:45Z"),
    });
    const instant = window("2022-01-05T08:44:05", "instant");
    expect(instant.to - instant.from).toBe(1);
  });

  it.each([
    ["early", "2022-01-05T18:00Z", "2022-01-06T03:00Z"],
    ["morning", "2022-01-06T00:00Z", "2022-01-06T06:00Z"],
    ["before evening", "2022-01-05T18:00Z", "2022-01-06T16:00Z"],
    ["after midday", "2022-01-06T07:00Z", "2022-01-06T18:00Z"],
    ["evening", "2022-01-06T16:00Z", "2022-01-06T18:00Z"],
    ["night to the next day", "2022-01-06T12:00Z", "2022-01-07T00:00Z"],
  ] as const)("the part of a day called %s runs from %s to %s", (partOfDay, from, to) => {
    const time = { date: "2022-01-06", precision: "part-of-day", partOfDay, zone: ALMATY } as const;
    expect(zonedWindow(time)).toEqual({ from: at(from), to: at(to) });
    expect(Object.keys(PARTS_OF_DAY)).toHaveLength(6);
  });

  it("a day on which the clocks change is an hour shorter or longer", () => {
    const hours = ({ from, to }: { from: number; to: number }) => (to - from) / 3_600_000;
    expect(hours(window("2022-03-27", "day", "Europe/Berlin"))).toBe(23);
    expect(hours(window("2022-10-30", "day", "Europe/Berlin"))).toBe(25);
  });

  it.each([
    ["2022-02-30", "day", ALMATY, /"2022-02-30" does not exist/],
    ["2022-13", "month", ALMATY, /"2022-13" does not exist/],
    ["2022-01", "day", ALMATY, /"2022-01" is no day: write it like 2022-01-06/],
    ["6 January", "day", ALMATY, /"6 January" is no day/],
    ["2022-01-06T25:00", "hour", ALMATY, /"2022-01-06T25:00" does not exist/],
    ["2022-03-27T02:30", "minute", "Europe/Berlin", /"2022-03-27T02:30" does not exist in Europe\/Berlin/],
    ["2022-01-06", "part-of-day", ALMATY, /part of day "none"/],
    ["2022-01-06", "day", "Mars/Olympus", /"Mars\/Olympus" is no known time zone/],
  ] as const)("%s as a %s of %s is refused", (date, precision, zone, message) => {
    expect(() => zonedWindow({ date, precision, zone })).toThrow(message);
  });
});

describe("a window is said", () => {
  it("as a day or a month where it is just that", () => {
    expect(sayWindow(window("2022-01-06", "day"), "day", ALMATY)).toBe("6 Jan 2022");
    expect(sayWindow(window("2022-01", "month"), "month", ALMATY)).toBe("January 2022");
  });

  it("with its hours where it is less, or where another zone cuts it", () => {
    expect(sayWindow(window("2022-01-06T12:00", "hour"), "hour", ALMATY)).toBe("6 Jan 2022, 12:00 to 13:00");
    expect(sayWindow(window("2022-01-06T12:00", "hour"), "hour", "UTC")).toBe("6 Jan 2022, 06:00 to 07:00");
    expect(sayWindow(window("2022-01-06", "day"), "day", "UTC")).toBe(
      "5 Jan 2022, 18:00 to 6 Jan 2022, 18:00",
    );
    expect(sayWindow(window("2022-01-05T08:44", "minute"), "minute", ALMATY)).toBe("5 Jan 2022, 08:44");
    const evening = zonedWindow({
      date: "2022-01-06",
      precision: "part-of-day",
      partOfDay: "evening",
      zone: ALMATY,
    });
    expect(sayWindow(evening, "part-of-day", ALMATY)).toBe("6 Jan 2022, 22:00 to 24:00");
  });

  it("as cut, never as the whole day or month that it was cut from", () => {
    const { from } = window("2022-01-05", "day");
    expect(sayWindow({ from, to: window("2022-01-05T08:44", "minute").to }, "day", ALMATY)).toBe(
      "5 Jan 2022, 00:00 to 08:45",
    );
    const cut = { from: window("2022-01-15", "day").from, to: window("2022-01", "month").to };
    expect(sayWindow(cut, "month", ALMATY)).toBe("15 Jan 2022 to 31 Jan 2022");
  });

  it("as an opening where it has no end", () => {
    const open = { from: window("2022-01-10", "day").from, to: Number.POSITIVE_INFINITY };
    expect(sayWindow(open, "unknown", ALMATY)).toBe("not before 10 Jan 2022");
  });
});

describe("the days of a window", () => {
  it("open inside it: its own opening counts, its close does not", () => {
    const { from } = window("2022-01-05", "day");
    const { to } = window("2022-01-06", "day");
    expect(startOfDays({ from, to }, ALMATY)).toEqual([from, from + 24 * 3_600_000]);
    expect(startOfDays({ from: from + 1, to }, ALMATY)).toEqual([from + 24 * 3_600_000]);
    expect(startOfDay(to - 1, ALMATY)).toBe(window("2022-01-06", "day").from);
  });

  it("are without number where it has no end", () => {
    expect(() => startOfDays({ from: 0, to: Number.POSITIVE_INFINITY }, ALMATY)).toThrow(/no last day/);
  });
});
