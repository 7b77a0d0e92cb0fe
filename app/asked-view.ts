import { cache } from "react";
import type { EventRecord } from "@/lib/domain/event";
import { slug as slugSchema } from "@/lib/schema/slug";
import { type ParsedQuery, parseViewQuery, type RawParams } from "@/lib/schema/view-query";
import { type OpenedEvent, openEvent } from "@/lib/store/ledger";
import { UnknownEvent } from "@/lib/store/refusals";
import type { EventMaterial } from "@/lib/view/picture";
import { nothingThere } from "./nothing-there";

/** The event of a page, opened once a request; null for an unknown one. */
const openedEvent = cache(async (slug: string): Promise<OpenedEvent | null> => {
  if (!slugSchema.safeParse(slug).success) return null;
  try {
    return await openEvent(slug);
  } catch (error) {
    if (error instanceof UnknownEvent) return null;
    throw error;
  }
});

/** The event of a page as it stands; null for an unknown one. */
export async function eventOfPage(slug: string): Promise<EventRecord | null> {
  return (await openedEvent(slug))?.event ?? null;
}

/**
 * What a page of an event is asked to show, and what it is made of; a pinned version is loaded as it was. Breaks the page
 * off for an unknown event.
 */
export async function askedView(
  slug: string,
  params: RawParams,
): Promise<ParsedQuery & { material: EventMaterial }> {
  const { event, vocabulary, snapshot } = (await openedEvent(slug)) ?? nothingThere("event");
  const parsed = parseViewQuery(params, await vocabulary(), event.zone, Date.now());
  const { knownAt } = parsed.query.reading;
  const material = await snapshot(knownAt.by === "version" ? knownAt.version : undefined);
  return { ...parsed, material };
}
