import { slug as slugSchema } from "@/lib/schema/slug";
import { type OpenedEvent, openEvent } from "@/lib/store/ledger";
import { UnknownEvent } from "@/lib/store/refusals";
import { Problem } from "./problem";

/** @throws Problem "unknown-event" */
export async function eventNamed(slug: string): Promise<OpenedEvent> {
  try {
    if (slugSchema.safeParse(slug).success) return await openEvent(slug);
  } catch (error) {
    if (!(error instanceof UnknownEvent)) throw error;
  }
  throw new Problem(
    "unknown-event",
    `There is no event “${slug.slice(0, 100)}”: /api/v1/events lists all of them.`,
  );
}
