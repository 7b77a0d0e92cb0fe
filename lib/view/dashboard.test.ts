import { describe, expect, it } from "vitest";
import { ledgerOf, type Report, report } from "@/lib/domain/testing/ledger-builder";
import { atLeast, exactly, vaguely } from "@/lib/domain/testing/quantities";
import { type TakenBack, takesBack } from "@/lib/domain/testing/withdrawal-builder";
import { ENGLISH } from "@/lib/i18n/texts-in";
import { dashboardOf } from "./dashboard";
import type { DashboardModel } from "./dashboard-model";
import { materialOf, pictureFor } from "./json/testing/small-event";

type Entries = readonly (Report | TakenBack)[];

function dashboard(entries: Entries, search = ""): DashboardModel {
  const model = dashboardOf(materialOf(ledgerOf(...entries)), pictureFor(entries, search).query, ENGLISH);
  if (model === null) throw new Error("nothing is reported");
  return model;
}

const twelve = report("Union").says(exactly(12)).killed("security forces");
const thirteen = report("Interior Ministry").says(exactly(13)).killed("security forces");

describe("The chart's title", () => {
  it("says the range in words, never one number as the toll", () => {
    expect(dashboard([twelve, thirteen]).chart.title).toBe("Security forces killed, Kazakhstan: 12 to 13");
    expect(dashboard([thirteen]).chart.title).toBe("Security forces killed, Kazakhstan: 13 — one origin");
  });

  it("names the vague word that alone sets the range", () => {
    expect(dashboard([report("Union").says(vaguely("dozens"))]).chart.title).toContain("24 to 99 (dozens)");
  });

  it("says that nothing is in force where only mentions are left", () => {
    expect(dashboard([thirteen.withStance("recalled")]).chart.title).toContain("no figure in force");
  });
});

describe("The marks", () => {
  it("draw echoes as one claim with the number of its reports", () => {
    const [mark, ...rest] = dashboard([thirteen.by("RT"), thirteen.by("Daily"), thirteen.by("Herald")]).chart
      .marks;
    expect(rest).toEqual([]);
    expect(mark).toMatchObject({ label: "13", reports: 3, shape: "exact", state: "claim" });
  });

  it("draw a prediction hollow and in no range", () => {
    const foreseen = report("Broadcaster")
      .says(vaguely("hundreds or thousands"))
      .withBasis("prediction")
      .withStance("predicted");
    const { marks, ribbon } = dashboard([foreseen]).chart;
    expect(marks.map(({ state }) => state)).toEqual(["prediction"]);
    expect(ribbon).toEqual([]);
  });

  it("strike a withdrawn claim through from the moment its withdrawal was public", () => {
    const post = report("Health Ministry")
      .says(exactly(164))
      .asOf("2022-01-09 10:00")
      .publishedOn("2022-01-09 10:30");
    const taken = takesBack("Health Ministry", 164).asOf("2022-01-09 10:00").announcedOn("2022-01-09 11:00");
    const { marks, title } = dashboard([post, taken]).chart;
    expect(marks[0]?.withdrawnAt).not.toBeNull();
    expect(title).toContain("no figure in force");
  });

  it("carry the contradictions they are part of", () => {
    const { chart, findings } = dashboard([twelve, thirteen]);
    expect(findings).toHaveLength(1);
    expect(chart.marks.map(({ contradictions }) => contradictions)).toEqual([
      [findings[0]?.fingerprint],
      [findings[0]?.fingerprint],
    ]);
  });
});

describe("A source put off", () => {
  it("leaves the range and the marks, and stays in the legend with its colour", () => {
    const on = dashboard([twelve, thirteen]);
    const off = dashboard([twelve, thirteen], "without=Union");
    expect(off.chart.title).toContain("13 — one origin");
    expect(off.chart.marks.map(({ voice }) => voice)).toEqual(["Interior Ministry"]);
    const union = (model: DashboardModel) => model.chart.voices.find(({ slug }) => slug === "Union");
    expect(union(off)).toEqual({ ...union(on), off: true });
  });

  it("by publisher, takes only that publisher's reports away", () => {
    const relayed = [thirteen.by("RT"), thirteen.by("Daily")] as const;
    expect(dashboard([...relayed], "series=publisher&without=RT").chart.marks).toHaveLength(1);
    expect(dashboard([...relayed], "series=publisher&without=Daily,RT").chart.title).toContain(
      "no figure in force",
    );
  });
});

describe("Known at", () => {
  it("keeps every publication moment on the rail, and the colours of the sources", () => {
    const later = twelve.asOf("2022-01-08").publishedOn("2022-01-08");
    const now = dashboard([thirteen, later]);
    const then = dashboard([thirteen, later], "known=2022-01-07T00:00Z");
    expect(then.chart.marks).toHaveLength(1);
    expect(then.chart.moments).toEqual(now.chart.moments);
    expect(then.chart.voices[0]).toEqual(now.chart.voices.find(({ slug }) => slug === "Interior Ministry"));
  });
});

describe("The explanation", () => {
  it("names what sets each edge, and the range without it", () => {
    const [low, high] = dashboard([twelve, thirteen]).explanation.edges;
    expect(low?.sentence).toMatch(/^The low edge, 12, is set by Union, as of 6 Jan 2022/);
    expect(low?.without).toBe("Without it: 13 — one origin");
    expect(high?.sentence).toMatch(/^The high edge, 13, is set by Interior Ministry/);
  });

  it("says who leaves the range open", () => {
    const open = report("Foundation").says(atLeast(14)).killed("security forces");
    expect(dashboard([thirteen, open]).explanation.edges.at(-1)).toMatchObject({
      edge: "open",
      without: "Without it: 13 — one origin",
    });
  });
});

describe("A selection", () => {
  it("that nobody reported on gives way to the nearest with its measure, and says so", () => {
    const model = dashboard([twelve, thirteen], "measure=killed&group=children");
    expect(model.isNearest).toBe(true);
    expect(model.chart.title).toContain("Security forces killed");
    expect(dashboard([twelve, thirteen], "measure=killed").isNearest).toBe(false);
  });

  it("counts reports and origins apart", () => {
    const { cards } = dashboard([thirteen.by("RT"), thirteen.by("Daily"), twelve]);
    expect(cards[0]).toMatchObject({ range: "12 to 13", counts: "3 reports, 2 origins", contradictions: 1 });
  });
});

describe("The table", () => {
  it("has a row for what each origin says, with every report of it", () => {
    const { claims } = dashboard([thirteen.by("RT"), thirteen.by("Daily"), twelve]);
    expect(claims.map(({ first, reports }) => [first.origin, first.interval, reports])).toEqual(
      expect.arrayContaining([
        ["Interior Ministry", "13", 2],
        ["Union", "12", 1],
      ]),
    );
  });

  it("of a page lists the first ones, and counts those that are left", () => {
    const entries = [thirteen.by("RT"), thirteen.by("Daily"), thirteen.by("Herald"), twelve];
    const { query } = pictureFor(entries, "");
    const most = { findings: 0, rows: 1, reports: 2 };
    const model = dashboardOf(materialOf(ledgerOf(...entries)), query, ENGLISH, [], most);
    const [row] = model?.claims ?? [];
    expect(row).toMatchObject({ reports: 3, figuresLeft: 1, publishers: "RT, Daily and Herald" });
    expect(row?.figures).toHaveLength(2);
    expect([model?.claims.length, model?.claimsLeft]).toEqual([1, 1]);
    expect([model?.findings.length, model?.findingsLeft]).toEqual([0, 1]);
  });
});
