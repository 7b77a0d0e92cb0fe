import { beforeAll, describe, expect, it } from "vitest";
import {
  eventWithVocabulary,
  figuresFile,
  importSampleFile,
  importText,
} from "@/lib/import/testing/event-fixture";
import { database } from "./client";
import { saveFindingReview } from "./finding-reviews";

const APPEND_ONLY = [
  "figures",
  "figure_revisions",
  "chain_links",
  "statements",
  "publications",
  "publication_revisions",
  "withdrawals",
  "withdrawal_tellings",
  "finding_reviews",
  "import_batches",
  "audit_entries",
  "reference_audit_entries",
] as const;

/** Runs a statement that must fail; were it to succeed, the transaction is rolled back all the same. */
async function refusalOf(statement: string): Promise<string> {
  class Undone extends Error {}
  return database()
    .$transaction(async (db) => {
      await db.$executeRawUnsafe(statement);
      throw new Undone(`the database allowed: ${statement}`);
    })
    .then(
      () => "",
      (error: unknown) => String(error),
    );
}

describe("what was recorded is append-only", () => {
  let event: string;
  beforeAll(async () => {
    event = await eventWithVocabulary();
    await importText(event, figuresFile({ statement: "a briefing" }));
    await saveFindingReview(
      event,
      { id: null, name: "a reviewer" },
      { fingerprint: "f", verdict: "stands", note: "" },
    );
  });

  it.each(APPEND_ONLY)("%s refuses UPDATE", async (table) => {
    expect(await refusalOf(`UPDATE ${table} SET id = id`)).toContain(
      `${table} is append-only: UPDATE is refused`,
    );
  });

  it.each(APPEND_ONLY)("%s refuses DELETE", async (table) => {
    expect(await refusalOf(`DELETE FROM ${table}`)).toContain(`${table} is append-only: DELETE is refused`);
  });

  it.each(APPEND_ONLY)("%s refuses TRUNCATE", async (table) => {
    expect(await refusalOf(`TRUNCATE ${table} CASCADE`)).toContain("append-only: TRUNCATE is refused");
  });
});

describe("a ledger version", () => {
  it("may stay or rise by one, and nothing else", async () => {
    const event = await eventWithVocabulary();
    const { version } = await database().event.findUniqueOrThrow({ where: { slug: event } });
    const set = (to: number) => refusalOf(`UPDATE events SET version = ${to} WHERE slug = '${event}'`);
    expect(await set(version + 2)).toContain("may stay or rise by one");
    expect(await set(version - 1)).toContain("may stay or rise by one");
    expect(await set(version)).toContain("the database allowed");
    expect(await set(version + 1)).toContain("the database allowed");
  });

  it("starts at 0", async () => {
    const values = "gen_random_uuid(), gen_random_uuid()::text, 't', 'UTC', '2022-01-02', 3";
    const insert = `INSERT INTO events (id, slug, title, zone, starts, version) VALUES (${values})`;
    expect(await refusalOf(insert)).toContain("the ledger version of a new event is 0, not 3");
  });
});

describe("the database bounds what it keeps", () => {
  const copy = (changes: string) => `
    INSERT INTO figure_revisions SELECT (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(),
      'revision', 99, 'reason', 'a test') || '${changes}'::jsonb)).* FROM figure_revisions r LIMIT 1`;

  beforeAll(async () => {
    const event = await eventWithVocabulary();
    await importSampleFile(event, "first-days.csv");
  });

  it.each([
    ["a negative count", '{"quantity_kind": "exact", "quantity_n": -1, "vague_term": null}'],
    [
      "an exact quantity without a number",
      '{"quantity_kind": "exact", "quantity_n": null, "vague_term": null}',
    ],
    [
      "a reversed range",
      '{"quantity_kind": "between", "quantity_n": null, "quantity_low": 5, "quantity_high": 4, "vague_term": null}',
    ],
    ["an override without a reason", '{"override_low": 1}'],
    [
      "a window that ends before it starts",
      '{"as_of_precision": "day", "as_of_basis": "stated", "as_of_from": "2022-01-06T00:00:00Z", "as_of_to": "2022-01-05T00:00:00Z", "as_of_part": null}',
    ],
    [
      "an unknown time with a date",
      '{"as_of_precision": "unknown", "as_of_basis": "unknown", "as_of_from": "2022-01-06T00:00:00Z", "as_of_to": "2022-01-07T00:00:00Z", "as_of_part": null}',
    ],
    ["a stance that the domain does not know", '{"stance": "certain"}'],
    ["a second revision without a reason", '{"reason": null}'],
    ["an occurrence of a running total", '{"basis": "cumulative", "occurrence": "a fire"}'],
  ])("refuses %s", async (_what, changes) => {
    expect(await refusalOf(copy(changes))).toContain("violates check constraint");
  });

  it("and takes a revision that is sound", async () => {
    expect(await refusalOf(copy('{"stance": "denied"}'))).toContain("the database allowed");
  });
});
