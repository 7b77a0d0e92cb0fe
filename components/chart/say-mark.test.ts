import { describe, expect, it } from "vitest";
import { ENGLISH } from "@/lib/i18n/texts-in";
import { layoutChart } from "./layout/chart-layout";
import { PROFILES } from "./layout/frame";
import { describeChart, nameOfMark } from "./say-mark";
import { SECURITY_FORCES } from "./testing/security-forces";
import { stepTo } from "./walk-marks";

const { marks } = layoutChart(SECURITY_FORCES, PROFILES.wide, "linear", ENGLISH);

function nameOf(id: string): string {
  const placed = marks.find(({ box }) => box.mark.id === id);
  if (!placed) throw new Error(`no mark ${id} is drawn`);
  return nameOfMark(placed, ENGLISH);
}

describe("the name of a mark", () => {
  it("says wording, interval, voice, time and reports", () => {
    expect(nameOf("s004-08")).toBe(
      "“at least 10”, 10 or more, Government of Kazakhstan, as of 5 Jan 2022, 1 report",
    );
  });

  it("says that a claim was withdrawn and is contradicted", () => {
    expect(nameOf("t-084")).toMatch(/9 reports, withdrawn, contradicted$/);
  });

  it("says that a claim is undated rather than inventing a time", () => {
    expect(nameOf("t-219")).toBe("“9 dödade”, 9, Swiki, undated, 1 report");
  });
});

it("describes the whole chart in words", () => {
  expect(describeChart(SECURITY_FORCES, ENGLISH)).toMatch(
    /^15 claims by 7 voices.*2 contradictions, marked with a not-equal sign\.$/,
  );
});

describe("walking the marks by key", () => {
  const three = ["a", "b", "c"] as const;

  it("goes forward and back in time and holds at both ends", () => {
    expect(stepTo("ArrowRight", three, "a")).toBe("b");
    expect(stepTo("ArrowLeft", three, "b")).toBe("a");
    expect(stepTo("ArrowLeft", three, "a")).toBe("a");
    expect(stepTo("End", three, "a")).toBe("c");
    expect(stepTo("ArrowRight", three, "c")).toBe("c");
  });

  it("leaves every other key to the page", () => {
    expect(stepTo("Tab", three, "a")).toBeNull();
    expect(stepTo("Enter", three, "a")).toBeNull();
  });
});
