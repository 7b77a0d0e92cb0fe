import { describe, expect, it } from "vitest";
import { CRISIS } from "@/lib/domain/testing/crisis";
import { ledgerOf, type Report, report } from "@/lib/domain/testing/ledger-builder";
import { atLeast, exactly } from "@/lib/domain/testing/quantities";
import { at } from "@/lib/domain/testing/times";
import { type TakenBack, takesBack } from "@/lib/domain/testing/withdrawal-builder";
import { ENGLISH } from "@/lib/i18n/texts-in";
import { parseCompareQuery } from "@/lib/schema/compare-query";
import { EVERY_KIND, materialOf, pictureFor } from "../json/testing/small-event";
import { changesBetween, earlierPicture } from "./changes";
import type { Changes } from "./changes-model";

type Entries = readonly (Report | TakenBack)[];

const VERSION = 3;

function compared(entries: Entries, params: Readonly<Record<string, string>>, view = ""): Changes | null {
  const now = pictureFor(entries, view, VERSION);
  const { knownAt } = now.query.reading;
  const context = {
    measures: CRISIS.measures,
    zone: "UTC",
    now: at("2022-03-01"),
    version: VERSION,
    knownAt,
  };
  const { compare } = parseCompareQuery({ form: "changes", ...params }, context);
  const then = earlierPicture(materialOf(ledgerOf(...entries), VERSION), now, compare, ENGLISH);
  return then && changesBetween(then, now, compare);
}

function changes(entries: Entries, params: Readonly<Record<string, string>>, view = ""): Changes {
  const found = compared(entries, params, view);
  if (found === null) throw new Error("there is nothing to look back from");
  return found;
}

const ministry = report("Interior Ministry");
const first = ministry.says(exactly(8)).asOf("2022-01-05").publishedOn("2022-01-05");
const second = ministry.says(exactly(13)).asOf("2022-01-06").publishedOn("2022-01-06");
const union = report("Union").says(exactly(12)).asOf("2022-01-06").publishedOn("2022-01-07");

const AFTER_FIRST = { since: "2022-01-05" };

