import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { zonedWindow } from "@/lib/calendar/zoned-window";
import type { Figure, Ledger } from "@/lib/domain/figure";
import type { Vocabulary } from "@/lib/domain/vocabulary";
import { findEvent } from "@/lib/store/events";
import { loadLedger } from "@/lib/store/ledger";
import { loadVocabulary } from "@/lib/store/vocabulary";
import { eventWithVocabulary, importSampleFile, SAMPLE } from "./testing/event-fixture";

type Cells = Record<string, string>;

const recordsOf = (file: string): Cells[] =>
  z
    .array(z.record(z.string(), z.string()))
    .parse(parse(readFileSync(join(SAMPLE, file), "utf8"), { columns: true, bom: true }));

/** The figure in the words of the file: what both must have in common. */
function cellsOf(figure: Figure, vocabulary: Vocabulary): Cells {
  const { quantity, scope } = figure;
  const name = (slug: string) => vocabulary.sources.get(slug)?.name ?? slug;
  return {
    id: figure.externalId ?? "",
    publisher_source: figure.publication.source,
    title: figure.publication.title,
    url: figure.publication.url ?? "",
    wording: figure.wording,
    language: figure.language,
    quantity: quantity.kind,
    value: "n" in quantity ? `${quantity.n}` : quantity.kind === "between" ? `${quantity.low}` : "",
    value_high: quantity.kind === "between" ? `${quantity.high}` : "",
    vague_term: quantity.kind === "vague term" ? quantity.term : "",
    measure: scope.measure,
    group: scope.group,
    place: scope.place,
    basis: scope.basis,
    group_as_worded: figure.groupAsWorded ?? "",
    chain: figure.chain.map(({ sources, asNamed }) => asNamed ?? sources.map(name).join(" / ")).join(" < "),
    origin: figure.origin,
    statement: figure.statement ?? "",
    stance: figure.stance,
    note: figure.note,
  };
}

function statedWindow(date: string, precision: string) {
  const part = precision.match(/^part of day: (.*)$/)?.[1];
  const exact = z
    .enum(["minute", "hour", "part-of-day", "day", "month"])
    .parse(part === undefined ? precision : "part-of-day");
  const partOfDay = z
    .enum(["early", "morning", "before evening", "after midday", "evening", "night to the next day"])
    .optional()
    .parse(part);
  const time = { date, precision: exact, zone: "Asia/Almaty" };
  return zonedWindow(partOfDay === undefined ? time : { ...time, partOfDay });
}

describe("the sample event", () => {
  let event: string;
  let ledger: Ledger;
  let vocabulary: Vocabulary;
  const rows = [...recordsOf("first-days.csv"), ...recordsOf("aftermath.csv")];
  const figure = (id = ""): Figure => {
    const found = ledger.revisions.find(({ externalId }) => externalId === id);
    if (found === undefined) throw new Error(`no figure ${id}`);
    return found;
  };

  beforeAll(async () => {
    event = await eventWithVocabulary();
    for (const file of ["first-days.csv", "aftermath.csv", "withdrawals.csv"])
      await importSampleFile(event, file);
    ledger = await loadLedger(event);
    vocabulary = await loadVocabulary(event);
  }, 120_000);

  it("has a figure for every row, and nothing else", () => {
    expect(ledger.revisions).toHaveLength(rows.length);
  });

  it("says in every figure just what its row says", () => {
    for (const row of rows) {
      const stored = cellsOf(figure(row.id), vocabulary);
      expect(stored).toEqual(Object.fromEntries(Object.keys(stored).map((column) => [column, row[column]])));
    }
  });

  it("keeps every stated day of a figure, cut at most at its publication", () => {
    for (const row of rows.filter(({ as_of }) => as_of !== "")) {
      const { asOf, publication } = figure(row.id);
      const stated = statedWindow(row.as_of ?? "", row.as_of_precision ?? "");
      const end = Math.min(stated.to, publication.published.window?.to ?? Number.POSITIVE_INFINITY);
      expect({ id: row.id, window: asOf.window, basis: asOf.basis }).toEqual({
        id: row.id,
        window: { from: stated.from, to: end },
        basis: row.as_of_basis,
      });
    }
  });

  it("keeps every stated time of publication, opened no earlier than what it speaks about", () => {
    for (const row of rows.filter(({ published }) => published !== "")) {
      const { window, basis, notBefore } = figure(row.id).publication.published;
      const stated = statedWindow(row.published ?? "", row.published_precision ?? "");
      expect({ id: row.id, window, basis }).toEqual({
        id: row.id,
        window: { from: Math.max(stated.from, notBefore), to: stated.to },
        basis: row.published_inferred === "yes" ? "inferred" : "stated",
      });
    }
  });

  it("has every withdrawal with the figures that tell of it", () => {
    const withdrawals = recordsOf("withdrawals.csv");
    expect(ledger.withdrawals).toHaveLength(withdrawals.length);
    for (const row of withdrawals) {
      const stored = ledger.withdrawals.find(({ externalId }) => externalId === row.id);
      expect(stored).toMatchObject({
        kind: row.kind,
        by: row.by,
        origin: row.origin,
        value: Number(row.value),
      });
      expect(stored?.toldBy.map((id) => ledger.revisions.find((one) => one.id === id)?.externalId)).toEqual(
        row.told_by?.split(" "),
      );
    }
  });

  it("can be imported again without a change", async () => {
    const before = await findEvent(event);
    for (const file of [
      "measures.csv",
      "sources.csv",
      "first-days.csv",
      "aftermath.csv",
      "withdrawals.csv",
    ]) {
      expect(await importSampleFile(event, file)).toMatchObject({ added: 0, revised: 0, changed: false });
    }
    expect(await findEvent(event)).toEqual(before);
  }, 120_000);

  it("reads the event's whole from the roots of its trees", () => {
    expect(vocabulary).toMatchObject({ wholeGroup: "everyone", wholePlace: "kazakhstan" });
    expect(vocabulary.places.get("almaty-airport")).toMatchObject({
      partOf: "almaty",
      relation: "by definition",
    });
    expect(vocabulary.groups.has("not stated")).toBe(false);
  });
});
