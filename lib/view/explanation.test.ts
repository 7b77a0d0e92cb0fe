import { describe, expect, it } from "vitest";
import { type Report, report } from "@/lib/domain/testing/ledger-builder";
import { atLeast, exactly, vaguely } from "@/lib/domain/testing/quantities";
import { headlineOf } from "./cards";
import { explain } from "./explanation";
import type { RangeExplanation } from "./explanation-model";
import { pictureFor } from "./json/testing/small-event";
import { scopesOf } from "./selection";

function explained(entries: readonly Report[], view = ""): RangeExplanation {
  const picture = pictureFor(entries, view);
  return explain(headlineOf(picture, scopesOf(picture)[0]?.key ?? ""), picture);
}

const ministry = report("Interior Ministry");
const union = report("Union").says(exactly(12));

describe("Why a range is what it is", () => {
  it("is told by the figures behind each edge: wording, chain, times, reports", () => {
    const { edges } = explained([ministry.by("Daily"), ministry.by("RT"), union]);
    expect(edges.map(({ edge }) => edge)).toEqual(["low", "high"]);
    expect(edges[1]?.claims).toMatchObject([
      {
        figure: { wording: "exact 13", href: "/events/crisis/figures/f1" },
        origin: "Interior Ministry",
        chain: "Daily ← Interior Ministry",
        asOf: "6 Jan 2022",
        published: "6 Jan 2022",
        reports: 2,
      },
    ]);
  });

  it("is told by how a wording became numbers: by scheme, as a list, or by an editor", () => {
    const readingOf = (entry: Report) => explained([entry]).edges[0]?.claims[0]?.reading;
    expect(readingOf(ministry.says(vaguely("dozens")))).toMatch(/^dozens: 24 to 99 \(coding scheme: /);
    expect(readingOf(ministry.listedByName())).toMatch(/^a list of 13 documented cases: .* 13 or more$/);
    expect(readingOf(ministry.readAs(5, 7, "the list shows five to seven"))).toBe(
      "5 to 7, set by an editor: the list shows five to seven",
    );
  });

  it("is told by how long a claim is in force, and the moment at which the range stands", () => {
    const { edges, rules } = explained([ministry], "freshness=24");
    expect(edges[0]?.claims[0]?.force).toBe("until 8 Jan 2022, 00:00: during its time and 24 hours after it");
    expect(rules[0]).toContain("6 Jan 2022, 23:59");
    expect(rules[1]).toContain("24 hours");
  });

  it("lists what it becomes without each origin, and those without which it stays", () => {
    const floor = report("Foundation").says(atLeast(12));
    const { leftOut, edges } = explained([ministry, union, floor, report("Broadcaster")]);
    expect(leftOut).toMatchObject({
      changes: [{ origin: "Foundation", range: "12 to 13" }],
      same: "Broadcaster, Interior Ministry and Union",
    });
    expect(edges.map(({ edge }) => edge)).toEqual(["low", "open"]);
    const alone = explained([ministry]).leftOut;
    expect(alone).toMatchObject({
      changes: [{ origin: "Interior Ministry", range: "no figure in force" }],
      same: null,
    });
  });

  it("names a few of many claims behind an edge and counts the others", () => {
    const many = ["Union", "Foundation", "Broadcaster", "Interfax", "RT"].map((origin) => report(origin));
    const { edges } = explained(many);
    expect(edges[0]).toMatchObject({ more: 2 });
    expect(edges[0]?.claims).toHaveLength(3);
  });

  it("is empty where nothing is in force", () => {
    expect(explained([ministry.undated()]).edges).toEqual([]);
  });
});
