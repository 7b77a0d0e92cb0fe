import type { FigureDraft } from "../schema/figure-draft";
import type { SettledFigure } from "../schema/settle-figure";
import { recordedTime } from "../schema/time-draft";
import type { OpenChange } from "./change-ledger";
import type { Database } from "./client";
import { columnsOfQuantity, dateOf, holdsTheSame } from "./columns";
import type { ChainLinkModel, FigureRevisionModel } from "./generated/models";
import { insertRows } from "./insert-rows";
import type { EventTerms } from "./terms";
import { uuidV7 } from "./uuid-v7";

/** What a revision says, as columns, without its place in the ledger. */
export type FigureContent = Omit<
  FigureRevisionModel,
  | "eventId"
  | "id"
  | "figureId"
  | "revision"
  | "reason"
  | "publicationRevisionId"
  | "importBatchId"
  | "version"
  | "recordedAt"
  | "recordedBy"
>;

export type LinkContent = Pick<ChainLinkModel, "position" | "branch" | "sourceId" | "asNamed">;

/** One revision to be written. `figureId` null makes a new figure. */
export interface NewRevision {
  readonly figureId: string | null;
  readonly externalId: string | null;
  readonly revision: number;
  readonly reason: string | null;
  readonly publicationRevisionId: string;
  readonly importBatchId: string | null;
  readonly content: FigureContent;
  readonly links: readonly LinkContent[];
}

/** @throws RangeError for a slug that the lists do not hold; check the draft first */
export function contentOf(
  { draft, quantity, origin }: SettledFigure,
  terms: EventTerms,
  zone: string,
): FigureContent {
  const { scope, asOf, override } = draft;
  const time = recordedTime(asOf, zone);
  return {
    wording: draft.wording,
    language: draft.language,
    ...columnsOfQuantity(quantity),
    overrideLow: override ? BigInt(override.low) : null,
    overrideHigh: override?.high === undefined ? null : BigInt(override.high),
    overrideReason: override?.reason ?? null,
    measureId: terms.measures.id(scope.measure),
    groupId: terms.groups.idOrNotStated(scope.group),
    placeId: terms.places.idOrNotStated(scope.place),
    basis: scope.basis,
    occurrence: scope.occurrence ?? null,
    groupAsWorded: draft.groupAsWorded ?? null,
    asOfFrom: time.window && dateOf(time.window.from),
    asOfTo: time.window && dateOf(time.window.to),
    asOfPrecision: time.precision,
    asOfPart: asOf.partOfDay ?? null,
    asOfBasis: time.basis,
    asOfZone: asOf.zone ?? null,
    originId: terms.sources.id(origin),
    statementId: draft.statement === undefined ? null : terms.statements.id(draft.statement),
    stance: draft.stance,
    note: draft.note,
    sourceFile: draft.readIn?.file ?? null,
    sourceLine: draft.readIn?.line ?? null,
  };
}

export function linksOf(chain: FigureDraft["chain"], terms: EventTerms): LinkContent[] {
  return chain.flatMap((link, position) =>
    link.sources.map((source, branch) => ({
      position,
      branch,
      sourceId: terms.sources.id(source),
      asNamed: link.asNamed ?? null,
    })),
  );
}

/** Writes revisions, new figures for those without one, and their chains. Gives the figure ids in the same order. */
export async function writeRevisions(
  change: OpenChange,
  revisions: readonly NewRevision[],
): Promise<string[]> {
  const { db, event, version } = change;
  const rows = revisions.map((revision) => ({
    ...revision,
    id: uuidV7(),
    figureId: revision.figureId ?? uuidV7(),
  }));
  const fresh = rows.filter(({ revision }) => revision === 1);
  const figures = fresh.map(({ figureId: id, externalId }) => ({
    eventId: event.id,
    id,
    externalId,
    version,
  }));
  const chains = rows.flatMap(({ id, links }) =>
    links.map((link) => ({ ...link, eventId: event.id, id: uuidV7(), figureRevisionId: id })),
  );
  await insertRows(db, "figures", figures);
  await insertRows(
    db,
    "figure_revisions",
    rows.map((row) => ({ ...revisionColumns(row, change) })),
  );
  await insertRows(db, "chain_links", chains);
  return rows.map(({ figureId }) => figureId);
}

function revisionColumns(
  row: NewRevision & { id: string; figureId: string },
  change: OpenChange,
): FigureRevisionModel {
  const { event, version, recorded, actor } = change;
  const { id, figureId, revision, reason, publicationRevisionId, importBatchId, content } = row;
  const place = { eventId: event.id, id, figureId, revision, reason, publicationRevisionId, importBatchId };
  return { ...content, ...place, version, recordedAt: recorded, recordedBy: actor.name };
}

/** A figure as it stands: its latest revision with the chain. */
export interface StandingFigure {
  readonly externalId: string | null;
  readonly row: FigureRevisionModel;
  readonly links: readonly LinkContent[];
}

/** The figures of these ids as they stand, by id. Those that do not exist are left out. */
export async function standingFigures(
  db: Database,
  eventId: string,
  figureIds: readonly string[],
): Promise<Map<string, StandingFigure>> {
  const figures = await db.figure.findMany({
    where: { eventId, id: { in: [...figureIds] } },
    select: {
      id: true,
      externalId: true,
      revisions: { orderBy: { revision: "desc" }, take: 1, include: { chain: true } },
    },
  });
  const standing = new Map<string, StandingFigure>();
  for (const { id, externalId, revisions } of figures) {
    const [latest] = revisions;
    if (latest === undefined) continue;
    const { chain, ...row } = latest;
    const links = chain.map(({ position, branch, sourceId, asNamed }) => ({
      position,
      branch,
      sourceId,
      asNamed,
    }));
    standing.set(id, { externalId, row, links });
  }
  return standing;
}

/** Whether a standing figure already says just this. */
export function saysTheSame(standing: StandingFigure, next: NewRevision): boolean {
  if (standing.row.publicationRevisionId !== next.publicationRevisionId) return false;
  return holdsTheSame(standing.row, next.content) && linksKey(standing.links) === linksKey(next.links);
}

function linksKey(links: readonly LinkContent[]): string {
  const keys = links.map(({ position, branch, sourceId, asNamed }) => [position, branch, sourceId, asNamed]);
  return JSON.stringify(keys.sort((a, b) => Number(a[0]) - Number(b[0]) || Number(a[1]) - Number(b[1])));
}

/** A standing figure as a revision to be written next to it: the same content under the next number. */
export function nextRevision(
  standing: StandingFigure,
  reason: string,
  publicationRevisionId: string,
): NewRevision {
  const { row, links, externalId } = standing;
  const {
    eventId: _event,
    id: _id,
    figureId,
    revision,
    reason: _reason,
    publicationRevisionId: _publication,
    ...rest
  } = row;
  const { importBatchId, version: _version, recordedAt: _at, recordedBy: _by, ...content } = rest;
  return {
    figureId,
    externalId,
    revision: revision + 1,
    reason,
    publicationRevisionId,
    importBatchId,
    content,
    links,
  };
}
