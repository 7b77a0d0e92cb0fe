import { Temporal } from "temporal-polyfill";
import type { Publication } from "../domain/figure";
import type { RecordedTime } from "../domain/time/effective-times";
import { isPartOfDay } from "../domain/time/part-of-day";
import { type FigureDraft, figureDraft } from "../schema/figure-draft";
import type { TimeDraft } from "../schema/time-draft";
import { askNow } from "./bulk-read";
import { database } from "./client";
import { oneOf, precisionOf, quantityOfColumns } from "./columns";
import { eventRow } from "./events";
import { type LinkContent, standingFigures } from "./figure-rows";
import type { FigureRevisionModel } from "./generated/models";
import { isLatestPublication } from "./ledger-statements";
import { readPublications } from "./read-ledger";
import { type EventTerms, loadTerms } from "./terms";
import { readVocabulary } from "./vocabulary";

/** A publication as it was recorded, before any convention on times. */
export type RecordedPublication = Omit<Publication, "published"> & { readonly published: RecordedTime };

/** A figure as it stands, in the shape in which a form or a file would give it. */
export interface FigureAsDraft {
  readonly id: string;
  readonly externalId: string | null;
  readonly revision: number;
  readonly draft: FigureDraft;
  readonly publication: RecordedPublication;
}

/**
 * A publication as it stands, or null.
 * @throws UnknownEvent
 */
export async function findPublication(eventSlug: string, id: string): Promise<RecordedPublication | null> {
  const event = await eventRow(database(), eventSlug);
  return recordedPublication(event, { publicationId: id });
}

/**
 * A figure as it stands, to be corrected, or null.
 * @throws UnknownEvent
 */
export async function findFigureAsDraft(eventSlug: string, id: string): Promise<FigureAsDraft | null> {
  const event = await eventRow(database(), eventSlug);
  const standing = (await standingFigures(database(), event.id, [id])).get(id);
  if (standing === undefined) return null;
  const { row, links, externalId } = standing;
  const publication = await recordedPublication(event, { id: row.publicationRevisionId });
  if (publication === null) throw new Error(`the publication of revision ${row.id} was not loaded`);
  const terms = await loadTerms(database(), event.id);
  return {
    id,
    externalId,
    revision: row.revision,
    draft: draftOf(row, links, terms, event.zone),
    publication,
  };
}

async function recordedPublication(
  event: { readonly id: string; readonly zone: string },
  which: { readonly publicationId: string } | { readonly id: string },
): Promise<RecordedPublication | null> {
  const { terms, lists } = await readVocabulary(database(), event.id);
  const reading = { id: event.id, zone: event.zone, terms, sources: lists.sources };
  const rows = await readPublications(
    askNow,
    reading,
    "id" in which
      ? { condition: (alias) => `${alias}.id = $2::uuid`, values: [which.id] }
      : {
          condition: (alias) => `${alias}.publication_id = $2::uuid AND ${isLatestPublication(alias)}`,
          values: [which.publicationId],
        },
  );
  const [row] = rows.values();
  if (row === undefined) return null;
  const { rowId: _row, ...publication } = row;
  return publication;
}

/** Read through the schema, which is what a form's values go through too. */
function draftOf(
  row: FigureRevisionModel,
  links: readonly LinkContent[],
  terms: EventTerms,
  zone: string,
): FigureDraft {
  return figureDraft.parse({
    wording: row.wording,
    language: row.language,
    quantity: quantityOfColumns(row),
    override: row.overrideReason === null ? undefined : overrideOf(row, row.overrideReason),
    scope: {
      measure: terms.measures.slug(row.measureId),
      group: terms.groups.slugOrNotStated(row.groupId),
      place: terms.places.slugOrNotStated(row.placeId),
      basis: row.basis,
      occurrence: row.occurrence ?? undefined,
    },
    groupAsWorded: row.groupAsWorded ?? undefined,
    asOf: timeOf(row, zone),
    chain: chainOf(links, terms),
    origin: terms.sources.slug(row.originId),
    statement: row.statementId === null ? undefined : terms.statements.slug(row.statementId),
    stance: row.stance,
    note: row.note,
    readIn: row.sourceFile === null ? undefined : { file: row.sourceFile, line: row.sourceLine ?? undefined },
  });
}

function overrideOf({ overrideLow, overrideHigh }: FigureRevisionModel, reason: string) {
  return { low: Number(overrideLow), high: overrideHigh === null ? undefined : Number(overrideHigh), reason };
}

function chainOf(links: readonly LinkContent[], terms: EventTerms) {
  const inOrder = [...links].sort((a, b) => a.position - b.position || a.branch - b.branch);
  const chain: { sources: string[]; asNamed: string | undefined }[] = [];
  for (const { branch, sourceId, asNamed } of inOrder) {
    const source = terms.sources.slug(sourceId);
    if (branch === 0) chain.push({ sources: [source], asNamed: asNamed ?? undefined });
    else chain.at(-1)?.sources.push(source);
  }
  return chain;
}

/** The as-of of a row as it would be written: "2022-01-06", "2022-01-06T12:00" and so on, in the days of its zone. */
function timeOf(row: FigureRevisionModel, eventZone: string): Partial<TimeDraft> {
  const precision = precisionOf(row.asOfPrecision, "as_of_precision");
  if (row.asOfFrom === null || precision === "unknown") return { precision: "unknown" };
  const local = Temporal.Instant.fromEpochMilliseconds(row.asOfFrom.getTime())
    .toZonedDateTimeISO(row.asOfZone ?? eventZone)
    .toPlainDateTime();
  const part = row.asOfPart;
  return {
    precision,
    basis: oneOf(["stated", "inferred"], row.asOfBasis, "as_of_basis"),
    date: dateText(local, precision),
    ...(part !== null && isPartOfDay(part) ? { partOfDay: part } : {}),
    ...(row.asOfZone === null ? {} : { zone: row.asOfZone }),
  };
}

function dateText(
  local: Temporal.PlainDateTime,
  precision: Exclude<TimeDraft["precision"], "unknown">,
): string {
  switch (precision) {
    case "month":
      return local.toPlainDate().toPlainYearMonth().toString();
    case "hour":
    case "minute":
      return local.toString({ smallestUnit: "minute" });
    case "instant":
      return local.toString({ smallestUnit: "millisecond" });
    default:
      return local.toPlainDate().toString();
  }
}
