import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stretches } from "./stretches";

const DAY = 86_400_000;
const days = (from: number, to: number) => ({ from: from * DAY, to: to * DAY });

describe("The stretches of a time axis", () => {
  it("are one where reporting never falls silent for long", () => {
    expect(stretches([days(5, 6), days(6, 8), days(10, 11)], 6)).toEqual([days(5, 11)]);
  });

  it("leave out a silence of months", () => {
    expect(stretches([days(5, 16), days(73, 75)], 6)).toEqual([days(5, 16), days(73, 75)]);
  });

  it("show a silence of exactly three days to scale, and leave out a longer one", () => {
    expect(stretches([days(0, 1), days(4, 5)], 6)).toEqual([days(0, 5)]);
    expect(stretches([days(0, 1), { from: 4 * DAY + 1, to: 5 * DAY }], 6)).toHaveLength(2);
  });

  it("are never more than there is room for: the shortest silences are shown again", () => {
    expect(stretches([days(0, 1), days(10, 11), days(100, 101)], 2)).toEqual([days(0, 11), days(100, 101)]);
    expect(stretches([days(0, 1), days(10, 11), days(100, 101)], 1)).toEqual([days(0, 101)]);
  });

  it("cover every window, apart and in order, whatever the order of the input", () => {
    const windows = fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 40 }))
        .map(([at, length]) => days(at, at + length)),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(windows, fc.integer({ min: 1, max: 8 }), (busy, most) => {
        const shown = stretches(busy, most);
        expect(shown.length).toBeLessThanOrEqual(most);
        expect(busy.every((w) => shown.some((s) => s.from <= w.from && w.to <= s.to))).toBe(true);
        for (const [index, stretch] of shown.entries()) {
          const before = shown[index - 1];
          if (before) expect(before.to).toBeLessThan(stretch.from);
        }
        expect(stretches([...busy].reverse(), most)).toEqual(shown);
      }),
    );
  });
});
