import { beforeAll, describe, expect, it } from "vitest";
import { findEvent } from "@/lib/store/events";
import { loadLedger } from "@/lib/store/ledger";
import { loadVocabulary } from "@/lib/store/vocabulary";
import { FAULTS_KEPT } from "./faults";
import { emptyEvent, eventWithVocabulary, faultsOf, figuresFile, importText } from "./testing/event-fixture";

const version = async (event: string) => (await findEvent(event))?.version;
const wordings = async (event: string) => (await loadLedger(event)).revisions.map(({ wording }) => wording);

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

describe("a file with a fault is refused, and nothing of it is stored", () => {
  let event: string;
  beforeAll(async () => {
    event = await eventWithVocabulary();
  });

  it("even where only the last of its rows is wrong", async () => {
    const before = await version(event);
    const rows = Array.from({ length: 600 }, (_, index) => ({ id: `n-${index}` }));
    const { faults } = await faultsOf(
      importText(event, figuresFile(...rows, { id: "last", place: "almatty" })),
    );
    expect(faults).toEqual([
      {
        row: 602,
        column: "place",
        value: "almatty",
        message: 'No place is called "almatty": choose one of the list, or add it first',
      },
    ]);
    expect(await wordings(event)).toEqual([]);
    expect(await version(event)).toBe(before);
  });

  it("and every fault is told at once, by row and column", async () => {
    const file = figuresFile(
      { id: "a", measure: "kiled", group: "soldiers" },
      { id: "b", chain: "RT < nobody known" },
      { id: "c", value: "1,000" },
      { id: "d", as_of: "2022-02-30" },
      { id: "d", stance: "sure" },
    );
    const { faults, total } = await faultsOf(importText(event, file));
    expect(faults.map(({ row, column, value }) => [row, column, value])).toEqual([
      [2, "measure", "kiled"],
      [2, "group", "soldiers"],
      [3, "chain", "RT < nobody known"],
      [4, "value", "1,000"],
      [5, "as_of", "2022-02-30"],
      [6, "id", "d"],
      [6, "stance", "sure"],
    ]);
    expect(total).toBe(7);
  });

  it("keeps a bounded list of faults and counts the rest", async () => {
    const rows = Array.from({ length: FAULTS_KEPT + 50 }, (_, index) => ({
      id: `n-${index}`,
      place: "nowhere",
    }));
    const { faults, total } = await faultsOf(importText(event, figuresFile(...rows)));
    expect(faults).toHaveLength(FAULTS_KEPT);
    expect(total).toBe(FAULTS_KEPT + 50);
  });

  it("shows both readings where hand and program differ on an English wording", async () => {
    const { faults } = await faultsOf(importText(event, figuresFile({ wording: "more than 13" })));
    expect(faults).toMatchObject([{ column: "quantity", value: "exact" }]);
    expect(faults[0]?.message).toContain(
      'By hand the wording "more than 13" is "exact 13", by the program "more than 13"',
    );
  });

  it("refuses a figure that speaks about a time after its publication", async () => {
    const { faults } = await faultsOf(importText(event, figuresFile({ as_of: "2022-01-07" })));
    expect(faults).toMatchObject([{ row: 2, column: "as_of", value: "2022-01-07" }]);
  });

  it("refuses a chain that does not start with the publisher, or names a source twice", async () => {
    const file = figuresFile(
      { id: "a", chain: "AP < Interior Ministry" },
      { id: "b", chain: "RT < TASS < RT" },
    );
    const { faults } = await faultsOf(importText(event, file));
    expect(faults.map(({ row, column }) => [row, column])).toEqual([
      [2, "chain"],
      [3, "chain"],
    ]);
  });

  it("refuses rows of one publication that differ in what they say of it", async () => {
    const file = figuresFile({ id: "a" }, { id: "b", published: "2022-01-08" });
    const { faults } = await faultsOf(importText(event, file));
    expect(faults).toMatchObject([{ row: 3, column: "url" }]);
  });
});

describe("a file that is no proper CSV", () => {
  let event: string;
  beforeAll(async () => {
    event = await eventWithVocabulary();
  });
  const messages = async (text: string | Uint8Array) =>
    (await faultsOf(importText(event, text))).faults.map(
      ({ row, column, message }) => `${row} ${column} ${message}`,
    );

  it("is told by its header what is missing, unknown or double", async () => {
    const header = figuresFile({}).replace("wording,", "wording,wording,").replace("stance", "stanze");
    const faults = await faultsOf(importText(event, header));
    expect(faults.faults.map(({ column }) => column)).toEqual(["stance", "wording", "stanze"]);
  });

  it("may be empty, or have a header and nothing else", async () => {
    expect(await messages("")).toEqual([expect.stringContaining("The file is empty")]);
    expect(await messages(figuresFile())).toEqual([expect.stringContaining("no rows")]);
    expect(await messages("a,b\n1,2\n")).toEqual([expect.stringContaining("no file known here")]);
  });

  it("may be saved in another encoding than UTF-8", async () => {
    const latin = Uint8Array.from(Buffer.from(figuresFile({ note: "Jüdische" }), "latin1"));
    expect(await messages(latin)).toEqual([expect.stringContaining("UTF-8")]);
    expect(await messages(Uint8Array.from(Buffer.from(`\ufeff${figuresFile({})}`, "utf16le")))).toEqual([
      expect.stringContaining("UTF-8"),
    ]);
  });

  it("may have a row with too few cells, or a quotation mark that is never closed", async () => {
    expect(await messages(`${figuresFile({})}a,b\n`)).toEqual([
      expect.stringContaining("The row has 2 cells"),
    ]);
    expect(await messages(`${figuresFile({})}"a,b\n`)).toEqual([expect.stringContaining("quotation marks")]);
  });

  it("may hold a character that no text has", async () => {
    expect(await messages(figuresFile({ note: "a\0b" }))).toEqual([expect.stringContaining("NUL")]);
  });

  it("is read with a byte order mark, Windows line ends and line breaks inside cells", async () => {
    const text = `\ufeff${figuresFile({ id: "crlf", note: "two\nlines" }).replace(/(?<!two)\n/g, "\r\n")}`;
    expect(await importText(event, text)).toMatchObject({ added: 1 });
    const { revisions } = await loadLedger(event);
    expect(revisions.find(({ externalId }) => externalId === "crlf")?.note).toBe("two\nlines");
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
