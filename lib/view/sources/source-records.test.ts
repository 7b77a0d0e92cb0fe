import { describe, expect, it } from "vitest";
import { type Report, report } from "@/lib/domain/testing/ledger-builder";
import { exactly, noFigure, vaguely } from "@/lib/domain/testing/quantities";
import { type TakenBack, takesBack } from "@/lib/domain/testing/withdrawal-builder";
import { pictureFor } from "../json/testing/small-event";
import { roleOf, type SourceRecord, sourceRecords } from "./source-records";

function recordOf(slug: string, entries: readonly (Report | TakenBack)[], search = ""): SourceRecord {
  const record = sourceRecords(pictureFor(entries, search)).get(slug);
  if (record === undefined) throw new Error(`no figure names ${slug}`);
  return record;
}

const ministry = report("Interior Ministry");
const [seventh, eighth] = ["2022-01-07", "2022-01-08"] as const;

describe("A source speaks", () => {
  it("in every report of which it is the origin, whoever publishes it", () => {
    const reports = [ministry, ministry.by("RT"), ministry.by("Daily").says(exactly(14))];
    expect(recordOf("Interior Ministry", reports)).toMatchObject({
      speaksIn: { size: 3 },
      published: { size: 1 },
      claims: { length: 2 },
    });
    expect(recordOf("RT", reports)).toMatchObject({ speaksIn: { size: 0 }, published: { size: 1 } });
  });

  it("where it foresees a number or refuses one, and not where an earlier toll of it is retold", () => {
    const foreseen = ministry.by("RT").withBasis("prediction").withStance("predicted");
    const retold = ministry.by("Daily").withStance("recalled");
    const record = recordOf("Interior Ministry", [foreseen, ministry.by("Herald").says(noFigure), retold]);
    expect(record.speaksIn.size).toBe(2);
  });

  it("as an origin, a publisher, or both", () => {
    const reports = [ministry.by("RT"), report("Union")];
    expect(roleOf(recordOf("Interior Ministry", reports))).toBe("origin");
    expect(roleOf(recordOf("RT", reports))).toBe("publisher");
    expect(roleOf(recordOf("Union", reports))).toBe("both");
  });
});

describe("A report is an echo", () => {
  it("where another source gave its every claim and somebody else had surely published it before", () => {
    const reports = [ministry.by("RT"), ministry.by("Daily").publishedOn(seventh)];
    expect(recordOf("Daily", reports).echoes.size).toBe(1);
    expect(recordOf("RT", reports).echoes.size).toBe(0);
  });

  it("not on the same day, since nobody knows who came first", () => {
    expect(recordOf("Daily", [ministry.by("RT"), ministry.by("Daily")]).echoes.size).toBe(0);
  });

  it("not of what it gave itself, nor of what a body above or below it gave", () => {
    const own = [ministry.by("RT"), ministry.publishedOn(seventh)];
    expect(recordOf("Interior Ministry", own).echoes.size).toBe(0);
    const above = [ministry.by("RT"), ministry.by("Government").publishedOn(seventh)];
    expect(recordOf("Government", above).echoes.size).toBe(0);
  });

  it("not where it gives one more claim that nobody had published", () => {
    const late = ministry.by("Daily").publishedOn(seventh).inArticle("late");
    const more = report("Union").says(exactly(12)).by("Daily").publishedOn(seventh).inArticle("late");
    expect(recordOf("Daily", [ministry.by("RT"), late]).echoes.size).toBe(1);
    expect(recordOf("Daily", [ministry.by("RT"), late, more]).echoes.size).toBe(0);
  });
});

describe("The first to publish", () => {
  it("are counted a claim each, however often they print it", () => {
    const record = recordOf("RT", [
      ministry.by("RT"),
      ministry.by("RT"),
      ministry.by("Daily").publishedOn(seventh),
    ]);
    expect(record.first).toHaveLength(1);
    expect(recordOf("Daily", [ministry.by("RT"), ministry.by("Daily").publishedOn(seventh)]).first).toEqual(
      [],
    );
  });
});

describe("What was taken back", () => {
  it("is counted with the origin, and only once the withdrawal was public", () => {
    const entries = [
      ministry.by("RT"),
      takesBack("Interior Ministry", 13).asOf("2022-01-06").announcedOn(eighth),
    ];
    expect(recordOf("Interior Ministry", entries).takenBack).toHaveLength(1);
    expect(recordOf("RT", entries).takenBack).toEqual([]);
    expect(recordOf("Interior Ministry", entries, "known=2022-01-07T00:00Z").takenBack).toEqual([]);
  });

  it("is told apart from a record that this ledger revised, which belongs to publisher and origin", () => {
    const entries = [ministry.by("RT").called("f").revisedTo(exactly(14), 2)];
    expect(recordOf("Interior Ministry", entries).revised).toHaveLength(1);
    expect(recordOf("RT", entries).revised).toHaveLength(1);
    expect(recordOf("Interior Ministry", entries).takenBack).toEqual([]);
  });
});

it("Contradictions belong to whoever gave or published a side of them", () => {
  const clash = [
    ministry.by("RT"),
    report("Union").says(exactly(12)).by("Herald"),
    report("Foundation").injured(),
  ];
  for (const slug of ["Interior Ministry", "RT", "Union", "Herald"])
    expect(recordOf(slug, clash).findings).toHaveLength(1);
  expect(recordOf("Foundation", clash).findings).toEqual([]);
});

describe("A source last spoke", () => {
  const opening = (record: SourceRecord) => record.last?.window?.from;

  it("when its latest claim was first published, not when somebody repeated it", () => {
    const said = [ministry.by("RT"), ministry.by("Daily").publishedOn("2022-02-01")];
    expect(opening(recordOf("Interior Ministry", said))).toBe(Date.UTC(2022, 0, 6));
    expect(opening(recordOf("Daily", said))).toBe(Date.UTC(2022, 1, 1));
  });

  it("at no time that is known where its publications have none", () => {
    const unknown = report("Union").says(vaguely("dozens")).publishedAtUnknownTime();
    expect(recordOf("Union", [unknown]).last).toBeNull();
  });
});
