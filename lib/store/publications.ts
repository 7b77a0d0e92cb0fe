import type { Publication } from "../domain/figure";
import { canonicalUrl } from "../domain/provenance/publication-identity";
import type { RecordedAsOf } from "../domain/time/effective-times";
import type { PublicationDraft } from "../schema/publication-draft";
import type { Actor } from "./audit";
import { type Changed, changeLedger, type OpenChange } from "./change-ledger";
import { type Database, database } from "./client";
import { eventRow } from "./events";
import { identityOf, type PutPublication, putPublications } from "./put-publications";
import { DraftRefused } from "./refusals";
import { publicationOf, recordedAsOf } from "./reshape-figures";
import { type EventTerms, loadTerms } from "./terms";

/**
 * Every publication of an event as it stands, the one that was added last first.
 * @throws UnknownEvent
 */
export async function listPublications(eventSlug: string): Promise<Publication[]> {
  const event = await eventRow(database(), eventSlug);
  return publicationsOf(database(), event, {});
}

/**
 * The publication of an event with this address, however it is spelt, or null.
 * @throws UnknownEvent
 * @throws RangeError when it is no web address
 */
export async function findPublicationByUrl(eventSlug: string, url: string): Promise<Publication | null> {
  const event = await eventRow(database(), eventSlug);
  const [found] = await publicationsOf(database(), event, { identity: canonicalUrl(url) });
  return found ?? null;
}

/**
 * Adds a publication.
 * @throws DraftRefused when the source is unknown, or the publication is there already
 * @throws UnknownEvent
 */
export async function addPublication(
  eventSlug: string,
  actor: Actor,
  draft: PublicationDraft,
): Promise<Changed<{ readonly id: string }>> {
  return changeLedger(eventSlug, actor, {
    action: "add publication",
    apply: async (change) => {
      const { id } = await insertPublication(change, await loadTerms(change.db, change.event.id), draft);
      return { result: { id }, details: { publication: id } };
    },
  });
}

/** @throws DraftRefused when the source is unknown, or the publication is there already */
export async function insertPublication(
  change: OpenChange,
  terms: EventTerms,
  draft: PublicationDraft,
): Promise<PutPublication> {
  const { db, event } = change;
  if (!terms.sources.has(draft.source)) {
    const message = `No source is called "${draft.source}": choose one of the list, or add it first`;
    throw new DraftRefused([{ path: ["source"], message }]);
  }
  const identity = identityOf(draft, event.zone);
  const known = await db.publication.findUnique({
    where: { eventId_identity: { eventId: event.id, identity } },
  });
  if (known !== null) {
    const message = "This publication is there already: add the figures to it";
    throw new DraftRefused([{ path: [draft.url === undefined ? "title" : "url"], message }]);
  }
  const put = (await putPublications(change, terms, new Map([[identity, draft]]), "")).get(identity);
  if (put === undefined) throw new Error(`the publication ${identity} was not put`);
  return put;
}

async function publicationsOf(
  db: Database,
  event: { readonly id: string; readonly zone: string },
  where: { readonly identity?: string },
): Promise<Publication[]> {
  const rows = await db.publication.findMany({
    where: { ...where, eventId: event.id },
    orderBy: { id: "desc" },
    include: { revisions: { orderBy: { revision: "desc" }, take: 1 } },
  });
  const standing = rows.flatMap(({ revisions }) => revisions);
  const terms = await loadTerms(db, event.id);
  const sources = await db.source.findMany({ select: { id: true, name: true } });
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  const asOfs = await asOfsOf(
    db,
    event.id,
    standing.map(({ id }) => id),
  );
  return standing.map((row) => publicationOf(row, asOfs.get(row.id) ?? [], terms, event.zone, names));
}

/** What the figures of each publication revision speak about: of every figure, its latest revision there. */
async function asOfsOf(db: Database, eventId: string, publicationRevisionIds: readonly string[]) {
  const rows = await db.figureRevision.findMany({
    where: { eventId, publicationRevisionId: { in: [...publicationRevisionIds] } },
    orderBy: { revision: "desc" },
    distinct: ["publicationRevisionId", "figureId"],
  });
  const asOfs = new Map<string, RecordedAsOf[]>();
  for (const row of rows) {
    const list = asOfs.get(row.publicationRevisionId) ?? [];
    list.push(recordedAsOf(row));
    asOfs.set(row.publicationRevisionId, list);
  }
  return asOfs;
}
