import { z } from "zod";
import { SOURCE_KINDS } from "../../domain/vocabulary";
import type {
  EventHit,
  EventName,
  EventTermHit,
  Found,
  MeasureHit,
  SourceHit,
} from "../../schema/search-hits";
import { database } from "../client";
import { beginsWith, ENOUGH, type Slice, sliced, wholeFirst } from "./found";

const eventRows = z.array(z.object({ slug: z.string(), title: z.string(), summary: z.string() }));

/** Events by title and summary, the one that began last first. */
export async function findEvents(words: readonly string[], slice: Slice): Promise<Found<EventHit>> {
  const found = await database().$queryRaw`
    SELECT slug, title, summary FROM events
    WHERE search_words(ARRAY[title, summary]) @@ ${beginsWith(words)}
    ORDER BY starts DESC, slug LIMIT ${ENOUGH}`;
  const events = eventRows.parse(found);
  return sliced(
    wholeFirst(events, words, ({ title, summary }) => `${title} ${summary}`),
    slice,
  );
}

const sourceRows = z.array(
  z.object({
    id: z.string(),
    slug: z.string(),
    name: z.string(),
    kind: z.enum(SOURCE_KINDS),
    also_known_as: z.array(z.string()),
  }),
);

/** Sources by name and other names; only those that some event names. */
export async function findSources(words: readonly string[], slice: Slice): Promise<Found<SourceHit>> {
  const found = await database().$queryRaw`
    SELECT id, slug, name, kind, also_known_as FROM sources s
    WHERE search_words(ARRAY[name] || also_known_as) @@ ${beginsWith(words)} AND (
      EXISTS (SELECT FROM chain_links l WHERE l.source_id = s.id)
      OR EXISTS (SELECT FROM figure_revisions f WHERE f.origin_id = s.id))
    ORDER BY name, id LIMIT ${ENOUGH}`;
  const sources = wholeFirst(sourceRows.parse(found), words, ({ name, also_known_as: others }) =>
    [name, ...others].join(" "),
  );
  const { hits, ...counts } = sliced(sources, slice);
  const events = await eventsNaming(hits.map(({ id }) => id));
  return {
    hits: hits.map(({ id, slug, name, kind, also_known_as: alsoKnownAs }) => ({
      ...{ slug, name, kind, alsoKnownAs },
      events: events.get(id) ?? [],
    })),
    ...counts,
  };
}

const pairRows = z.array(z.object({ id: z.string(), slug: z.string(), title: z.string() }));

async function eventsNaming(sources: readonly string[]): Promise<ReadonlyMap<string, readonly EventName[]>> {
  if (sources.length === 0) return new Map();
  return byId(
    await database().$queryRaw`
      SELECT s.id, e.slug, e.title FROM unnest(${sources}::uuid[]) AS s(id) JOIN events e ON
        EXISTS (SELECT FROM chain_links l WHERE l.source_id = s.id AND l.event_id = e.id)
        OR EXISTS (SELECT FROM figure_revisions f WHERE f.origin_id = s.id AND f.event_id = e.id)
      ORDER BY e.starts DESC, e.slug`,
  );
}

const measureRows = z.array(z.object({ id: z.string(), slug: z.string(), name: z.string() }));

/** Measures by name; only those that some event has a figure of. */
export async function findMeasures(words: readonly string[], slice: Slice): Promise<Found<MeasureHit>> {
  const found = await database().$queryRaw`
    SELECT id, slug, name FROM measures
    WHERE search_words(ARRAY[name]) @@ ${beginsWith(words)} ORDER BY name, id LIMIT ${ENOUGH}`;
  const measures = measureRows.parse(found);
  const events = await eventsCounting(measures.map(({ id }) => id));
  const counted = measures.flatMap(({ id, slug, name }) => {
    const own = events.get(id) ?? [];
    return own.length === 0 ? [] : [{ slug, name, events: own }];
  });
  return sliced(
    wholeFirst(counted, words, ({ name }) => name),
    slice,
  );
}

async function eventsCounting(
  measures: readonly string[],
): Promise<ReadonlyMap<string, readonly EventName[]>> {
  if (measures.length === 0) return new Map();
  return byId(
    await database().$queryRaw`
      SELECT m.id, e.slug, e.title FROM unnest(${measures}::uuid[]) AS m(id) JOIN events e ON
        EXISTS (SELECT FROM figure_revisions f WHERE f.event_id = e.id AND f.measure_id = m.id)
      ORDER BY e.starts DESC, e.slug`,
  );
}

const termRows = z.array(
  z.object({ slug: z.string(), name: z.string(), event: z.string(), title: z.string() }),
);

/** Groups by name, in every event. */
export async function findGroups(words: readonly string[], slice: Slice): Promise<Found<EventTermHit>> {
  const found = await database().$queryRaw`
    SELECT g.slug, g.name, e.slug AS event, e.title FROM groups g JOIN events e ON e.id = g.event_id
    WHERE search_words(ARRAY[g.name]) @@ ${beginsWith(words)}
    ORDER BY g.name, e.starts DESC, e.slug LIMIT ${ENOUGH}`;
  return termsFound(found, words, slice);
}

/** Places by name, in every event. */
export async function findPlaces(words: readonly string[], slice: Slice): Promise<Found<EventTermHit>> {
  const found = await database().$queryRaw`
    SELECT p.slug, p.name, e.slug AS event, e.title FROM places p JOIN events e ON e.id = p.event_id
    WHERE search_words(ARRAY[p.name]) @@ ${beginsWith(words)}
    ORDER BY p.name, e.starts DESC, e.slug LIMIT ${ENOUGH}`;
  return termsFound(found, words, slice);
}

function termsFound(found: unknown, words: readonly string[], slice: Slice): Found<EventTermHit> {
  const terms = termRows
    .parse(found)
    .map(({ slug, name, event, title }) => ({ slug, name, event: { slug: event, title } }));
  return sliced(
    wholeFirst(terms, words, ({ name }) => name),
    slice,
  );
}

function byId(found: unknown): ReadonlyMap<string, readonly EventName[]> {
  const events = new Map<string, EventName[]>();
  for (const { id, ...event } of pairRows.parse(found)) events.set(id, [...(events.get(id) ?? []), event]);
  return events;
}
