import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ENGLISH } from "@/lib/i18n/texts-in";
import type { ChartModel } from "@/lib/view/chart-model";
import { day, january, mark } from "../testing/marks";
import { SECURITY_FORCES } from "../testing/security-forces";
import { type ChartLayout, layoutChart } from "./chart-layout";
import { PROFILES } from "./frame";
import { contains, intersects } from "./geometry";
import { VALUE_SCALES } from "./value-scale";

const empty: ChartModel = {
  ...SECURITY_FORCES,
  marks: [],
  undated: [],
  ribbon: [],
  absences: [],
  contradictions: [],
  zones: [],
  history: [],
};

function withMarks(...marks: ChartModel["marks"]): ChartModel {
  return { ...empty, marks };
}

function boxes(layout: ChartLayout) {
  return layout.marks.map(({ box }) => box);
}

describe("the layout of the range chart", () => {
  it("draws every claim of the sample at every width, each inside the drawing", () => {
    for (const profile of Object.values(PROFILES)) {
      const layout = layoutChart(SECURITY_FORCES, profile, "linear", ENGLISH);
      expect(
        boxes(layout)
          .map(({ mark: { id } }) => id)
          .sort(),
      ).toEqual([...SECURITY_FORCES.marks, ...SECURITY_FORCES.undated].map(({ id }) => id).sort());
      const drawing = { x: 0, y: 0, width: profile.width, height: profile.height };
      expect(boxes(layout).every(({ rect }) => contains(drawing, rect))).toBe(true);
    }
  });

  it("makes a day's claim wider than that of an hour in it", () => {
    const hour = { from: january(6, 12), to: january(6, 13) };
    const layout = layoutChart(
      withMarks(mark({ id: "day", low: 12, window: day(6) }), mark({ id: "hour", low: 20, window: hour })),
      PROFILES.wide,
      "linear",
      ENGLISH,
    );
    const [wide, narrow] = boxes(layout);
    expect(wide?.rect.width).toBeGreaterThan(10 * (narrow?.rect.width ?? 0));
    expect(narrow && wide && narrow.rect.x > wide.rect.x).toBe(true);
  });

  it("keeps a claim of one millisecond wide enough to be seen", () => {
    const instant = { from: january(6), to: january(6) + 1 };
    const layout = layoutChart(
      { ...withMarks(mark({ id: "a", low: 3, window: instant })), span: instant },
      PROFILES.wide,
      "linear",
      ENGLISH,
    );
    expect(boxes(layout)[0]?.rect.width).toBeGreaterThanOrEqual(5);
  });

  it("makes dozens as tall as from 24 to 99 and gives an open end an arrow", () => {
    const layout = layoutChart(
      withMarks(
        mark({ id: "dozens", low: 24, high: 99, shape: "vague" }),
        mark({ id: "floor", low: 50, high: null, shape: "floor", window: day(8) }),
      ),
      PROFILES.wide,
      "linear",
      ENGLISH,
    );
    const [dozens, floor] = boxes(layout);
    expect(dozens?.rect.height).toBeGreaterThan(100);
    expect(floor?.arrowTo).toBe(layout.frame.plot.y);
  });

  it("lets two origins with one number at one time share a bar's place, so that both are seen", () => {
    const layout = layoutChart(
      withMarks(mark({ id: "a", low: 16 }), mark({ id: "b", low: 16, voice: "witness" })),
      PROFILES.wide,
      "linear",
      ENGLISH,
    );
    const [a, b] = boxes(layout);
    expect(a && b && intersects(a.rect, b.rect)).toBe(false);
    expect(Math.abs((a?.rect.y ?? 0) - (b?.rect.y ?? 0))).toBeLessThan(6);
  });

  it("writes no label over another and none outside the plot", () => {
    for (const profile of Object.values(PROFILES)) {
      const { marks, frame } = layoutChart(SECURITY_FORCES, profile, "linear", ENGLISH);
      const rects = marks.flatMap(({ label }) => (label ? [label.rect] : []));
      const clashes = rects.filter((rect, at) =>
        rects.slice(at + 1).some((other) => intersects(rect, other)),
      );
      expect(clashes).toEqual([]);
      const dated = marks.filter(({ box }) => box.mark.window !== null);
      expect(dated.every(({ label }) => label === null || contains(frame.plot, label.rect))).toBe(true);
    }
  });

  it("marks every contradicted claim with a sign, also on a phone", () => {
    const { marks } = layoutChart(SECURITY_FORCES, PROFILES.narrow, "linear", ENGLISH);
    const signed = marks.filter(({ label }) => label?.sign).map(({ box }) => box.mark.id);
    expect(signed.sort()).toEqual(["s003-13", "s003-22", "t-084", "t-263"]);
  });

  it("strikes a withdrawn claim through up to the moment of its withdrawal", () => {
    const layout = layoutChart(SECURITY_FORCES, PROFILES.wide, "linear", ENGLISH);
    const withdrawn = boxes(layout).find(({ mark: { id } }) => id === "t-084");
    const nextBox = boxes(layout).find(({ mark: { id } }) => id === "t-263");
    // It was withdrawn with the close of 9 January, which is where the box of 9 January ends.
    expect(withdrawn?.strike?.to).toBeCloseTo((nextBox?.rect.x ?? 0) + (nextBox?.rect.width ?? 0) + 1, 0);
  });

  it("names a gap in reporting instead of bridging it", () => {
    const layout = layoutChart(SECURITY_FORCES, PROFILES.wide, "linear", ENGLISH);
    expect(layout.ribbon.closed.length).toBeGreaterThan(1);
    expect(layout.gaps).toHaveLength(1);
  });

  it("keeps undated claims out of time, in their strip", () => {
    const { frame, marks } = layoutChart(SECURITY_FORCES, PROFILES.wide, "linear", ENGLISH);
    const [first] = marks;
    expect(first?.box.mark.id).toBe("t-219");
    expect(frame.strip && first && contains(frame.strip, first.box.rect)).toBe(true);
  });

  it("stands without anything dated", () => {
    const layout = layoutChart(
      { ...empty, span: null, undated: SECURITY_FORCES.undated },
      PROFILES.narrow,
      "linear",
      ENGLISH,
    );
    expect(layout.timeTicks).toEqual([]);
    expect(layout.marks).toHaveLength(1);
  });

  it("shows counts from zero to ten million in one picture, in order, whatever the scale", () => {
    const counts = [0, 3, 12, 4500, 10_000_000];
    const model = withMarks(...counts.map((low, at) => mark({ id: String(low), low, window: day(5 + at) })));
    for (const scale of VALUE_SCALES) {
      const layout = layoutChart(model, PROFILES.wide, scale, ENGLISH);
      const heights = boxes(layout).map(({ rect }) => rect.y);
      expect(heights).toEqual([...heights].sort((a, b) => b - a));
      expect(layout.valueTicks[0]?.label).toBe("0");
    }
  });

  it("gives the same pixels whatever the order of the claims", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...SECURITY_FORCES.marks], { minLength: SECURITY_FORCES.marks.length }),
        (marks) => {
          const rects = (model: ChartModel) =>
            layoutChart(model, PROFILES.wide, "linear", ENGLISH).marks.map(({ box }) =>
              [box.mark.id, box.rect.x, box.rect.width].join(" "),
            );
          expect(rects({ ...SECURITY_FORCES, marks }).sort()).toEqual(rects(SECURITY_FORCES).sort());
        },
      ),
      { numRuns: 30 },
    );
  });
});
