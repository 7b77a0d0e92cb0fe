import type { GroupDraft, MeasureDraft, PlaceDraft, SourceDraft } from "../schema/vocabulary-draft";
import type { OpenChange } from "./change-ledger";
import type { EventTerms } from "./terms";
import { uuidV7 } from "./uuid-v7";

/*
 * New terms of the shared lists and of an event's trees. Each is added to `terms` too, so that what follows in the same
 * change can name it. A parent must be there before its parts: the database refuses a cycle or a gap by that.
 */

export async function insertMeasure(
  { db }: OpenChange,
  terms: EventTerms,
  draft: MeasureDraft,
): Promise<void> {
  const { partOf, ...columns } = draft;
  const id = uuidV7();
  await db.measure.create({
    data: { ...columns, id, partOfId: partOf === undefined ? null : terms.measures.id(partOf) },
  });
  terms.measures.add({ id, slug: draft.slug });
}

export async function insertSource({ db }: OpenChange, terms: EventTerms, draft: SourceDraft): Promise<void> {
  const { parent, country, ...columns } = draft;
  const id = uuidV7();
  const parentId = parent === undefined ? null : terms.sources.id(parent);
  await db.source.create({ data: { ...columns, id, parentId, country: country ?? null } });
  terms.sources.add({ id, slug: draft.slug });
}

/** The first group without a parent is the event's whole. */
export async function insertGroup(
  { db, event }: OpenChange,
  terms: EventTerms,
  draft: GroupDraft,
): Promise<void> {
  const { partOf, ...columns } = draft;
  const id = uuidV7();
  const partOfId = partOf === undefined ? null : terms.groups.id(partOf);
  await db.group.create({ data: { ...columns, eventId: event.id, id, partOfId } });
  terms.groups.add({ id, slug: draft.slug });
  if (partOf === undefined) {
    await db.event.updateMany({ where: { id: event.id, wholeGroupId: null }, data: { wholeGroupId: id } });
  }
}

/** The first place without a parent is the event's whole. */
export async function insertPlace(
  { db, event }: OpenChange,
  terms: EventTerms,
  draft: PlaceDraft,
): Promise<void> {
  const { partOf, ...columns } = draft;
  const id = uuidV7();
  const partOfId = partOf === undefined ? null : terms.places.id(partOf);
  await db.place.create({ data: { ...columns, eventId: event.id, id, partOfId } });
  terms.places.add({ id, slug: draft.slug });
  if (partOf === undefined) {
    await db.event.updateMany({ where: { id: event.id, wholePlaceId: null }, data: { wholePlaceId: id } });
  }
}

/** Makes the statements of these keys that the event does not have yet; gives the keys that were made. */
export async function insertStatements(
  { db, event, version }: OpenChange,
  terms: EventTerms,
  keys: Iterable<string>,
): Promise<string[]> {
  const missing = [...new Set(keys)].filter((key) => !terms.statements.has(key));
  const rows = missing.map((key) => ({ eventId: event.id, id: uuidV7(), key, version }));
  await db.statement.createMany({ data: rows });
  for (const { id, key } of rows) terms.statements.add({ id, slug: key });
  return missing;
}
