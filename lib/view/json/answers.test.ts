import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyQuantity } from "@/lib/domain/quantity/testing/arbitraries";
import { ledgerOf, report } from "@/lib/domain/testing/ledger-builder";
import { atLeast, exactly } from "@/lib/domain/testing/quantities";
import { at } from "@/lib/domain/testing/times";
import { headlineOf } from "../cards";
import { chartOf } from "../chart";
import type { Picture } from "../picture";
import { type ScopeOfFigures, scopesOf, selectScope } from "../selection";
import {
  chartAnswer,
  chartAnswerOf,
  figuresAnswer,
  figuresAnswerOf,
  findingsAnswer,
  findingsAnswerOf,
  rangeAnswer,
  rangeAnswerOf,
} from "./answers";
import { doubtAnswer, doubtAnswerOf } from "./doubt-json";
import { eventAnswer, eventAnswerOf, eventsAnswer, eventsAnswerOf } from "./event-json";
import { EVERY_KIND, materialOf, pictureFor, RETRIEVED } from "./testing/small-event";

const ALL = { limit: 1000, after: null };

function selectedIn(picture: Picture): ScopeOfFigures {
  const selection = selectScope(scopesOf(picture), picture);
  if (selection === null) throw new Error("nothing is reported");
  return selection.selected;
}

describe("every answer is of the form that its schema gives", () => {
  it.each([
    "",
    "scheme=conservative-1",
    "measure=killed",
    "known=2022-01-09T10:30",
    "stated=1",
    "series=publisher",
  ])("with the options %j", (search) => {
    const picture = pictureFor(EVERY_KIND, search);
    figuresAnswer.parse(figuresAnswerOf(picture, ALL, RETRIEVED));
    rangeAnswer.parse(rangeAnswerOf(picture, RETRIEVED));
    findingsAnswer.parse(findingsAnswerOf(picture, [], RETRIEVED));
    chartAnswer.parse(chartAnswerOf(selectedIn(picture), picture, [], RETRIEVED));
    doubtAnswer.parse(doubtAnswerOf(picture, RETRIEVED));
  });

  it("for an event and for the list of events", () => {
    const material = materialOf(ledgerOf(...EVERY_KIND));
    eventAnswer.parse(eventAnswerOf(material, RETRIEVED));
    eventsAnswer.parse(eventsAnswerOf([material.event], RETRIEVED));
  });

  it("for any quantity", () => {
    fc.assert(
      fc.property(anyQuantity, (quantity) => {
        const picture = pictureFor([report("Union").says(quantity)]);
        figuresAnswer.parse(figuresAnswerOf(picture, ALL, RETRIEVED));
        rangeAnswer.parse(rangeAnswerOf(picture, RETRIEVED));
      }),
    );
  });

  it("after it has been written and read", () => {
    const answer = findingsAnswerOf(pictureFor(EVERY_KIND), [], RETRIEVED);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });
});

describe("a figure", () => {
  const figures = new Map(
    figuresAnswerOf(pictureFor(EVERY_KIND), ALL, RETRIEVED).figures.map((figure) => [figure.id, figure]),
  );

  it("has an interval that is open upwards as a null, and none where no figure was given", () => {
    expect(figures.get("floor")?.interval).toEqual({ low: 10, high: null });
    expect(figures.get("none")?.interval).toBeNull();
  });

  it("tells a time that is open from one that nobody knows", () => {
    const { from, to, precision } = figures.get("between")?.published ?? {};
    expect({ from, to, precision }).toEqual({
      from: "2022-01-07T00:00:00.000Z",
      to: null,
      precision: "unknown",
    });
    expect(figures.get("undated")?.asOf).toMatchObject({ from: null, to: null, basis: "unknown" });
  });

  it("keeps the editor's own interval with its reason beside the quantity", () => {
    expect(figures.get("override")).toMatchObject({
      quantity: { kind: "vague term", term: "many" },
      interval: { low: 5, high: null },
      override: { interval: { low: 5, high: null }, reason: "the list shows five" },
    });
  });

  it("says since when its claim is withdrawn, relays of it included", () => {
    expect(figures.get("withdrawn")).toMatchObject({
      withdrawn: true,
      withdrawnAt: "2022-01-09T11:01:00.000Z",
    });
    expect(figures.get("union-12")).toMatchObject({ withdrawn: false, withdrawnAt: null });
  });

  it("keeps what the report did not state as not stated", () => {
    expect(figures.get("unstated")?.scope.place).toBe("not stated");
  });
});

describe("figures in pages", () => {
  it("come each once and in one order, whatever the length of a page", () => {
    const picture = pictureFor(EVERY_KIND);
    const whole = figuresAnswerOf(picture, ALL, RETRIEVED).figures.map(({ id }) => id);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (limit) => {
        const seen: string[] = [];
        for (let after: string | null = ""; after !== null; ) {
          const page = figuresAnswerOf(picture, { limit, after: after || null }, RETRIEVED);
          expect(page.total).toBe(whole.length);
          seen.push(...page.figures.map(({ id }) => id));
          after = page.next;
        }
        expect(seen).toEqual(whole);
      }),
    );
  });

  it("hold only what fits the filters", () => {
    const answer = figuresAnswerOf(pictureFor(EVERY_KIND, "measure=injured"), ALL, RETRIEVED);
    expect(answer.figures.map(({ id }) => id)).toEqual(["about"]);
  });
});

