import { dayOf } from "../calendar/days";
import { publicationIdentity } from "../domain/provenance/publication-identity";
import type { PublicationDraft } from "../schema/publication-draft";
import { recordedTime } from "../schema/time-draft";
import type { OpenChange } from "./change-ledger";
import { dateOf, holdsTheSame } from "./columns";
import type { PublicationRevisionModel } from "./generated/models";
import { insertRows } from "./insert-rows";
import type { EventTerms } from "./terms";
import { uuidV7 } from "./uuid-v7";

/** Where a publication stands after it was put. `replaced` is the revision that stood before, where it was revised. */
export interface PutPublication {
  readonly id: string;
  readonly revisionId: string;
  readonly replaced: string | null;
}

/**
 * Adds publications, or revises those with the same identity where the draft says something else of them. Every
 * revision of a figure keeps the publication that it was told in: after a revision `carryFigures` must follow.
 *
 * @param drafts by identity, as `identityOf` gives it
 * @param reason why an existing publication is revised
 * @returns by identity
 */
export async function putPublications(
  change: OpenChange,
  terms: EventTerms,
  drafts: ReadonlyMap<string, PublicationDraft>,
  reason: string,
): Promise<Map<string, PutPublication>> {
  const standing = await standingPublications(change, [...drafts.keys()]);
  const put = new Map<string, PutPublication>();
  const publications = [];
  const revisions = [];
  for (const [identity, draft] of drafts) {
    const content = publicationColumns(draft, terms, change.event.zone);
    const known = standing.get(identity);
    if (known !== undefined && holdsTheSame(known, content)) {
      put.set(identity, { id: known.publicationId, revisionId: known.id, replaced: null });
      continue;
    }
    const place = known
      ? { publicationId: known.publicationId, revision: known.revision + 1, reason }
      : { publicationId: uuidV7(), revision: 1, reason: null };
    const revision = revisionColumns(change, content, place);
    if (!known) publications.push({ id: place.publicationId, identity });
    revisions.push(revision);
    put.set(identity, { id: place.publicationId, revisionId: revision.id, replaced: known?.id ?? null });
  }
  const { db, event, version } = change;
  await insertRows(
    db,
    "publications",
    publications.map((publication) => ({ ...publication, eventId: event.id, version })),
  );
  await insertRows(db, "publication_revisions", revisions);
  return put;
}

/** The publications of these identities in their latest revision, by identity. */
async function standingPublications({ db, event }: OpenChange, identities: readonly string[]) {
  const rows = await db.publication.findMany({
    where: { eventId: event.id, identity: { in: [...identities] } },
    include: { revisions: { orderBy: { revision: "desc" }, take: 1 } },
  });
  return new Map(
    rows.flatMap(({ identity, revisions: [latest] }) => (latest === undefined ? [] : [[identity, latest]])),
  );
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

function revisionColumns(
  { event, version, recorded, actor }: OpenChange,
  content: PublicationContent,
  place: Pick<PublicationRevisionModel, "publicationId" | "revision" | "reason">,
) {
  const id = uuidV7();
  return {
    ...content,
    ...place,
    eventId: event.id,
    id,
    version,
    recordedAt: recorded,
    recordedBy: actor.name,
  };
}
