import type { SettledFigure } from "../schema/settle-figure";
import type { OpenChange } from "./change-ledger";
import type { Database } from "./client";
import {
  contentOf,
  linksOf,
  type NewRevision,
  saysTheSame,
  standingFigures,
  writeRevisions,
} from "./figure-rows";
import type { EventTerms } from "./terms";

/** How many figures a change added, revised and found as they were. */
export interface PutCounts {
  readonly added: number;
  readonly revised: number;
  readonly unchanged: number;
}

/** A settled figure that carries an external id, and the publication that it stands in. */
export interface FigureToPut {
  readonly figure: SettledFigure;
  readonly externalId: string;
  readonly publicationRevisionId: string;
}

/**
 * Adds the figures whose external id is new, and revises those that say something else than before.
 * @param reason why a figure is revised
 */
export async function putFigures(
  change: OpenChange,
  terms: EventTerms,
  figures: readonly FigureToPut[],
  { reason, importBatchId }: { readonly reason: string; readonly importBatchId: string },
): Promise<PutCounts> {
  const { db, event } = change;
  const idOf = await figuresByExternalId(
    db,
    event.id,
    figures.map(({ externalId }) => externalId),
  );
  const standing = await standingFigures(db, event.id, [...idOf.values()]);
  const revisions: NewRevision[] = [];
  let unchanged = 0;
  for (const { figure, externalId, publicationRevisionId } of figures) {
    const content = contentOf(figure, terms, event.zone);
    const links = linksOf(figure.draft.chain, terms);
    const figureId = idOf.get(externalId) ?? null;
    const old = figureId === null ? undefined : standing.get(figureId);
    const place = { figureId, externalId, publicationRevisionId, importBatchId, content, links };
    const next =
      old === undefined
        ? { ...place, revision: 1, reason: null }
        : { ...place, revision: old.row.revision + 1, reason };
    if (old === undefined || !saysTheSame(old, next)) revisions.push(next);
    else unchanged += 1;
  }
  await writeRevisions(change, revisions);
  const added = revisions.filter(({ revision }) => revision === 1).length;
  return { added, revised: revisions.length - added, unchanged };
}

/** Figure ids by external id; ids that no figure of the event has are left out. */
export async function figuresByExternalId(
  db: Database,
  eventId: string,
  externalIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await db.figure.findMany({
    where: { eventId, externalId: { in: [...externalIds] } },
    select: { id: true, externalId: true },
  });
  return new Map(rows.flatMap(({ id, externalId }) => (externalId === null ? [] : [[externalId, id]])));
}
