import type { Group, Measure, Place, RelationStrength, Source, Vocabulary } from "../domain/vocabulary";
import { SOURCE_KINDS } from "../domain/vocabulary";
import { type Database, database } from "./client";
import { oneOf } from "./columns";
import { eventRow } from "./events";
import { Terms } from "./terms";

const RELATIONS = ["by definition", "as a rule"] as const satisfies readonly RelationStrength[];

/**
 * The measures, groups, places and sources that an event's figures are told in.
 * @throws UnknownEvent for an unknown slug
 * @throws Error while the event has no groups or places yet, since `not stated` is read as its whole
 */
export async function loadVocabulary(slug: string): Promise<Vocabulary> {
  const event = await eventRow(database(), slug);
  return vocabularyOf(database(), event);
}

interface EventWholes {
  readonly id: string;
  readonly slug: string;
  readonly wholeGroupId: string | null;
  readonly wholePlaceId: string | null;
}

/** As `loadVocabulary`, inside a transaction. */
export async function vocabularyOf(db: Database, event: EventWholes): Promise<Vocabulary> {
  const { groups, places, ...lists } = await vocabularyLists(db, event.id);
  const whole = async (what: string, id: string | null, find: (id: string) => Promise<{ slug: string }>) => {
    if (id !== null) return (await find(id)).slug;
    throw new Error(`the event "${event.slug}" has no whole ${what} yet: import its ${what}s first`);
  };
  const key = (id: string) => ({ where: { eventId_id: { eventId: event.id, id } }, select: { slug: true } });
  return {
    ...lists,
    groups,
    places,
    wholeGroup: await whole("group", event.wholeGroupId, (id) => db.group.findUniqueOrThrow(key(id))),
    wholePlace: await whole("place", event.wholePlaceId, (id) => db.place.findUniqueOrThrow(key(id))),
  };
}

/** What an event's figures can name, also while it has no whole yet. */
export type VocabularyLists = Omit<Vocabulary, "wholeGroup" | "wholePlace">;

export async function vocabularyLists(db: Database, eventId: string): Promise<VocabularyLists> {
  const where = { eventId };
  const orderBy = { id: "asc" } as const;
  const [measures, groups, places, sources] = await Promise.all([
    db.measure.findMany({ orderBy }),
    db.group.findMany({ where, orderBy }),
    db.place.findMany({ where, orderBy }),
    db.source.findMany({ orderBy }),
  ]);
  return {
    measures: bySlug(measures, measureOf(new Terms("measure", measures))),
    groups: bySlug(groups, groupOf(new Terms("group", groups))),
    places: bySlug(places, placeOf(new Terms("place", places))),
    sources: bySlug(sources, sourceOf(new Terms("source", sources))),
  };
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
