import type { GroupDraft, MeasureDraft, PlaceDraft, SourceDraft } from "../schema/vocabulary-draft";
import type { OpenChange } from "./change-ledger";
import { insertRows } from "./insert-rows";
import type { EventTerms, Terms } from "./terms";
import { uuidV7 } from "./uuid-v7";

/*
 * New terms of the shared lists and of an event's trees, wholes before their parts. Each is added to `terms` too, so that
 * what follows in the same change can name it.
 */

/** @throws RangeError for a parent that is neither known nor earlier in the list */
export async function insertMeasures(
  { db }: OpenChange,
  terms: EventTerms,
  drafts: readonly MeasureDraft[],
): Promise<void> {
  const rows = drafts.map(({ partOf, ...columns }) => ({
    ...columns,
    ...placed(terms.measures, columns.slug, partOf),
  }));
  await db.measure.createMany({ data: rows });
}

/** @throws RangeError for a parent that is neither known nor earlier in the list */
export async function insertSources(
  { db }: OpenChange,
  terms: EventTerms,
  drafts: readonly SourceDraft[],
): Promise<void> {
  const rows = drafts.map(({ parent, country = null, ...columns }) => {
    const { id, partOfId: parentId } = placed(terms.sources, columns.slug, parent);
    return { ...columns, country, id, parentId };
  });
  await db.source.createMany({ data: rows });
}

/**
 * The first group without a parent is the event's whole.
 * @throws RangeError for a parent that is neither known nor earlier in the list
 */
export async function insertGroups(
  { db, event }: OpenChange,
  terms: EventTerms,
  drafts: readonly GroupDraft[],
): Promise<void> {
  const eventId = event.id;
  const rows = drafts.map(({ partOf, ...columns }) => ({
    ...columns,
    eventId,
    ...placed(terms.groups, columns.slug, partOf),
  }));
  await db.group.createMany({ data: rows });
  const root = rows.find(({ partOfId }) => partOfId === null);
  if (root === undefined) return;
  await db.event.updateMany({ where: { id: eventId, wholeGroupId: null }, data: { wholeGroupId: root.id } });
}

/**
 * The first place without a parent is the event's whole.
 * @throws RangeError for a parent that is neither known nor earlier in the list
 */
export async function insertPlaces(
  { db, event }: OpenChange,
  terms: EventTerms,
  drafts: readonly PlaceDraft[],
): Promise<void> {
  const eventId = event.id;
  const rows = drafts.map(({ partOf, ...columns }) => ({
    ...columns,
    eventId,
    ...placed(terms.places, columns.slug, partOf),
  }));
  await db.place.createMany({ data: rows });
  const root = rows.find(({ partOfId }) => partOfId === null);
  if (root === undefined) return;
  await db.event.updateMany({ where: { id: eventId, wholePlaceId: null }, data: { wholePlaceId: root.id } });
}

/** Makes the statements of these keys that the event does not have yet; gives the keys that were made. */
export async function insertStatements(
  { db, event, version }: OpenChange,
  terms: EventTerms,
  keys: Iterable<string>,
): Promise<string[]> {
  const missing = [...new Set(keys)].filter((key) => !terms.statements.has(key));
  const rows = missing.map((key) => ({ eventId: event.id, id: uuidV7(), key, version }));
  await insertRows(db, "statements", rows);
  for (const { id, key } of rows) terms.statements.add({ id, slug: key });
  return missing;
}

/** Gives a term its id and that of its parent, and notes it. */
function placed(
  terms: Terms,
  slug: string,
  parent: string | undefined,
): { id: string; partOfId: string | null } {
  const partOfId = parent === undefined ? null : terms.id(parent);
  const id = uuidV7();
  terms.add({ id, slug });
  return { id, partOfId };
}