describe("What changed between two moments", () => {
  it("says an update as what it is, never as a contradiction", () => {
    const { ranges, findings, added } = changes([first, second], AFTER_FIRST);
    expect(ranges.map(({ kind, sentence }) => [kind, sentence])).toEqual([
      [
        "later",
        "Newer figures speak about a later time: 8 — one origin as of 5 Jan 2022, 13 — one origin as of 6 Jan 2022.",
      ],
    ]);
    expect(ranges[0]).toMatchObject({
      before: { drawn: { low: 8, high: 8 }, counts: "1 report, 1 origin" },
      after: { drawn: { low: 13, high: 13 } },
    });
    expect(findings).toMatchObject({ appeared: [], changed: [], gone: [] });
    expect(added).toMatchObject({ counts: "1 report, 1 origin", fresh: 1, echoed: 0 });
  });

  it("says that reports about the same time moved apart, and which contradiction that makes", () => {
    const { ranges, findings } = changes([second, union], { since: "2022-01-06" });
    expect(ranges.map(({ kind }) => kind)).toEqual(["wider"]);
    expect(findings.appeared.map(({ rule }) => rule)).toEqual(["disjoint-at-once"]);
  });

  it("tells new claims from more reports of known ones", () => {
    const echo = second.by("Daily").publishedOn("2022-01-08");
    const { added, ranges, rangesSame } = changes([second, echo, union], { since: "2022-01-06" });
    expect(added).toMatchObject({ counts: "2 reports, 2 origins", fresh: 1, echoed: 1 });
    expect(added.claims.map(({ origin, isEcho }) => [origin, isEcho])).toEqual([
      ["Union", false],
      ["Interior Ministry", true],
    ]);
    expect([ranges.length, rangesSame]).toEqual([1, 0]);
  });

  it("names withdrawals, and the contradictions that they end", () => {
    const health = report("Health Ministry").says(exactly(164)).asOf("2022-01-09");
    const ledger = [
      health.publishedOn("2022-01-09 10:00"),
      union.asOf("2022-01-09").publishedOn("2022-01-09 10:10"),
      takesBack("Health Ministry", 164).announcedOn("2022-01-09 11:00"),
    ];
    const { takenBack, findings, ranges, added } = changes(ledger, { since: "2022-01-09T10:30" });
    expect(takenBack.map(({ figures }) => figures.map(({ wording }) => wording))).toEqual([["exact 164"]]);
    expect(findings.gone.map(({ rule }) => rule)).toEqual(["disjoint-at-once"]);
    expect(findings.gone[0]?.href).toContain("known=2022-01-09T10%3A30");
    expect(ranges.map(({ kind, after }) => [kind, after.range])).toEqual([["narrower", "12 — one origin"]]);
    expect(added.claims).toEqual([]);
    const alone = changes([ledger[0] ?? first, ledger[2] ?? first], { since: "2022-01-09T10:30" });
    expect(alone.ranges.map(({ kind }) => kind)).toEqual(["gone"]);
  });

  it("names corrections of the record with their reason, between versions", () => {
    const slip = second.called("f").recordedAt(at("2022-01-10"), 1);
    const ledger = [
      slip,
      slip.revisedTo(exactly(18), 2).recordedAt(at("2022-01-11"), 2),
      union.recordedAt(at("2022-01-10"), 1),
    ];
    const { corrected, findings, before, after } = changes(ledger, { "since-version": "1" });
    expect([before, after]).toEqual(["ledger version 1", "all that is known now"]);
    expect(corrected.map(({ intervals, reason }) => [intervals, reason])).toEqual([
      [{ before: "13", after: "18" }, "corrected"],
    ]);
    expect(findings).toMatchObject({ appeared: [], gone: [] });
    expect(findings.changed.map((pair) => [pair.before.rule, pair.after.rule])).toEqual([
      ["disjoint-at-once", "disjoint-at-once"],
    ]);
  });

  it("looks back one step where no moment is named", () => {
    expect(changes([first, second, union], {}).before).toBe(
      "what the public could know on 6 Jan 2022, 23:59",
    );
    expect(changes([first, second], {}, "version=2").before).toBe("ledger version 1");
    expect(changes([first, second, union], {}, "known=2022-01-06T12:00:00Z").before).toBe(
      "what the public could know on 5 Jan 2022, 23:59",
    );
    expect(changes([first], {}).steps.map(({ back }) => back)).toEqual([
      "publication",
      "day",
      "week",
      "entry",
    ]);
    expect(compared([], {})).toBeNull();
  });

  it("looks at the scopes that the view names, and at all where it names none", () => {
    const injured = report("Union").injured().says(atLeast(300)).publishedOn("2022-01-07");
    const ledger = [first, second, injured];
    expect(changes(ledger, AFTER_FIRST).ranges.map(({ scope, kind }) => [scope, kind])).toEqual([
      ["Everyone killed, Kazakhstan", "later"],
      ["Everyone injured, Kazakhstan", "first"],
    ]);
    expect(changes(ledger, AFTER_FIRST, "measure=injured").ranges).toHaveLength(1);
    expect(changes(ledger, AFTER_FIRST, "source=Union").added.claims).toHaveLength(1);
  });

  it("finds nothing between a moment and itself, and takes every kind of figure", () => {
    const same = changes(EVERY_KIND, { since: "2022-02-01" }, "known=2022-02-01");
    expect(same).toMatchObject({ ranges: [], corrected: [], takenBack: [], rangesChanged: 0 });
    expect(same.findings).toEqual({ appeared: [], changed: [], gone: [], more: 0 });
    expect(same.added).toMatchObject({ claims: [], undated: 0 });
    expect(changes(EVERY_KIND, { since: "2022-02-01" }).added).toMatchObject({ claims: [], undated: 1 });
  });
});
