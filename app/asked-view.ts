import { notFound } from "next/navigation";
import { cache } from "react";
import { type ParsedQuery, parseViewQuery, type RawParams } from "@/lib/schema/view-query";
import { findEvent } from "@/lib/store/events";
import { loadEventSnapshot } from "@/lib/store/ledger";
import { loadVocabulary } from "@/lib/store/vocabulary";
import type { EventMaterial } from "@/lib/view/picture";

/** The event of a page, looked up once a request. Answers "not found" for an unknown one. */
export const eventOfPage = cache(async (slug: string) => {
  const event = await findEvent(slug);
  if (event === null) notFound();
  return event;
});

/** What a page of an event is asked to show, and what it is made of; a pinned version is loaded as it was. */
export async function askedView(
  slug: string,
  params: RawParams,
): Promise<ParsedQuery & { material: EventMaterial }> {
  const event = await eventOfPage(slug);
  const vocabulary = await loadVocabulary(slug);
  const parsed = parseViewQuery(params, vocabulary, event.zone, Date.now());
  const { knownAt } = parsed.query.reading;
  const material = await loadEventSnapshot(slug, knownAt.by === "version" ? knownAt.version : undefined);
  return { ...parsed, material };
}
