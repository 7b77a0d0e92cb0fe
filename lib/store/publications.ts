import type { Publication } from "../domain/figure";
import { canonicalUrl } from "../domain/provenance/publication-identity";
import type { RecordedAsOf } from "../domain/time/effective-times";
import type { PublicationDraft } from "../schema/publication-draft";
import type { Actor } from "./audit";
import { type Ask, inOneSnapshot } from "./bulk-read";
import { type Changed, changeLedger, type OpenChange } from "./change-ledger";
import { database, qualified } from "./client";
import { eventRow } from "./events";
import { asOfOfText } from "./figure-reader";
import { asOfOf, isLatestPublication } from "./ledger-statements";
import { publicationOf } from "./publication-reader";
import { identityOf, type PutPublication, putPublications } from "./put-publications";
import { readPublications } from "./read-ledger";
import { DraftRefused } from "./refusals";
import { type EventTerms, loadTerms } from "./terms";
import { filled } from "./text-parts";
import { readVocabulary } from "./vocabulary";

/**
 * Every publication of an event as it stands, the one that was added last first.
 * @throws UnknownEvent
 */
export async function listPublications(eventSlug: string): Promise<Publication[]> {
  const event = await eventRow(database(), eventSlug);
  return publicationsOf(event, null);
}

/**
 * The publication of an event with this address, however it is spelt, or null.
 * @throws UnknownEvent
 * @throws RangeError when it is no web address
 */
export async function findPublicationByUrl(eventSlug: string, url: string): Promise<Publication | null> {
  const event = await eventRow(database(), eventSlug);
  const [found] = await publicationsOf(event, canonicalUrl(url));
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

/** In their latest revision, the one that was added last first. */
async function publicationsOf(
  event: { readonly id: string; readonly zone: string },
  identity: string | null,
): Promise<Publication[]> {
  return inOneSnapshot(async (ask) => {
    const { terms, lists } = await readVocabulary(database(), event.id);
    const reading = { id: event.id, zone: event.zone, terms, sources: lists.sources };
    const publications = await readPublications(ask, reading, standing(identity));
    const asOfs = await asOfsOf(ask, event.id, identity);
    const lastFirst = [...publications.values()].sort((a, b) => (a.id < b.id ? 1 : -1));
    return lastFirst.map((read) => publicationOf(read, asOfs.get(read.rowId) ?? []));
  });
}

/** Publications as they stand; the one of an identity, where one is given. */
function standing(identity: string | null) {
  const own = identity === null ? "" : "AND b.identity = $2";
  return {
    condition: (alias: string) =>
      `${isLatestPublication(alias)} AND EXISTS (SELECT 1 FROM ${qualified("publications")} b
        WHERE b.event_id = ${alias}.event_id AND b.id = ${alias}.publication_id ${own})`,
    values: identity === null ? [] : [identity],
  };
}

/** What the figures of each publication revision speak about: of every figure, its latest revision there. */
async function asOfsOf(ask: Ask, eventId: string, identity: string | null) {
  const { condition, values } = standing(identity);
  const asOfs = new Map<string, RecordedAsOf[]>();
  const statement = `SELECT DISTINCT ON (r.publication_revision_id, r.figure_id) r.publication_revision_id, ${asOfOf("r")}
    FROM ${qualified("figure_revisions")} r JOIN ${qualified("publication_revisions")} p
    ON p.event_id = r.event_id AND p.id = r.publication_revision_id
    WHERE r.event_id = $1::uuid AND ${condition("p")}
    ORDER BY r.publication_revision_id, r.figure_id, r.revision DESC`;
  await ask(statement, [eventId, ...values], ([publication, asOf]) => {
    const id = filled(publication, "publication_revision_id");
    const list = asOfs.get(id) ?? [];
    list.push(asOfOfText(filled(asOf, "as_of")).recorded);
    asOfs.set(id, list);
  });
  return asOfs;
}
