import type { EventRecord } from "@/lib/domain/event";
import { slug as slugSchema } from "@/lib/schema/slug";
import { findEvent } from "@/lib/store/events";
import { Problem } from "./problem";

/** @throws Problem "unknown-event" */
export async function eventNamed(slug: string): Promise<EventRecord> {
  const event = slugSchema.safeParse(slug).success ? await findEvent(slug) : null;
  if (event !== null) return event;
  throw new Problem(
    "unknown-event",
    `There is no event “${slug.slice(0, 100)}”: /api/v1/events lists all of them.`,
  );
}