describe("the range", () => {
  it("is the one that the chart shows, step by step", () => {
    const picture = pictureFor(EVERY_KIND);
    const selected = selectedIn(picture);
    const headline = headlineOf(picture, selected.key);
    const chart = chartOf(selected, headline, null, picture);
    const [first] = rangeAnswerOf(picture, RETRIEVED).ranges;
    expect(chart.title).toBe(`${first?.scope.label}: ${first?.headline.text}`);
    expect(first?.series.map(({ low, high, common }) => ({ low, high, common }))).toEqual(
      chart.ribbon.map(({ low, high, common }) => ({ low, high, common })),
    );
  });

  it("names of each claim that sets an edge the figure that was published first", () => {
    const ministry = report("Interior Ministry").says(exactly(13));
    const picture = pictureFor([
      ministry.by("Herald").publishedOn("2022-01-08").asOf("2022-01-06").called("echo"),
      ministry.by("Daily").called("first"),
      report("Union").says(atLeast(10)).called("floor"),
    ]);
    const [range] = rangeAnswerOf(picture, RETRIEVED).ranges;
    expect(range?.headline).toMatchObject({
      text: "10 or more",
      range: {
        low: 10,
        high: null,
        common: { low: 13, high: 13 },
        lowSetBy: ["floor"],
        highSetBy: ["floor"],
      },
    });
    expect(range?.headline.leaveOneOut).toEqual([
      { origin: "Interior Ministry", range: { low: 10, high: null }, text: "10 or more" },
      { origin: "Union", range: { low: 13, high: 13 }, text: "13 — one origin" },
    ]);
  });

  it("is empty where nobody reported on what the filters name", () => {
    expect(rangeAnswerOf(pictureFor(EVERY_KIND, "measure=detained"), RETRIEVED).ranges).toEqual([]);
  });
});

describe("a finding", () => {
  it("names its claims once, and its sides by their positions", () => {
    const [finding] = findingsAnswerOf(pictureFor(EVERY_KIND), [], RETRIEVED).findings.filter(
      ({ rule }) => rule === "disjoint-at-once",
    );
    const sides = finding?.sides.map(({ claims }) => claims.map((index) => finding.claims[index]?.origin));
    expect(sides?.flat()).toEqual(finding?.claims.map(({ origin }) => origin));
    expect(sides?.length).toBeGreaterThan(1);
  });

  it("carries its latest review, outdated once a figure of it was corrected", () => {
    const clash = (later: boolean) => [
      report("Interior Ministry").says(exactly(13)).called("a"),
      report("Union").says(exactly(12)).called("b"),
      ...(later ? [report("Union").called("b").revisedTo(exactly(12), 2).recordedAt(9, 3)] : []),
    ];
    const [{ fingerprint } = { fingerprint: "" }] = findingsAnswerOf(
      pictureFor(clash(false)),
      [],
      RETRIEVED,
    ).findings;
    const review = { id: "r", fingerprint, note: "", recorded: 5, recordedBy: "editor" } as const;
    const reviews = [
      { ...review, verdict: "stands", version: 1 },
      { ...review, verdict: "explained by time", version: 2 },
    ] as const;
    const reviewed = (later: boolean) =>
      findingsAnswerOf(pictureFor(clash(later), "", 3), reviews, RETRIEVED).findings[0]?.review;
    expect(reviewed(false)).toEqual({ verdict: "explained by time", note: "", outdated: false });
    expect(reviewed(true)).toEqual({ verdict: "explained by time", note: "", outdated: true });
  });
});

describe("the options of a view", () => {
  it("are all named, the defaults too", () => {
    const { meta } = rangeAnswerOf(
      pictureFor(EVERY_KIND, "measure=killed&freshness=24&from=2022-01-06"),
      RETRIEVED,
    );
    expect(meta).toMatchObject({
      ledgerVersion: 1,
      knownAt: { by: "latest" },
      scheme: "literal-1",
      freshnessHours: 24,
      filters: { measure: "killed", group: null, from: "2022-01-06", stated: false, series: "origin" },
      retrievedAt: "2022-03-01T12:00:00.000Z",
    });
    expect(meta.caveat).toContain("not an estimate or a confidence interval");
    expect(meta.citation).toContain("/events/crisis?measure=killed&from=2022-01-06&version=1&freshness=24");
  });

  it("pin a version: its answer stays the same to the letter while the ledger grows", () => {
    const later = report("Foundation").says(exactly(99)).recordedAt(at("2022-02-01"), 2).called("later");
    const pinned = (entries: typeof EVERY_KIND, version: number) => {
      const picture = pictureFor(entries, "version=1", version);
      return JSON.stringify([
        figuresAnswerOf(picture, ALL, null),
        rangeAnswerOf(picture, null),
        findingsAnswerOf(picture, [], null),
      ]);
    };
    expect(pinned([...EVERY_KIND, later], 2)).toBe(pinned(EVERY_KIND, 1));
    expect(pinned(EVERY_KIND, 1)).not.toContain("retrieved");
  });
});
