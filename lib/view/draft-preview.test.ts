import { describe, expect, it } from "vitest";
import type { Figure, Ledger } from "@/lib/domain/figure";
import { CRISIS } from "@/lib/domain/testing/crisis";
import { ledgerOf, type Report, report } from "@/lib/domain/testing/ledger-builder";
import { atLeast, exactly, noFigure } from "@/lib/domain/testing/quantities";
import { takesBack } from "@/lib/domain/testing/withdrawal-builder";
import { ENGLISH } from "@/lib/i18n/texts-in";
import { previewChange } from "./draft-preview";
import { wordsOf } from "./words";

const words = wordsOf(CRISIS, "UTC", ENGLISH);

function preview(ledger: Ledger, ...drafts: readonly Report[]) {
  const revisions = drafts.map((draft, index): Figure => draft.figure(`draft-${index + 1}`));
  return previewChange(ledger, { revisions, withdrawals: [] }, CRISIS, words);
}

describe("what saving figures would do", () => {
  const ministry = report("Interior Ministry").says(exactly(13));

  it("names the figures that a new one echoes, and a range that stays", () => {
    const said = preview(ledgerOf(ministry.by("Daily"), ministry.by("Herald")), ministry.by("Evening Post"));
    expect(said.figures[0]?.echoes).toBe("echoes 2 figures of Interior Ministry");
    expect(said.ranges).toMatchObject([
      { when: "6 Jan 2022", before: "13 — one origin", after: "13 — one origin", same: true },
      { when: "latest", same: true },
    ]);
    expect(said.findings).toEqual([]);
  });

  it("counts no other new figure among the echoes", () => {
    const said = preview(ledgerOf(), ministry.by("Daily"), ministry.by("Herald"));
    expect(said.figures.map(({ echoes }) => echoes)).toEqual([null, null]);
  });

  it("shows the range before and after", () => {
    const said = preview(ledgerOf(ministry), report("Union").says(atLeast(20)));
    expect(said.ranges[0]).toMatchObject({ before: "13 — one origin", after: "13 or more" });
    expect(said.ranges[0]?.scope).toBe("Everyone killed, Kazakhstan");
    expect(said.figures[0]?.reading).toBe("at least 20: 20 or more");
  });

  it("says which finding would be new", () => {
    const said = preview(ledgerOf(ministry), report("Union").says(exactly(12)));
    expect(said.findings).toEqual([
      { change: "new", certainty: "possible", sentence: expect.stringContaining("12") },
    ]);
  });

  it("says that a finding would change where another claim joins it", () => {
    const clash = ledgerOf(ministry, report("Union").says(exactly(12)));
    const said = preview(clash, report("Foundation").says(exactly(12)));
    expect(said.findings.map(({ change }) => change)).toEqual(["changed"]);
  });

  it("says that a finding would go where a correction ends it", () => {
    const clash = ledgerOf(ministry, report("Union").says(exactly(12)).called("union"));
    const said = preview(clash, report("Union").called("union").revisedTo(exactly(13), 2));
    expect(said.findings.map(({ change }) => change)).toEqual(["gone"]);
    expect(said.ranges[0]).toMatchObject({ before: "12 to 13", after: "13" });
  });

  it("says why a figure is in no range", () => {
    const said = preview(
      ledgerOf(),
      report("Union").says(noFigure),
      report("Union").undated(),
      ministry.withStance("recalled"),
    );
    expect(said.figures.map(({ aside }) => aside)).toEqual([
      "shown on the timeline, in no range",
      "undated: in no range, and under no rule that needs time",
      "a mention (recalled), in no range",
    ]);
  });

  it("shows what a withdrawal takes out of the range", () => {
    const ledger = ledgerOf(
      report("Health Ministry").says(exactly(164)).asOf("2022-01-09").publishedOn("2022-01-09"),
    );
    const { withdrawals } = ledgerOf(takesBack("Health Ministry", 164).killed().announcedOn("2022-01-09"));
    const said = previewChange(ledger, { revisions: [], withdrawals }, CRISIS, words);
    expect(said.ranges).toMatchObject([
      { when: "9 Jan 2022", before: "164 — one origin", after: "no figure in force" },
      { when: "latest", before: "164 — one origin", after: "no figure in force" },
    ]);
  });

  it("shows the range of the figure's own time too, where later figures set the latest", () => {
    const later = report("Union").says(exactly(225)).asOf("2022-01-15").publishedOn("2022-01-15");
    const said = preview(ledgerOf(ministry, later), report("Union").says(atLeast(20)));
    expect(said.ranges).toMatchObject([
      { when: "6 Jan 2022", before: "13 — one origin", after: "13 or more", same: false },
      { when: "latest", before: "225 — one origin", after: "225 — one origin", same: true },
    ]);
  });
});
