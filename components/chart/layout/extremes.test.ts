import { describe, expect, it } from "vitest";
import { ENGLISH } from "@/lib/i18n/texts-in";
import type { ChartModel, ClaimMark } from "@/lib/view/chart-model";
import { day, january, mark } from "../testing/marks";
import { SECURITY_FORCES } from "../testing/security-forces";
import { type ChartLayout, layoutChart } from "./chart-layout";
import { PROFILES, SMALL } from "./frame";
import { contains, intersects } from "./geometry";
import { sharedAxis } from "./shared-axis";
import { topOf, VALUE_SCALES, valueScale } from "./value-scale";

const EVERY_WIDTH = [...Object.values(PROFILES), SMALL];

function chart(marks: readonly ClaimMark[], span = { from: january(4), to: january(17) }): ChartModel {
  const nothing = { undated: [], ribbon: [], absences: [], contradictions: [], zones: [], history: [] };
  return { ...SECURITY_FORCES, ...nothing, marks, span };
}

/** The same model at every width and on every scale. */
function everyLayout(model: ChartModel): ChartLayout[] {
  return EVERY_WIDTH.flatMap((profile) =>
    VALUE_SCALES.map((scale) => layoutChart(model, profile, scale, ENGLISH)),
  );
}

function expectSound({ frame, marks, valueTicks }: ChartLayout): void {
  const room = { x: 0, y: 0, width: frame.profile.width, height: frame.profile.height };
  expect(marks.every(({ box }) => contains(room, box.rect) && box.rect.height > 0)).toBe(true);
  const labels = marks.flatMap(({ label }) => (label ? [label.rect] : []));
  const clashing = labels.filter((a, at) => labels.slice(at + 1).some((b) => intersects(a, b)));
  expect(clashing).toEqual([]);
  expect(valueTicks[0]?.label).toBe("0");
  const heights = valueTicks.map(({ y }) => y);
  expect(heights).toEqual([...heights].sort((a, b) => b - a));
}

describe("The chart is sound", () => {
  it("with a single figure, which is labelled at every width", () => {
    const only = mark({ id: "one", low: 13 });
    for (const layout of everyLayout(chart([only], day(5)))) {
      expectSound(layout);
      expect(layout.marks[0]?.label?.text).toBe("13");
      expect(layout.timeTicks.length).toBeGreaterThan(0);
    }
  });

  it("with open-ended figures alone, the arrows of which have room above the highest floor", () => {
    const floors = [2, 10, 164].map((low, at) =>
      mark({ id: `floor-${low}`, low, high: null, shape: "floor", label: `${low}+`, window: day(5 + at) }),
    );
    for (const layout of everyLayout(chart(floors))) {
      expectSound(layout);
      for (const { box } of layout.marks) {
        expect(box.arrowTo).not.toBeNull();
        expect(box.rect.y - (box.arrowTo ?? box.rect.y)).toBeGreaterThan(10);
      }
    }
  });

  it("with vague figures alone: a box that no number bounds is cut at the top, and its bound said", () => {
    const vague = [
      mark({ id: "dozens", low: 24, high: 99, shape: "vague", label: "dozens" }),
      mark({ id: "thousands", low: 200, high: 9999, shape: "vague", label: "hundreds", window: day(7) }),
    ];
    for (const layout of everyLayout(chart(vague))) {
      expectSound(layout);
      const cut = layout.marks.find(({ box }) => box.mark.id === "thousands")?.box;
      expect(cut?.beyond).toBe(9999);
      expect(cut?.rect.y).toBeGreaterThanOrEqual(layout.frame.plot.y);
    }
  });

  it("with counts from zero to ten million, each of which is seen", () => {
    const counts = [0, 1, 13, 4500, 9_999_999, 10_000_000];
    const marks = counts.map((low, at) => mark({ id: String(low), low, window: day(5 + at) }));
    for (const layout of everyLayout(chart(marks))) {
      expectSound(layout);
      expect(layout.marks).toHaveLength(counts.length);
    }
  });

  it("with a hundred thousand figures, of which none is lost and no more are drawn than pixels can show", () => {
    const marks = Array.from({ length: 100_000 }, (_, at) =>
      mark({
        id: `m${at}`,
        low: (at * 7919) % 5000,
        high: at % 7 === 0 ? null : ((at * 7919) % 5000) + (at % 3) * 40,
        voice: `v${at % 40}`,
        window: { from: january(5 + (at % 12), at % 24), to: january(6 + (at % 12), at % 24) },
        ...(at % 500 === 0 ? { contradictions: ["fell"] } : {}),
      }),
    );
    for (const profile of [PROFILES.narrow, PROFILES.wide]) {
      const layout = layoutChart(chart(marks), profile, "linear", ENGLISH);
      const drawn = layout.marks.map(({ box }) => box);
      expect(drawn.reduce((sum, { merged }) => sum + merged, 0)).toBe(100_000);
      expect(drawn.length).toBeLessThan(6000);
      expect(drawn.some(({ contradictions }) => contradictions.length > 0)).toBe(true);
    }
  }, 60_000);
});

describe("The square-root scale", () => {
  it("makes a count four times as large twice as high", () => {
    const { y } = valueScale("sqrt", topOf([100], false, "sqrt"), 300, 0);
    expect(y(0) - y(64)).toBeCloseTo(2 * (y(0) - y(16)), 6);
  });

  it("has round ticks from zero on, the small counts among them", () => {
    expect(valueScale("sqrt", topOf([19], false, "sqrt"), 360, 14).ticks).toEqual([0, 1, 2, 5, 10, 20]);
    expect(valueScale("sqrt", topOf([1], false, "sqrt"), 360, 14).ticks).toEqual([0, 1]);
  });
});

describe("Charts beside each other", () => {
  it("have one moment at one place, each its own scale of counts", () => {
    const few = chart([mark({ id: "few", low: 3, window: day(6) })], day(6));
    const many = chart([mark({ id: "many", low: 12_000, window: day(12) })], day(12));
    const both = [few, many];
    const shared = sharedAxis(both, SMALL, "linear", ENGLISH);
    const [a, b] = both.map((model) => layoutChart(model, SMALL, "linear", ENGLISH, shared));
    expect(a?.shown).toEqual(b?.shown);
    expect(a?.timeTicks).toEqual(b?.timeTicks);
    expect(a?.valueTicks).not.toEqual(b?.valueTicks);
  });
});
