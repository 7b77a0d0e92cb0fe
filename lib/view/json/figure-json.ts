import { z } from "zod";
import { CLAIM_STANCES, type Figure, MENTION_STANCES } from "@/lib/domain/figure";
import { intervalOf } from "@/lib/domain/provenance/interval-of";
import { ONE_NUMBER_KINDS, type SchemeId, VAGUE_TERMS } from "@/lib/domain/quantity/quantity";
import type { Instant } from "@/lib/domain/time/window";
import type { Picture } from "../picture";
import { intervalJson, intervalJsonOf } from "./interval-json";
import { scopeJson } from "./scope-json";
import { instantJson, isoInstant, timeJson, timeJsonOf } from "./time-json";

const count = z.int().min(0);

/** What the wording says about a number, before any coding scheme (domain page, section 3). */
const quantityJson = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.enum(ONE_NUMBER_KINDS),
    n: count,
  }),
  z.strictObject({ kind: z.literal("between"), low: count, high: count }),
  z.strictObject({ kind: z.literal("vague term"), term: z.enum(VAGUE_TERMS) }),
  z.strictObject({ kind: z.literal("no figure given") }),
]);

const publicationJson = z.strictObject({
  id: z.string(),
  source: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  archivedUrl: z.string().nullable(),
  language: z.string(),
});

/** One reported number, with the names of the domain page (section 2). */
export const figureJson = z.strictObject({
  id: z.string(),
  externalId: z.string().nullable(),
  revision: z.int().min(1),
  wording: z.string(),
  language: z.string(),
  quantity: quantityJson,
  /** Null only for "no figure given". */
  interval: intervalJson.nullable(),
  override: z.strictObject({ interval: intervalJson, reason: z.string() }).nullable(),
  scope: scopeJson,
  groupAsWorded: z.string().nullable(),
  asOf: timeJson,
  published: timeJson,
  recorded: instantJson,
  version: z.int().min(0),
  chain: z.array(z.strictObject({ sources: z.array(z.string()), asNamed: z.string().nullable() })),
  origin: z.string(),
  statement: z.string().nullable(),
  stance: z.enum([...CLAIM_STANCES, ...MENTION_STANCES]),
  publication: publicationJson,
  note: z.string(),
  withdrawn: z.boolean(),
  withdrawnAt: instantJson.nullable(),
});
export type FigureJson = z.infer<typeof figureJson>;

/** Turns figures of a picture into their JSON form. */
export function figureWriter(picture: Picture): (figure: Figure) => FigureJson {
  const { scheme } = picture.query.reading;
  return (figure) => figureJsonOf(figure, scheme, picture.takenBackAt(figure));
}

function figureJsonOf(figure: Figure, scheme: SchemeId, withdrawnAt: Instant | null): FigureJson {
  const { publication, override, scope } = figure;
  const interval = intervalOf(figure, scheme);
  return {
    id: figure.id,
    externalId: figure.externalId,
    revision: figure.revision,
    wording: figure.wording,
    language: figure.language,
    quantity: figure.quantity,
    interval: interval && intervalJsonOf(interval),
    override: override && { interval: intervalJsonOf(override.interval), reason: override.reason },
    scope: {
      measure: scope.measure,
      group: scope.group,
      place: scope.place,
      basis: scope.basis,
      occurrence: scope.occurrence,
    },
    groupAsWorded: figure.groupAsWorded,
    asOf: timeJsonOf(figure.asOf),
    published: timeJsonOf(publication.published),
    recorded: new Date(figure.recorded).toISOString(),
    version: figure.version,
    chain: figure.chain.map(({ sources, asNamed }) => ({ sources: [...sources], asNamed })),
    origin: figure.origin,
    statement: figure.statement,
    stance: figure.stance,
    publication: publicationJsonOf(publication),
    note: figure.note,
    withdrawn: withdrawnAt !== null,
    withdrawnAt: withdrawnAt === null ? null : isoInstant(withdrawnAt),
  };
}

function publicationJsonOf({ id, source, title, url, archivedUrl, language }: Figure["publication"]) {
  return { id, source, title, url, archivedUrl, language };
}
