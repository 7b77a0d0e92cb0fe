import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { eventWithVocabulary } from "@/lib/import/testing/event-fixture";
import { sourceDraft } from "@/lib/schema/vocabulary-draft";
import { askNow } from "./bulk-read";
import { eventHead } from "./event-head";
import { addFigures } from "./figures";
import { KeptLedgers } from "./kept-ledgers";
import { loadEventSnapshot } from "./ledger";
import { addSource } from "./sources";
import { aFigure, aPublication, EDITOR } from "./testing/drafts";

const report = (event: string, count = 1) =>
  addFigures(
    event,
    EDITOR,
    { draft: aPublication({ title: randomUUID() }) },
    Array.from({ length: count }, () => aFigure()),
  );

describe("a ledger that was loaded", () => {
  let event: string;
  beforeEach(async () => {
    event = await eventWithVocabulary();
    await report(event, 3);
  });

  it("is shared by all who ask, also by those who ask while it is loaded", async () => {
    const asked = await Promise.all(Array.from({ length: 5 }, () => loadEventSnapshot(event)));
    expect(new Set(asked.map(({ readings }) => readings)).size).toBe(1);
    expect((await loadEventSnapshot(event)).readings).toBe(asked[0]?.readings);
  });

  it("is given to nobody who asks after a change, and what did not change is not loaded again", async () => {
    const before = await loadEventSnapshot(event);
    const { version } = await report(event);
    const after = await loadEventSnapshot(event);
    expect(after.event.version).toBe(version);
    expect(after.ledger.revisions).toHaveLength(4);
    expect(before.ledger.revisions).toHaveLength(3);
    expect(after.ledger.revisions[0]).toBe(before.ledger.revisions[0]);
  });

  it("is seen with a source that was added meanwhile, though no version was raised", async () => {
    const before = await loadEventSnapshot(event);
    const slug = `late-${randomUUID()}`;
    await addSource(EDITOR, sourceDraft.parse({ slug, name: "A late source", kind: "ngo" }));
    const after = await loadEventSnapshot(event);
    expect(after.event.version).toBe(before.event.version);
    expect(after.vocabulary.sources.get(slug)?.name).toBe("A late source");
    expect(before.vocabulary.sources.has(slug)).toBe(false);
    expect(after.ledger.revisions[0]).toBe(before.ledger.revisions[0]);
  });

  it("is as it was at an earlier version, and as it is for one that is not there yet", async () => {
    const { version } = await report(event);
    await report(event);
    expect((await loadEventSnapshot(event, version)).ledger.revisions).toHaveLength(4);
    expect((await loadEventSnapshot(event, version + 100)).ledger.revisions).toHaveLength(5);
  });

  it("makes room when there are too many, the one asked for longest ago first", async () => {
    const [other, third] = [await eventWithVocabulary(), await eventWithVocabulary()];
    for (const one of [other, third]) await report(one, 3);
    const ledgers = new KeptLedgers(7);
    const get = async (slug: string) => ledgers.get(await eventHead(askNow, slug));
    const [first, second] = [await get(event), await get(other)];
    expect(await get(event)).toBe(first);
    await get(third);
    expect(await get(event)).toBe(first);
    expect(await get(other)).not.toBe(second);
  });
});
