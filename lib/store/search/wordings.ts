import { z } from "zod";
import { BASES } from "../../domain/figure";
import type { Found, WordingHit } from "../../schema/search-hits";
import { database } from "../client";
import { precisionOf } from "../columns";
import { Prisma } from "../generated/client";
import { beginsWith, ENOUGH, hasWhole, type Slice, sliced } from "./found";

const rows = z.array(
  z.object({
    event: z.string(),
    title: z.string(),
    zone: z.string(),
    id: z.string(),
    external_id: z.string().nullable(),
    wording: z.string(),
    language: z.string(),
    measure: z.string(),
    group: z.string().nullable(),
    place: z.string().nullable(),
    basis: z.enum(BASES),
    origin: z.string(),
    publisher: z.string(),
    published_from: z.date().nullable(),
    published_to: z.date().nullable(),
    published_precision: z.string(),
  }),
);
type Row = z.infer<typeof rows>[number];

/** Figures by their wording as it stands now, the first published first. */
export async function findWordings(words: readonly string[], slice: Slice): Promise<Found<WordingHit>> {
  const whole = await matching(hasWhole(words), ENOUGH);
  const room = ENOUGH - whole.length;
  const begun =
    room === 0 ? [] : await matching(Prisma.sql`${beginsWith(words)} && !!${hasWhole(words)}`, room);
  const { hits, ...counts } = sliced([...inOrder(whole), ...inOrder(begun)], slice);
  return { hits: hits.map(hitOf), ...counts };
}

/** As many figures as are asked for, whichever the index gives first: all of them where there are no more. */
async function matching(query: Prisma.Sql, most: number): Promise<readonly Row[]> {
  const found = await database().$queryRaw`
    SELECT e.slug AS event, e.title, e.zone, f.figure_id AS id, i.external_id, f.wording, f.language,
      m.name AS measure, g.name AS "group", p.name AS place, f.basis, o.name AS origin, s.name AS publisher,
      r.published_from, r.published_to, r.published_precision
    FROM (
      SELECT * FROM figure_revisions f
      WHERE search_words(ARRAY[f.wording]) @@ (${query}) AND NOT EXISTS (
        SELECT FROM figure_revisions later
        WHERE later.event_id = f.event_id AND later.figure_id = f.figure_id AND later.revision > f.revision)
      LIMIT ${most}) f
    JOIN events e ON e.id = f.event_id
    JOIN figures i ON i.event_id = f.event_id AND i.id = f.figure_id
    JOIN publication_revisions r ON r.event_id = f.event_id AND r.id = f.publication_revision_id
    JOIN sources s ON s.id = r.source_id
    JOIN sources o ON o.id = f.origin_id
    JOIN measures m ON m.id = f.measure_id
    LEFT JOIN groups g ON g.event_id = f.event_id AND g.id = f.group_id
    LEFT JOIN places p ON p.event_id = f.event_id AND p.id = f.place_id`;
  return rows.parse(found);
}

function inOrder(found: readonly Row[]): readonly Row[] {
  const opening = ({ published_from: from }: Row) => from?.getTime() ?? Number.MAX_SAFE_INTEGER;
  return [...found].sort((a, b) => opening(a) - opening(b) || (a.id < b.id ? -1 : 1));
}

function hitOf(row: Row): WordingHit {
  const { event: slug, title, zone, external_id: externalId, published_from: from, published_to: to } = row;
  const { id, wording, language, measure, group, place, basis, origin, publisher } = row;
  const precision = precisionOf(row.published_precision, "published_precision");
  const published = from && to ? { window: { from: from.getTime(), to: to.getTime() }, precision } : null;
  const said = { wording, language, measure, group, place, basis, origin, publisher };
  return { event: { slug, title, zone }, id, externalId, ...said, published };
}
