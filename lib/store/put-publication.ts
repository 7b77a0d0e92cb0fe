import { dayOf } from "../calendar/days";
import { publicationIdentity } from "../domain/provenance/publication-identity";
import type { PublicationDraft } from "../schema/publication-draft";
import { recordedTime } from "../schema/time-draft";
import type { OpenChange } from "./change-ledger";
import { dateOf, holdsTheSame } from "./columns";
import { nextRevision, standingFigures, writeRevisions } from "./figure-rows";
import type { PublicationRevisionModel } from "./generated/models";
import { DraftRefused } from "./refusals";
import type { EventTerms } from "./terms";
import { uuidV7 } from "./uuid-v7";

/** Where a publication stands after it was put. `replaced` is the revision that stood before, where it was revised. */
export interface PutPublication {
  readonly id: string;
  readonly revisionId: string;
  readonly replaced: string | null;
}

/**
 * Adds a publication, or revises the one with the same identity where the draft says something else of it. Every
 * revision of a figure keeps the publication that it was told in: after a revision `carryFigures` must follow.
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
    return { id, revisionId, replaced: null };
  }
  if (holdsTheSame(standing, content)) return { id: found.id, revisionId: standing.id, replaced: null };
  const revision = standing.revision + 1;
  const revisionId = await writePublicationRevision(change, {
    publicationId: found.id,
    revision,
    reason,
    content,
  });
  return { id: found.id, revisionId, replaced: standing.id };
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

/**
 * Revises the figures that still stand in a revision of a publication that was replaced. Gives how many there were.
 * @throws DraftRefused when one of them speaks about a time after the publication as it is now
 */
export async function carryFigures(
  change: OpenChange,
  from: string,
  to: string,
  reason: string,
): Promise<number> {
  const { db, event } = change;
  const rows = await db.figureRevision.findMany({
    where: { eventId: event.id, publicationRevisionId: from },
    select: { figureId: true },
    distinct: ["figureId"],
  });
  const ids = rows.map(({ figureId }) => figureId);
  const { publishedTo } = await db.publicationRevision.findUniqueOrThrow({
    where: { eventId_id: { eventId: event.id, id: to } },
  });
  const standing = [...(await standingFigures(db, event.id, ids)).values()];
  const left = standing.filter(({ row }) => row.publicationRevisionId === from);
  const late = left.find(
    ({ row }) => row.basis !== "prediction" && publishedTo && row.asOfFrom && row.asOfFrom >= publishedTo,
  );
  if (late !== undefined) {
    const message = `Its figure "${late.row.wording}" (${late.externalId ?? late.row.figureId}) speaks about a later time: correct that figure first`;
    throw new DraftRefused([{ path: ["published", "date"], message }]);
  }
  await writeRevisions(
    change,
    left.map((figure) => nextRevision(figure, reason, to)),
  );
  return left.length;
}
