import { type FindingReview, REVIEW_VERDICTS } from "../domain/finding-review";
import type { FindingReviewDraft } from "../schema/finding-review-draft";
import type { Actor } from "./audit";
import { type Changed, changeLedger } from "./change-ledger";
import { database } from "./client";
import { oneOf } from "./columns";
import { uuidV7 } from "./uuid-v7";

/** Every review of an event's findings, the first one first; the last one of a fingerprint stands. */
export async function listFindingReviews(eventSlug: string): Promise<FindingReview[]> {
  const rows = await database().findingReview.findMany({
    where: { event: { slug: eventSlug } },
    orderBy: { version: "asc" },
  });
  return rows.map(({ id, fingerprint, verdict, note, version, recordedAt, recordedBy }) => ({
    id,
    fingerprint,
    verdict: oneOf(REVIEW_VERDICTS, verdict, "finding_reviews.verdict"),
    note,
    version,
    recorded: recordedAt.getTime(),
    recordedBy,
  }));
}

/**
 * Notes an editor's verdict on a finding. Earlier verdicts stay.
 * @throws UnknownEvent
 */
export async function saveFindingReview(
  eventSlug: string,
  actor: Actor,
  draft: FindingReviewDraft,
): Promise<Changed<FindingReview>> {
  return changeLedger(eventSlug, actor, {
    action: "review finding",
    apply: async ({ db, event, version, recorded }) => {
      const review = { id: uuidV7(), ...draft, version, recordedBy: actor.name };
      await db.findingReview.create({ data: { ...review, eventId: event.id, recordedAt: recorded } });
      const { fingerprint, verdict } = draft;
      return { result: { ...review, recorded: recorded.getTime() }, details: { fingerprint, verdict } };
    },
  });
}
