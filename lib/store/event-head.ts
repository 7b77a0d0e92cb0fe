import type { EventRecord } from "../domain/event";
import type { Ask } from "./bulk-read";
import { qualified, type Table } from "./client";
import { UnknownEvent } from "./refusals";
import { filled } from "./text-parts";
import type { EventWholes } from "./vocabulary";

/** What tells one state of an event from every other. */
export interface EventHead {
  readonly event: EventRecord;
  readonly wholes: EventWholes;
  /**
   * A digest of all terms that the event's figures can name. Adding or changing a source or a measure, which all events
   * share, raises no event's version.
   */
  readonly stamp: string;
}

/** @throws UnknownEvent for an unknown slug */
export async function eventHead(ask: Ask, slug: string): Promise<EventHead> {
  const heads: EventHead[] = [];
  await ask(headStatement(), [slug], (row) => {
    const [id, title, summary, zone, starts, ends = null, version, group = null, place = null, stamp] = row;
    heads.push({
      event: {
        slug,
        title: filled(title, "events.title"),
        summary: filled(summary, "events.summary"),
        zone: filled(zone, "events.zone"),
        starts: filled(starts, "events.starts"),
        ends,
        version: Number(version),
      },
      wholes: { id: filled(id, "events.id"), slug, wholeGroupId: group, wholePlaceId: place },
      stamp: filled(stamp, "stamp"),
    });
  });
  const [head] = heads;
  if (head === undefined) throw new UnknownEvent(slug);
  return head;
}

function headStatement(): string {
  const digests = [
    digestOf("measures"),
    digestOf("sources"),
    digestOf("groups", "WHERE t.event_id = e.id"),
    digestOf("places", "WHERE t.event_id = e.id"),
  ];
  return `SELECT e.id, e.title, e.summary, e.zone, e.starts::text AS starts, e.ends::text AS ends, e.version,
    e.whole_group_id, e.whole_place_id, concat_ws(' ', ${digests.join(", ")}) AS stamp
  FROM ${qualified("events")} e WHERE e.slug = $1`;
}

/** Of all columns of all rows, in the order of their ids. */
function digestOf(table: Table, where = ""): string {
  return `(SELECT coalesce(md5(string_agg(t::text, E'\\n' ORDER BY t.id)), 'none') FROM ${qualified(table)} t ${where})`;
}
