import type { Group, Measure, Place, RelationStrength, Source, Vocabulary } from "../domain/vocabulary";
import { SOURCE_KINDS } from "../domain/vocabulary";
import { type Database, database } from "./client";
import { oneOf } from "./columns";
import { eventRow } from "./events";
import { EventInPreparation } from "./refusals";
import { type ListTerms, Terms } from "./terms";

const RELATIONS = ["by definition", "as a rule"] as const satisfies readonly RelationStrength[];

/**
 * The measures, groups, places and sources that an event's figures are told in.
 * @throws UnknownEvent for an unknown slug
 * @throws EventInPreparation while the event has no groups or places yet
 */
export async function loadVocabulary(slug: string): Promise<Vocabulary> {
  const event = await eventRow(database(), slug);
  return withWholes(await readVocabulary(database(), event.id), event);
}

export interface EventWholes {
  readonly id: string;
  readonly slug: string;
  readonly wholeGroupId: string | null;
  readonly wholePlaceId: string | null;
}

/** @throws EventInPreparation while the event has no groups or places yet */
export function withWholes({ lists, terms }: ReadVocabulary, event: EventWholes): Vocabulary {
  const { group, place } = wholeIds(event);
  return { ...lists, wholeGroup: terms.groups.slug(group), wholePlace: terms.places.slug(place) };
}

/** @throws EventInPreparation while the event has no groups or places yet */
export function wholeIds({ slug, wholeGroupId, wholePlaceId }: EventWholes) {
  if (wholeGroupId === null) throw new EventInPreparation(slug, "group");
  if (wholePlaceId === null) throw new EventInPreparation(slug, "place");
  return { group: wholeGroupId, place: wholePlaceId };
}

/** What an event's figures can name, also while it has no whole yet. */
export type VocabularyLists = Omit<Vocabulary, "wholeGroup" | "wholePlace">;

export async function vocabularyLists(db: Database, eventId: string): Promise<VocabularyLists> {
  return (await readVocabulary(db, eventId)).lists;
}

/** What an event's figures can name, and which ids stand for it in the tables. */
export interface ReadVocabulary {
  readonly lists: VocabularyLists;
  readonly terms: ListTerms;
}

export async function readVocabulary(db: Database, eventId: string): Promise<ReadVocabulary> {
  const where = { eventId };
  const orderBy = { id: "asc" } as const;
  const [measures, groups, places, sources] = await Promise.all([
    db.measure.findMany({ orderBy }),
    db.group.findMany({ where, orderBy }),
    db.place.findMany({ where, orderBy }),
    db.source.findMany({ orderBy }),
  ]);
  const terms = {
    measures: new Terms("measure", measures),
    groups: new Terms("group", groups),
    places: new Terms("place", places),
    sources: new Terms("source", sources),
  };
  const lists = {
    measures: bySlug(measures, measureOf(terms.measures)),
    groups: bySlug(groups, groupOf(terms.groups)),
    places: bySlug(places, placeOf(terms.places)),
    sources: bySlug(sources, sourceOf(terms.sources)),
  };
  return { lists, terms };
}

function bySlug<Row extends { slug: string }, Value>(rows: readonly Row[], reshape: (row: Row) => Value) {
  return new Map(rows.map((row) => [row.slug, reshape(row)]));
}

interface TermRow {
  readonly slug: string;
  readonly name: string;
  readonly partOfId: string | null;
  readonly relation: string;
  readonly disjointSets: readonly string[];
}

function termOf({ slug, name, partOfId, relation, disjointSets }: TermRow, terms: Terms) {
  return {
    slug,
    name,
    partOf: partOfId && terms.slug(partOfId),
    relation: oneOf(RELATIONS, relation, "relation"),
    disjointSets,
  };
}

const measureOf =
  (terms: Terms) =>
  (row: TermRow & { kind: string; meaning: string }): Measure => ({
    ...termOf(row, terms),
    kind: oneOf(["count", "stock"], row.kind, "measures.kind"),
    meaning: row.meaning,
  });

const groupOf =
  (terms: Terms) =>
  (row: TermRow & { mayShrink: boolean; note: string }): Group => ({
    ...termOf(row, terms),
    mayShrink: row.mayShrink,
    note: row.note,
  });

const placeOf =
  (terms: Terms) =>
  (row: TermRow & { overlapsSiblings: boolean }): Place => ({
    ...termOf(row, terms),
    overlapsSiblings: row.overlapsSiblings,
  });

interface SourceRow {
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  readonly parentId: string | null;
  readonly country: string | null;
  readonly alsoKnownAs: readonly string[];
  readonly note: string;
}

const sourceOf =
  (terms: Terms) =>
  ({ slug, name, kind, parentId, country, alsoKnownAs, note }: SourceRow): Source => ({
    slug,
    name,
    kind: oneOf(SOURCE_KINDS, kind, "sources.kind"),
    parent: parentId && terms.slug(parentId),
    country,
    alsoKnownAs,
    note,
  });
