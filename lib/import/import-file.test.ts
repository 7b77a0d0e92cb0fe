import { beforeAll, describe, expect, it } from "vitest";
import { findEvent } from "@/lib/store/events";
import { loadLedger } from "@/lib/store/ledger";
import { loadVocabulary } from "@/lib/store/vocabulary";
import { emptyEvent, eventWithVocabulary, faultsOf, figuresFile, importText } from "./testing/event-fixture";

const version = async (event: string) => (await findEvent(event))?.version;

describe("a file is imported whole", () => {
  let event: string;
  beforeAll(async () => {
    event = await eventWithVocabulary();
  });

  it("as one version of the ledger, which every figure knows", async () => {
    const before = await version(event);
    const rows = [{ id: "w-1" }, { id: "w-2", wording: "at least 10", quantity: "at least", value: "10" }];
    const report = await importText(event, figuresFile(...rows));
    expect(report).toMatchObject({ contents: "figures", added: 2, revised: 0, unchanged: 0 });
    expect(report.version).toBe((before ?? 0) + 1);
    const { revisions } = await loadLedger(event);
    expect(revisions.map((figure) => figure.version)).toEqual([report.version, report.version]);
  });

  it("a publication whose rows stand thousands apart is one, and is revised once", async () => {
    const own = await eventWithVocabulary();
    const rows = Array.from({ length: 2_001 }, (_, index) => ({
      id: `far-${index}`,
      url: index % 2_000 === 0 ? "https://example.org/far" : `https://example.org/${index % 10}`,
    }));
    expect(await importText(own, figuresFile(...rows))).toMatchObject({ added: 2_001 });
    const title = (row: { url: string }) => (row.url.endsWith("far") ? { ...row, title: "Apart" } : row);
    expect(await importText(own, figuresFile(...rows.map(title)))).toMatchObject({
      revised: 2,
      unchanged: 1_999,
    });
    const { revisions } = await loadLedger(own);
    const apart = revisions.filter(({ publication }) => publication.title === "Apart");
    expect(apart.map(({ externalId, revision }) => [externalId, revision])).toEqual([
      ["far-0", 2],
      ["far-2000", 2],
    ]);
    expect(new Set(apart.map(({ publication }) => publication.id)).size).toBe(1);
  });

  it("and a second time adds nothing and raises no version", async () => {
    const before = await version(event);
    const rows = [{ id: "w-1" }, { id: "w-2", wording: "at least 10", quantity: "at least", value: "10" }];
    const again = await importText(event, figuresFile(...rows));
    expect(again).toMatchObject({ added: 0, revised: 0, unchanged: 2, changed: false });
    expect(await version(event)).toBe(before);
  });

  it("a changed row becomes a revision of its figure, with the file as the reason", async () => {
    const report = await importText(
      event,
      figuresFile({ id: "w-1", wording: "12", value: "12" }, { id: "w-3" }),
    );
    expect(report).toMatchObject({ added: 1, revised: 1, unchanged: 0 });
    const { revisions } = await loadLedger(event);
    const [first, second] = revisions.filter(({ externalId }) => externalId === "w-1");
    expect(first).toMatchObject({ revision: 1, wording: "13", reason: null });
    expect(second).toMatchObject({
      revision: 2,
      wording: "12",
      reason: "import of figures.csv",
      id: first?.id,
    });
  });

  it("a publication that says something else is revised with all its figures, those outside the file too", async () => {
    const own = await eventWithVocabulary();
    await importText(own, figuresFile({ id: "p-1" }, { id: "p-2" }));
    const report = await importText(own, figuresFile({ id: "p-1", published: "2022-01-07" }));
    expect(report).toMatchObject({ added: 0, revised: 2, unchanged: 0 });
    const latest = (await loadLedger(own)).revisions.filter(({ revision }) => revision === 2);
    expect(latest.map(({ externalId }) => externalId).sort()).toEqual(["p-1", "p-2"]);
    expect(new Set(latest.map(({ publication }) => publication.published.window?.to)).size).toBe(1);
    expect(new Set((await loadLedger(own)).revisions.map(({ publication }) => publication.id)).size).toBe(1);
  });

  it("but not where that would put a figure after its publication", async () => {
    const own = await eventWithVocabulary();
    await importText(own, figuresFile({ id: "p-1", as_of: "2022-01-05" }, { id: "p-2" }));
    const { faults } = await faultsOf(
      importText(own, figuresFile({ id: "p-1", as_of: "2022-01-05", published: "2022-01-05" })),
    );
    expect(faults).toMatchObject([{ row: 2, column: "published", value: "2022-01-05" }]);
    expect((await loadLedger(own)).revisions).toHaveLength(2);
  });
});

describe("what a figure leaves open", () => {
  it("is read by the program where nobody read the wording by hand", async () => {
    const event = await eventWithVocabulary();
    await importText(event, figuresFile({ wording: "nearly 400", quantity: "", value: "" }));
    expect((await loadLedger(event)).revisions[0]?.quantity).toEqual({ kind: "nearly", n: 400 });
  });

  it("stays as read by hand in a language that the program does not read", async () => {
    const event = await eventWithVocabulary();
    await importText(event, figuresFile({ wording: "kolmetoista", language: "fi" }));
    expect((await loadLedger(event)).revisions[0]?.quantity).toEqual({ kind: "exact", n: 13 });
  });

  it("keeps a group and a place that the report does not state as not stated", async () => {
    const event = await eventWithVocabulary();
    await importText(event, figuresFile({ group: "not stated", place: "not stated" }));
    const [figure] = (await loadLedger(event)).revisions;
    expect(figure?.scope).toMatchObject({ group: "not stated", place: "not stated" });
  });

  it("derives the origin from the chain, and splits parallel relays", async () => {
    const event = await eventWithVocabulary();
    await importText(
      event,
      figuresFile({
        chain: "RT < Interfax / RIA Novosti < police spokesman Saltanat Azirbek < unnamed ('reportedly')",
      }),
    );
    const [figure] = (await loadLedger(event)).revisions;
    expect(figure?.origin).toBe("almaty-police");
    expect(figure?.chain[1]).toEqual({ sources: ["interfax", "ria-novosti"], asNamed: null });
  });
});

describe("with create", () => {
  it("makes what nobody knows, and says what it made", async () => {
    const event = await emptyEvent();
    const tail = event.slice(-12);
    const row = {
      publisher: `Outlet ${tail}`,
      publisher_source: `outlet-${tail}`,
      publisher_kind: "newspaper",
      measure: `evacuated-${tail}`,
      group: "everyone",
      place: "somewhere",
      chain: `outlet-${tail} < Mayor ${tail}`,
      statement: "briefing",
    };
    const file = figuresFile(row);
    await faultsOf(importText(event, file));
    const { created } = await importText(event, file, true);
    expect(created.map(({ what }) => what)).toEqual([
      "measure",
      "group",
      "place",
      "source",
      "source",
      "statement",
    ]);
    const vocabulary = await loadVocabulary(event);
    expect(vocabulary).toMatchObject({ wholeGroup: "everyone", wholePlace: "somewhere" });
    expect(vocabulary.sources.get(`outlet-${tail}`)).toMatchObject({
      kind: "newspaper",
      name: `Outlet ${tail}`,
    });
    expect(await importText(event, file, true)).toMatchObject({ unchanged: 1, created: [] });
  });
});
