import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { emptyEvent } from "@/lib/import/testing/event-fixture";
import { database } from "./client";
import { insertRows } from "./insert-rows";

describe("many rows are inserted", () => {
  let eventId: string;
  beforeAll(async () => {
    const event = await database().event.findUniqueOrThrow({ where: { slug: await emptyEvent() } });
    eventId = event.id;
  });

  const statement = (key: string) => ({ eventId, id: randomUUID(), key, version: 1 });
  const stored = (ids: readonly string[]) =>
    database().statement.findMany({ where: { eventId, id: { in: [...ids] } }, orderBy: { key: "asc" } });

  it("as they are, whatever signs their texts hold", async () => {
    const texts = [
      '"quoted"',
      "back\\slash",
      "line\nbreak",
      "tab\t",
      "', NULL); --",
      "Алматы",
      "🕯️",
      "\u2028",
    ];
    const rows = texts.map(statement);
    await insertRows(database(), "statements", rows);
    const kept = await stored(rows.map(({ id }) => id));
    expect(new Set(kept.map(({ key }) => key))).toEqual(new Set(texts));
  });

  it("thousands of them, in several statements", async () => {
    const rows = Array.from({ length: 4_100 }, (_, index) => statement(`many ${index}`));
    await insertRows(database(), "statements", rows);
    expect(await database().statement.count({ where: { eventId, key: { startsWith: "many " } } })).toBe(
      4_100,
    );
  });

  it("or refused for a column that the table does not have, rather than left without it", async () => {
    const row = { ...statement("stray"), colour: "red" };
    await expect(insertRows(database(), "statements", [row])).rejects.toThrow("colour");
  });

  it("or nothing is done for none", async () => {
    await expect(insertRows(database(), "statements", [])).resolves.toBeUndefined();
  });
});
