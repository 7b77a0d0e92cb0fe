import { describe, expect, it } from "vitest";
import { CRISIS } from "@/lib/domain/testing/crisis";
import { ledgerOf, type Report, report } from "@/lib/domain/testing/ledger-builder";
import { exactly } from "@/lib/domain/testing/quantities";
import { ENGLISH } from "@/lib/i18n/texts-in";
import { dashboardOf } from "./dashboard";
import { materialOf, pictureFor } from "./json/testing/small-event";
import type { Multiples } from "./multiples-model";

function multiples(entries: readonly Report[], search: string): Multiples {
  const { query } = pictureFor(entries, search);
  const found = dashboardOf(materialOf(ledgerOf(...entries)), query, ENGLISH)?.multiples;
  if (!found) throw new Error("no small charts are drawn");
  return found;
}

const ministry = report("Interior Ministry");
const killed = ministry.says(exactly(13)).killed("security forces");
const echo = killed.by("RT");
const everyone = ministry.says(exactly(164));
const injured = ministry.says(exactly(317)).injured("security forces");
const union = report("Union").says(exactly(12)).killed("security forces");

describe("Small charts", () => {
  const all = [killed, echo, everyone, injured, union];

  it("are there only where they are asked for", () => {
    const { query } = pictureFor(all, "measure=killed");
    expect(dashboardOf(materialOf(ledgerOf(...all)), query, ENGLISH)?.multiples).toBeNull();
  });

  it("are of what differs from the selection in one thing only", () => {
    const chosen = "measure=killed&group=security forces";
    const titles = (by: string) =>
      multiples(all, `${chosen}&multiples=${by}`).charts.map(({ title }) => title);
    expect(titles("measure")).toEqual(["Killed", "Injured"]);
    expect(titles("group")).toEqual(["Security forces", "Everyone"]);
    expect(titles("place")).toEqual(["Kazakhstan"]);
  });

  it("say the range of each in words and lead to its full chart", () => {
    const [first] = multiples(all, "measure=killed&group=security forces&multiples=measure").charts;
    expect(first?.range).toBe("12 to 13");
    expect(first?.href).toMatch(/measure=killed&group=security\+forces.*#chart$/);
    expect(first?.href).not.toContain("multiples");
  });

  it("show of each source what it gave alone", () => {
    const { charts } = multiples(all, "measure=killed&group=security forces&multiples=source");
    expect(charts.map(({ title, range }) => `${title}: ${range}`)).toEqual([
      "Interior Ministry: 13 — one origin",
      "Union: 12 — one origin",
    ]);
    expect(charts[1]?.href).toContain("source=Union");
  });

  it("are twelve at most; the others are named", () => {
    const sources = [...CRISIS.sources.keys()];
    const many = sources.map((source, at) => report(source).says(exactly(at + 1)));
    const { charts, left } = multiples(many, "measure=killed&multiples=source");
    expect(charts).toHaveLength(12);
    expect(sources.length).toBeGreaterThan(12);
    expect(left).toHaveLength(sources.length - 12);
    expect(left.every(({ href }) => href.includes("source="))).toBe(true);
  });
});
