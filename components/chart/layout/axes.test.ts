import { describe, expect, it } from "vitest";
import { ENGLISH } from "@/lib/i18n/texts-in";
import { january } from "../testing/marks";
import { timeTicks } from "./time-ticks";
import { topOf, VALUE_SCALES, valueScale } from "./value-scale";

const ALMATY = "Asia/Almaty";
const HOUR = 3_600_000;

function said(from: number, to: number, width = 800, zone = ALMATY): (string | null)[] {
  return timeTicks({ from, to }, zone, width, ENGLISH).map(({ label }) => label);
}

describe("ticks of the time axis", () => {
  it("are the event's own midnights, not those of Greenwich", () => {
    const [first] = timeTicks({ from: january(5), to: january(9) }, ALMATY, 300, ENGLISH);
    expect(first?.at).toBe(Date.UTC(2022, 0, 4, 18));
    expect(first?.label).toBe("5");
  });

  it("are days for a fortnight, with the month said once", () => {
    const ticks = timeTicks({ from: january(5), to: january(17) }, ALMATY, 800, ENGLISH);
    expect(ticks.map(({ label }) => label)).toEqual([
      "5",
      "6",
      "7",
      "8",
      "9",
      "10",
      "11",
      "12",
      "13",
      "14",
      "15",
      "16",
    ]);
    expect(ticks.flatMap(({ context }) => context ?? [])).toEqual(["January 2022"]);
  });

  it("say the month again where it changes", () => {
    const contexts = timeTicks({ from: january(29), to: january(36) }, ALMATY, 800, ENGLISH).flatMap(
      ({ context }) => context ?? [],
    );
    expect(contexts).toEqual(["January 2022", "February 2022"]);
  });

  it("are every other day or fewer on a phone", () => {
    expect(said(january(5), january(17), 250)).toEqual(["5", "7", "9", "11", "13", "15"]);
  });

  it("are minutes and hours for an hour and a day, months for two years", () => {
    expect(said(january(6, 12), january(6, 13))).toContain("12:15");
    expect(said(january(6), january(7))).toContain("06:00");
    expect(said(january(1), january(731))).toEqual(expect.arrayContaining(["Jan", "Apr", "Jul", "Oct"]));
  });

  it("keep to midnight where a clock is set forward", () => {
    const ticks = timeTicks(
      { from: Date.UTC(2022, 2, 26), to: Date.UTC(2022, 2, 30) },
      "Europe/Berlin",
      200,
      ENGLISH,
    );
    const gaps = ticks.slice(1).map(({ at }, index) => (at - (ticks[index]?.at ?? 0)) / HOUR);
    expect(gaps).toContain(23);
  });

  it("refuse a window without an end", () => {
    expect(() => timeTicks({ from: 0, to: Number.POSITIVE_INFINITY }, ALMATY, 800, ENGLISH)).toThrow(
      /needs an end/,
    );
  });
});

describe("the scale of counts", () => {
  it("starts at zero, shows zero and rises with the count", () => {
    for (const name of VALUE_SCALES) {
      const { y, ticks } = valueScale(name, topOf([10_000_000], true, name), 300, 0);
      expect(y(0)).toBe(300);
      expect(ticks[0]).toBe(0);
      expect([0, 1, 10, 1000, 10_000_000].map(y)).toEqual(
        [0, 1, 10, 1000, 10_000_000].map(y).sort((a, b) => b - a),
      );
    }
  });

  it("has whole numbers for ticks, however few people there are", () => {
    expect(valueScale("linear", topOf([1], false, "linear"), 300, 0).ticks).toEqual([0, 1]);
  });

  it("keeps its ticks apart", () => {
    for (const name of VALUE_SCALES) {
      const { y, ticks } = valueScale(name, topOf([3_456_789], false, name), 300, 0);
      const gaps = ticks.slice(1).map((tick, index) => y(ticks[index] ?? 0) - y(tick));
      expect(Math.min(...gaps)).toBeGreaterThan(20);
    }
  });

  it("leaves room for an arrow above an open end", () => {
    expect(topOf([20], true, "linear")).toBeGreaterThan(topOf([20], false, "linear"));
  });
});
