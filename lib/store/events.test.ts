import { describe, expect, it } from "vitest";
import { emptyEvent, eventWithVocabulary } from "@/lib/import/testing/event-fixture";
import { listEvents, listReadableEvents } from "./events";
import { openEvent } from "./ledger";
import { EventInPreparation } from "./refusals";

const slugs = (events: readonly { readonly slug: string }[]) => events.map(({ slug }) => slug);

describe("an event whose groups and places are not imported yet", () => {
  it("is listed for editors and not for readers, whose other events are shown as ever", async () => {
    const [ready, early] = [await eventWithVocabulary(), await emptyEvent()];
    expect(slugs(await listEvents())).toEqual(expect.arrayContaining([ready, early]));
    expect(slugs(await listReadableEvents())).toContain(ready);
    expect(slugs(await listReadableEvents())).not.toContain(early);
  });

  it("is no page, and says what it lacks", async () => {
    const event = await emptyEvent();
    await expect(openEvent(event)).rejects.toThrow(EventInPreparation);
    await expect(openEvent(event)).rejects.toThrow(`the event "${event}" has no whole group yet`);
  });
});
