import { beforeAll, describe, expect, it } from "vitest";
import { findEvent } from "@/lib/store/events";
import { loadLedger } from "@/lib/store/ledger";
import { FAULTS_KEPT } from "./faults";
import { eventWithVocabulary, faultsOf, figuresFile, importText } from "./testing/event-fixture";

const version = async (event: string) => (await findEvent(event))?.version;
const wordings = async (event: string) => (await loadLedger(event)).revisions.map(({ wording }) => wording);

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

  it.each([
    ["more than 13", "en"],
    ["более тринадцати человек", "ru"],
  ])("shows both readings where hand and program differ on %j (%s)", async (wording, language) => {
    const { faults } = await faultsOf(importText(event, figuresFile({ wording, language })));
    expect(faults).toMatchObject([{ column: "quantity", value: "exact" }]);
    expect(faults[0]?.message).toContain(
      `By hand the wording "${wording}" is "exact 13", by the program "more than 13"`,
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
