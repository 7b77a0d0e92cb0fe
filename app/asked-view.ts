import { notFound } from "next/navigation";
import { cache } from "react";
import type { EventRecord } from "@/lib/domain/event";
import { slug as slugSchema } from "@/lib/schema/slug";
import { type ParsedQuery, parseViewQuery, type RawParams } from "@/lib/schema/view-query";
import { type OpenedEvent, openEvent } from "@/lib/store/ledger";
import { UnknownEvent } from "@/lib/store/refusals";
import type { EventMaterial } from "@/lib/view/picture";

/** The event of a page, opened once a request. Answers "not found" for an unknown one. */
const openedEvent = cache(async (slug: string): Promise<OpenedEvent> => {
  if (!slugSchema.safeParse(slug).success) notFound();
  try {
    return await openEvent(slug);
  } catch (error) {
    if (error instanceof UnknownEvent) notFound();
    throw error;
  }
});

/** The event of a page as it stands. Answers "not found" for an unknown one. */
export async function eventOfPage(slug: string): Promise<EventRecord> {
  return (await openedEvent(slug)).event;
}

/** What a page of an event is asked to show, and what it is made of; a pinned version is loaded as it was. */
export async function askedView(
  slug: string,
  params: RawParams,
): Promise<ParsedQuery & { material: EventMaterial }> {
  const { event, vocabulary, snapshot } = await openedEvent(slug);
  const parsed = parseViewQuery(params, await vocabulary(), event.zone, Date.now());
  const { knownAt } = parsed.query.reading;
  const material = await snapshot(knownAt.by === "version" ? knownAt.version : undefined);
  return { ...parsed, material };
}
