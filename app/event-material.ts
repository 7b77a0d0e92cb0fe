import { notFound } from "next/navigation";
import { cache } from "react";
import { findEvent } from "@/lib/store/events";
import { loadLedger } from "@/lib/store/ledger";
import { loadVocabulary } from "@/lib/store/vocabulary";
import type { EventMaterial } from "@/lib/view/picture";

/** What every page of an event is made of; loaded once a request. Answers "not found" for an unknown event. */
export const eventMaterial = cache(async (slug: string): Promise<EventMaterial> => {
  const event = await findEvent(slug);
  if (event === null) notFound();
  const [ledger, vocabulary] = await Promise.all([loadLedger(slug), loadVocabulary(slug)]);
  return { event, ledger, vocabulary };
});
