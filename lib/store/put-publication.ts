import { dayOf } from "../calendar/days";
import { publicationIdentity } from "../domain/provenance/publication-identity";
import type { PublicationDraft } from "../schema/publication-draft";
import { recordedTime } from "../schema/time-draft";
import type { OpenChange } from "./change-ledger";
import { dateOf } from "./columns";
import { nextRevision, standingFigures, writeRevisions } from "./figure-rows";
import type { PublicationRevisionModel } from "./generated/models";
import type { EventTerms } from "./terms";
import { uuidV7 } from "./uuid-v7";

/** Where a publication stands after it was put. `carried`: how many of its figures got a revision with it. */
export interface PutPublication {
  readonly id: string;
  readonly revisionId: string;
  readonly outcome: "added" | "revised" | "unchanged";
  readonly carried: number;
}

/**
 * Adds a publication, or revises the one with the same identity where the draft says something else of it. With a
 * publication all its figures are revised, so that every revision of a figure keeps the publication that it was told in.
 *
 * @param reason why an existing publication is revised
 */
export async function putPublication(
  change: OpenChange,
  terms: EventTerms,
  draft: PublicationDraft,
  reason: string,
): Promise<PutPublication> {
  const { db, event } = change;
  const content = publicationColumns(draft, terms, event.zone);
  const identity = identityOf(draft, event.zone);
  const found = await db.publication.findUnique({
    where: { eventId_identity: { eventId: event.id, identity } },
    include: { revisions: { orderBy: { revision: "desc" }, take: 1 } },
  });
  const standing = found?.revisions[0];
  if (found === null || standing === undefined) {
    const id = uuidV7();
    await db.publication.create({ data: { eventId: event.id, id, identity, version: change.version } });
    const revisionId = await writePublicationRevision(change, {
      publicationId: id,
      revision: 1,
      reason: null,
      content,
    });
    return { id, revisionId, outcome: "added", carried: 0 };
  }
  if (isSame(standing, content))
    return { id: found.id, revisionId: standing.id, outcome: "unchanged", carried: 0 };
  const revision = standing.revision + 1;
  const revisionId = await writePublicationRevision(change, {
    publicationId: found.id,
    revision,
    reason,
    content,
  });
  const carried = await carryFigures(change, standing.id, revisionId, reason);
  return { id: found.id, revisionId, outcome: "revised", carried };
}

/** What tells the draft from every other publication of the event. */
export function identityOf(draft: PublicationDraft, eventZone: string): string {
  const zone = draft.published.zone ?? eventZone;
  const { window } = recordedTime(draft.published, eventZone);
  return publicationIdentity({
    url: draft.url ?? null,
    source: draft.source,
    title: draft.title ?? null,
    file: draft.file ?? null,
    day: window === null ? "unknown" : dayOf(window.from, zone),
  });
}

type PublicationContent = Omit<
  PublicationRevisionModel,
  "eventId" | "id" | "publicationId" | "revision" | "reason" | "version" | "recordedAt" | "recordedBy"
>;

function publicationColumns(draft: PublicationDraft, terms: EventTerms, zone: string): PublicationContent {
  const time = recordedTime(draft.published, zone);
  return {
    sourceId: terms.sources.id(draft.source),
    title: draft.title ?? null,
    url: draft.url ?? null,
    archivedUrl: draft.archivedUrl ?? null,
    language: draft.language,
    publishedFrom: time.window && dateOf(time.window.from),
    publishedTo: time.window && dateOf(time.window.to),
    publishedPrecision: time.precision,
    publishedPart: draft.published.partOfDay ?? null,
    publishedBasis: time.basis,
    publishedZone: draft.published.zone ?? null,
  };
}

async function writePublicationRevision(
  { db, event, version, recorded, actor }: OpenChange,
  next: { publicationId: string; revision: number; reason: string | null; content: PublicationContent },
): Promise<string> {
  const { content, ...place } = next;
  const id = uuidV7();
  await db.publicationRevision.create({
    data: {
      ...content,
      ...place,
      eventId: event.id,
      id,
      version,
      recordedAt: recorded,
      recordedBy: actor.name,
    },
  });
  return id;
}

function isSame(standing: PublicationRevisionModel, content: PublicationContent): boolean {
  const stored = new Map<string, unknown>(Object.entries(standing));
  return Object.entries(content).every(([column, value]) => {
    const old = stored.get(column);
    return old instanceof Date && value instanceof Date ? old.getTime() === value.getTime() : old === value;
  });
}

async function carryFigures(change: OpenChange, from: string, to: string, reason: string): Promise<number> {
  const { db, event } = change;
  const rows = await db.figureRevision.findMany({
    where: { eventId: event.id, publicationRevisionId: from },
    select: { figureId: true },
    distinct: ["figureId"],
  });
  const ids = rows.map(({ figureId }) => figureId);
  const standing = [...(await standingFigures(db, event.id, ids)).values()];
  const affected = standing.filter(({ row }) => row.publicationRevisionId === from);
  await writeRevisions(
    change,
    affected.map((figure) => nextRevision(figure, reason, to)),
  );
  return affected.length;
}
