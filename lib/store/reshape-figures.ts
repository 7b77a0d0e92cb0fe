import { startOfDay } from "../calendar/days";
import { sayWindow } from "../calendar/say-window";
import {
  BASES,
  type ChainLink,
  CLAIM_STANCES,
  type Figure,
  MENTION_STANCES,
  type Publication,
} from "../domain/figure";
import { effectiveAsOf, effectivePublished, type RecordedAsOf } from "../domain/time/effective-times";
import { countOf, oneOf, quantityOfColumns, recordedTimeOf } from "./columns";
import type { ChainLinkModel, FigureRevisionModel, PublicationRevisionModel } from "./generated/models";
import type { EventTerms } from "./terms";

const STANCES = [...CLAIM_STANCES, ...MENTION_STANCES] as const;

/** The rows that one event's figures are made of, each list in any order. */
export interface FigureRows {
  readonly revisions: readonly FigureRevisionModel[];
  readonly links: readonly ChainLinkModel[];
  readonly publications: readonly PublicationRevisionModel[];
  readonly externalIds: ReadonlyMap<string, string | null>;
}

/**
 * Rows as figures, the conventions on times applied (domain page, section 2).
 * @param zone the event's time zone
 * @param sourceNames the name of each source by id, for publications without a title
 */
export function figuresOf(
  rows: FigureRows,
  terms: EventTerms,
  zone: string,
  sourceNames: ReadonlyMap<string, string>,
): Figure[] {
  const chains = chainsByRevision(rows.links, terms);
  const asOfs = asOfsByPublication(rows.revisions);
  const publications = new Map(
    rows.publications.map((row) => [
      row.id,
      publicationOf(row, asOfs.get(row.id) ?? [], terms, zone, sourceNames),
    ]),
  );
  return rows.revisions.map((row) => {
    const publication = publications.get(row.publicationRevisionId);
    if (publication === undefined) throw new Error(`the publication of revision ${row.id} was not loaded`);
    const externalId = rows.externalIds.get(row.figureId) ?? null;
    return figureOf(row, { publication, externalId, chain: chains.get(row.id) ?? [] }, terms, zone);
  });
}

function figureOf(
  row: FigureRevisionModel,
  parts: Pick<Figure, "publication" | "externalId" | "chain">,
  terms: EventTerms,
  zone: string,
): Figure {
  const dayStart = (instant: number) => startOfDay(instant, row.asOfZone ?? zone);
  return {
    id: row.figureId,
    ...parts,
    revision: row.revision,
    reason: row.reason,
    wording: row.wording,
    language: row.language,
    quantity: quantityOfColumns(row),
    override: overrideOf(row),
    scope: scopeOf(row, terms),
    groupAsWorded: row.groupAsWorded,
    asOf: effectiveAsOf(recordedAsOf(row), parts.publication.published, dayStart),
    origin: terms.sources.slug(row.originId),
    statement: row.statementId && terms.statements.slug(row.statementId),
    stance: oneOf(STANCES, row.stance, "figure_revisions.stance"),
    note: row.note,
    recorded: row.recordedAt.getTime(),
    version: row.version,
    recordedBy: row.recordedBy,
  };
}

function scopeOf(row: FigureRevisionModel, terms: EventTerms): Figure["scope"] {
  return {
    measure: terms.measures.slug(row.measureId),
    group: terms.groups.slugOrNotStated(row.groupId),
    place: terms.places.slugOrNotStated(row.placeId),
    basis: oneOf(BASES, row.basis, "figure_revisions.basis"),
    occurrence: row.occurrence,
  };
}

function overrideOf(row: FigureRevisionModel): Figure["override"] {
  if (row.overrideReason === null) return null;
  const high = row.overrideHigh === null ? Number.POSITIVE_INFINITY : Number(row.overrideHigh);
  return { interval: { low: countOf(row.overrideLow, "override_low"), high }, reason: row.overrideReason };
}

/** The as-of of a row as it was recorded, before any convention. */
export function recordedAsOf(
  row: Pick<FigureRevisionModel, "asOfFrom" | "asOfTo" | "asOfPrecision" | "asOfBasis" | "basis">,
): RecordedAsOf {
  const time = recordedTimeOf(row.asOfFrom, row.asOfTo, row.asOfPrecision, row.asOfBasis, "as_of");
  return { ...time, foretells: row.basis === "prediction" };
}

/** What each publication revision speaks about: of every figure, the latest revision that points to it. */
function asOfsByPublication(revisions: readonly FigureRevisionModel[]): Map<string, RecordedAsOf[]> {
  const latest = new Map<string, FigureRevisionModel>();
  for (const row of revisions) {
    const key = `${row.publicationRevisionId} ${row.figureId}`;
    if ((latest.get(key)?.revision ?? 0) < row.revision) latest.set(key, row);
  }
  const asOfs = new Map<string, RecordedAsOf[]>();
  for (const row of latest.values()) {
    const list = asOfs.get(row.publicationRevisionId) ?? [];
    list.push(recordedAsOf(row));
    asOfs.set(row.publicationRevisionId, list);
  }
  return asOfs;
}

/** A row as a publication. One without a title is called after its source and day. */
export function publicationOf(
  row: PublicationRevisionModel,
  asOfs: readonly RecordedAsOf[],
  terms: EventTerms,
  zone: string,
  sourceNames: ReadonlyMap<string, string>,
): Publication {
  const recorded = recordedTimeOf(
    row.publishedFrom,
    row.publishedTo,
    row.publishedPrecision,
    row.publishedBasis,
    "published",
  );
  const day =
    recorded.window === null
      ? "undated"
      : sayWindow(recorded.window, recorded.precision, row.publishedZone ?? zone);
  return {
    id: row.publicationId,
    source: terms.sources.slug(row.sourceId),
    title: row.title ?? `${sourceNames.get(row.sourceId)}, ${day}`,
    url: row.url,
    archivedUrl: row.archivedUrl,
    language: row.language,
    published: effectivePublished(recorded, asOfs),
  };
}

function chainsByRevision(links: readonly ChainLinkModel[], terms: EventTerms): Map<string, ChainLink[]> {
  const inOrder = [...links].sort((a, b) => a.position - b.position || a.branch - b.branch);
  const chains = new Map<string, { sources: string[]; asNamed: string | null }[]>();
  for (const row of inOrder) {
    const chain = chains.get(row.figureRevisionId) ?? [];
    chains.set(row.figureRevisionId, chain);
    const source = terms.sources.slug(row.sourceId);
    if (row.branch === 0) chain.push({ sources: [source], asNamed: row.asNamed });
    else chain.at(-1)?.sources.push(source);
  }
  return chains;
}
