import { beforeAll, describe, expect, it } from "vitest";
import { emptyEvent, eventWithVocabulary, figuresFile, importText } from "@/lib/import/testing/event-fixture";
import { verifyAudit } from "./audit";
import { changeLedger } from "./change-ledger";
import { database } from "./client";
import { findEvent } from "./events";
import { addFigures } from "./figures";
import { loadEventSnapshot, loadLedger } from "./ledger";
import { UnknownEvent } from "./refusals";
import { aFigure, aPublication, EDITOR } from "./testing/drafts";

const versionOf = async (event: string) => (await findEvent(event))?.version ?? Number.NaN;

describe("the ledger version", () => {
  let event: string;
  beforeAll(async () => {
    event = await eventWithVocabulary();
  });

  it("rises by exactly one with each of twenty changes at once, and every revision knows its own", async () => {
    const before = await versionOf(event);
    const changes = Array.from({ length: 20 }, (_, index) =>
      addFigures(event, EDITOR, { draft: aPublication({ url: `https://example.org/${index}` }) }, [
        aFigure(),
        aFigure(),
      ]),
    );
    const versions = (await Promise.all(changes)).map(({ version }) => version);
    const expected = Array.from({ length: 20 }, (_, index) => before + 1 + index);
    expect(versions.sort((a, b) => a - b)).toEqual(expected);
    expect(await versionOf(event)).toBe(before + 20);
    const { revisions } = await loadLedger(event);
    expect(revisions.map(({ version }) => version)).toEqual(
      expected.flatMap((version) => [version, version]),
    );
    const recorded = revisions.map((figure) => figure.recorded);
    expect(recorded).toEqual([...recorded].sort((a, b) => a - b));
  });

  it("has one audit entry each, chained by hashes without a gap", async () => {
    expect(await verifyAudit(event)).toEqual({ outcome: "whole", entries: await versionOf(event) });
  });

  it("stays where a change fails, and nothing of the change is left", async () => {
    const before = await loadEventSnapshot(event);
    const failing = changeLedger(event, EDITOR, {
      action: "fail",
      apply: async ({ db, event: { id }, version }) => {
        await db.statement.create({
          data: { eventId: id, id: crypto.randomUUID(), key: "left over", version },
        });
        throw new Error("halfway");
      },
    });
    await expect(failing).rejects.toThrow("halfway");
    expect(await loadEventSnapshot(event)).toEqual(before);
    expect(await database().statement.count({ where: { event: { slug: event }, key: "left over" } })).toBe(0);
  });

  it.each(["40001", "40P01"])(
    "rises once where the database broke the first attempt off (%s)",
    async (code) => {
      const before = await versionOf(event);
      let attempts = 0;
      const { result, version } = await changeLedger(event, EDITOR, {
        action: "try again",
        apply: async ({ db }) => {
          attempts += 1;
          if (attempts === 1)
            await db.$executeRawUnsafe(
              `DO $$ BEGIN RAISE EXCEPTION 'broken off' USING ERRCODE = '${code}'; END $$`,
            );
          return { result: attempts, details: {} };
        },
      });
      expect({ result, version }).toEqual({ result: 2, version: before + 1 });
    },
  );

  it("stays where there was nothing to change", async () => {
    const before = await versionOf(event);
    const apply = async () => ({ result: "as it was", details: null });
    expect(await changeLedger(event, EDITOR, { action: "look", apply })).toEqual({
      result: "as it was",
      version: before,
      changed: false,
    });
    expect(await versionOf(event)).toBe(before);
  });

  it("belongs to one event: changes of others do not move it", async () => {
    const before = await versionOf(event);
    await importText(await eventWithVocabulary(), figuresFile({}));
    expect(await versionOf(event)).toBe(before);
  });

  it("is refused for an event that nobody knows", async () => {
    const apply = async () => ({ result: null, details: {} });
    await expect(changeLedger("no-such-event", EDITOR, { action: "add", apply })).rejects.toThrow(
      UnknownEvent,
    );
  });
});

describe("a pinned version", () => {
  it("stays as it was when later figures move the time of a publication", async () => {
    const event = await emptyEvent();
    const unknown = { published: "", published_precision: "unknown" };
    await importText(event, figuresFile({ ...unknown, id: "a" }), true);
    const pinned = await versionOf(event);
    const before = await loadLedger(event, pinned);
    await importText(event, figuresFile({ ...unknown, id: "b", as_of: "2022-01-09" }), true);
    expect(await loadLedger(event, pinned)).toEqual(before);
    const [first] = (await loadLedger(event)).revisions;
    expect(first?.publication.published.window?.from).toBeGreaterThan(
      before.revisions[0]?.publication.published.window?.from ?? 0,
    );
  });
});
