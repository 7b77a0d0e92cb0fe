import type { EventRecord } from "../domain/event";
import type { EventDraft } from "../schema/event-draft";
import type { Database } from "./client";
import { database } from "./client";
import { UnknownEvent } from "./refusals";
import { uuidV7 } from "./uuid-v7";

/** All events, also those in preparation, the one that began last first. */
export async function listEvents(): Promise<EventRecord[]> {
  return (await rowsOfAll()).map(eventOf);
}

/** The events that something can be told of, as `EventInPreparation` says. */
export async function listReadableEvents(): Promise<EventRecord[]> {
  const rows = await rowsOfAll();
  return rows.filter((row) => row.wholeGroupId !== null && row.wholePlaceId !== null).map(eventOf);
}

async function rowsOfAll() {
  return database().event.findMany({ orderBy: [{ starts: "desc" }, { slug: "asc" }] });
}

/** The event of a slug, or null. */
export async function findEvent(slug: string): Promise<EventRecord | null> {
  const row = await database().event.findUnique({ where: { slug } });
  return row && eventOf(row);
}

/** Makes an event unless its slug is taken; says whether it did. Its ledger starts at version 0. */
export async function createEvent(draft: EventDraft): Promise<{ created: boolean; event: EventRecord }> {
  const { slug, title, summary, zone } = draft;
  const { count } = await database().event.createMany({
    data: {
      id: uuidV7(),
      slug,
      title,
      summary,
      zone,
      starts: dayColumn(draft.starts),
      ends: draft.ends === null ? null : dayColumn(draft.ends),
    },
    skipDuplicates: true,
  });
  return { created: count === 1, event: eventOf(await eventRow(database(), slug)) };
}

/** @throws UnknownEvent */
export async function eventRow(db: Database, slug: string) {
  const row = await db.event.findUnique({ where: { slug } });
  if (row === null) throw new UnknownEvent(slug);
  return row;
}

type EventRow = Awaited<ReturnType<typeof eventRow>>;

function eventOf(row: EventRow): EventRecord {
  const { slug, title, summary, zone, version } = row;
  return {
    slug,
    title,
    summary,
    zone,
    starts: dayText(row.starts),
    ends: row.ends && dayText(row.ends),
    version,
  };
}

function dayColumn(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function dayText(column: Date): string {
  return column.toISOString().slice(0, 10);
}
