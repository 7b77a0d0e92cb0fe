import { describe, expect, it } from "vitest";
import { ledgerOf, type Report, report } from "@/lib/domain/testing/ledger-builder";
import { exactly } from "@/lib/domain/testing/quantities";
import { type TakenBack, takesBack } from "@/lib/domain/testing/withdrawal-builder";
import { materialOf, pictureFor } from "../json/testing/small-event";
import { sourcePageOf } from "./source-page";
import type { SourcePage } from "./source-page-model";

type Entries = readonly (Report | TakenBack)[];

function pageOf(slug: string, entries: Entries, search = ""): SourcePage {
  const page = sourcePageOf(slug, materialOf(ledgerOf(...entries)), pictureFor(entries, search), []);
  if (page === null) throw new Error(`there is no source ${slug}`);
  return page;
}

const ministry = report("Interior Ministry");
const union = report("Union").says(exactly(16));

describe("The page of a source", () => {
  it("is there for every source of the vocabulary, also where no figure names it, and for no other", () => {
    expect(pageOf("Herald", [ministry])).toMatchObject({ role: null, sentences: [], scopes: [] });
    expect(sourcePageOf("nobody", materialOf(ledgerOf(ministry)), pictureFor([ministry]), [])).toBeNull();
  });

  it("says in words what it did, with reports and origins", () => {
    expect(pageOf("RT", [ministry.by("RT"), union.by("RT")]).sentences.slice(0, 3)).toEqual([
      "It published 2 reports, with 2 origins behind them.",
      "None of them only repeats what another source gave and somebody else had surely published before.",
      "It was the first to publish 2 claims, alone or among others on the same day.",
    ]);
    expect(pageOf("Union", [union.by("RT"), union.by("Daily")]).sentences).toEqual([
      "It gave 1 claim, in 2 reports by 2 publishers.",
      "None of its claims was withdrawn or corrected.",
      "It is part of no contradiction.",
      "It last spoke on 6 Jan 2022.",
    ]);
  });
});

describe("Without a source", () => {
  it("the range is the one that the others leave: 13 to 16; without it 13", () => {
    expect(pageOf("Union", [ministry, union.by("RT")]).without).toMatchObject([
      { range: "13 to 16", withoutVoice: "13 — one origin", withoutReports: null, changes: true },
    ]);
  });

  it("that only publishes, its reports are left out, and a claim that nobody else published with them", () => {
    const reports = [ministry.by("RT"), ministry.by("Daily"), union.by("RT")];
    expect(pageOf("RT", reports).without).toMatchObject([
      { range: "13 to 16", withoutVoice: null, withoutReports: "13 — one origin" },
    ]);
    expect(pageOf("Daily", reports).without).toMatchObject([{ withoutReports: "13 to 16", changes: false }]);
  });

  it("that stands alone, no figure is in force", () => {
    expect(pageOf("Interior Ministry", [ministry]).without).toMatchObject([
      { withoutVoice: "no figure in force", withoutReports: "no figure in force" },
    ]);
  });

  it("that is not in force at the headline, there is nothing to say", () => {
    const later = ministry.asOf("2022-01-20").publishedOn("2022-01-20");
    expect(pageOf("Union", [union, later]).without).toEqual([]);
  });
});

describe("What it says against the others", () => {
  it("is drawn with the range of the others alone, what it gave and what it published apart", () => {
    const [scope] = pageOf("Union", [ministry, union.by("RT"), ministry.by("Union")]).scopes;
    expect(scope?.ribbon.map(({ low, high }) => [low, high])).toEqual([[13, 13]]);
    expect(scope?.claims.map(({ label, part }) => [label, part])).toEqual([
      ["13", "relayed"],
      ["16", "given"],
    ]);
  });
});

describe("The chains", () => {
  it("name who publishes its numbers, whom it cites and who cites it, by reports", () => {
    const reports = [ministry.by("RT"), ministry.by("RT").says(exactly(14)), ministry.by("Daily")];
    const page = pageOf("Interior Ministry", reports);
    expect(page.relays).toMatchObject([
      { name: "RT", reports: 2 },
      { name: "Daily", reports: 1 },
    ]);
    expect(page.citedBy).toEqual(page.relays);
    expect(page.cites).toEqual([]);
    expect(pageOf("RT", reports).cites).toMatchObject([{ name: "Interior Ministry", reports: 2 }]);
  });
});

describe("Its corrections", () => {
  it("are withdrawals of what it said, with what was printed, and those that it announced", () => {
    const entries = [
      ministry.by("RT"),
      ministry.by("Daily"),
      takesBack("Interior Ministry", 13).asOf("2022-01-06"),
    ];
    const [taken] = pageOf("Interior Ministry", entries).takenBack;
    expect(taken?.sentence).toContain("13 was withdrawn");
    expect(taken?.figures).toHaveLength(2);
    expect(pageOf("RT", entries).takenBack).toEqual([]);
  });

  it("of the record show the wording before and since, with the reason", () => {
    const first = ministry.called("f");
    const entries = [first, first.revisedTo(exactly(14), 2)];
    expect(pageOf("Interior Ministry", entries).revisions).toMatchObject([
      { before: { wording: "exact 13" }, figure: { wording: "exact 14" }, revision: 2, reason: "corrected" },
    ]);
  });
});

it("Its own figures are a link away, in the same reading", () => {
  const { figuresHref } = pageOf("Union", [union], "scheme=conservative-1");
  expect(figuresHref).toBe("/events/crisis/figures?source=Union&scheme=conservative-1");
});
