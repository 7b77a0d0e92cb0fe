import { z } from "zod";
import type { EventRecord } from "@/lib/domain/event";
import { compare } from "@/lib/domain/provenance/claim";
import { lineOf } from "@/lib/domain/provenance/sources";
import { ancestors } from "@/lib/domain/scope/lattice";
import type { Instant } from "@/lib/domain/time/window";
import { SOURCE_KINDS, type Term } from "@/lib/domain/vocabulary";
import { CAVEAT } from "../caveat";
import type { EventMaterial } from "../picture";
import { spokenIn } from "../spoken";
import { eventMetaJson, eventMetaOf, LICENCE_NOTE } from "./meta-json";
import { instantJson } from "./time-json";

const eventJson = z.strictObject({
  slug: z.string(),
  title: z.string(),
  summary: z.string(),
  zone: z.string(),
  starts: z.iso.date(),
  ends: z.iso.date().nullable(),
  ledgerVersion: z.int().min(0),
});

function eventJsonOf({ version, ...event }: EventRecord): z.infer<typeof eventJson> {
  const { slug, title, summary, zone, starts, ends } = event;
  return { slug, title, summary, zone, starts, ends, ledgerVersion: version };
}

export const eventsAnswer = z.strictObject({
  meta: z.strictObject({ retrievedAt: instantJson, caveat: z.string(), licence: z.string() }),
  events: z.array(eventJson),
});

export function eventsAnswerOf(
  events: readonly EventRecord[],
  retrievedAt: Instant,
): z.infer<typeof eventsAnswer> {
  return {
    meta: { retrievedAt: new Date(retrievedAt).toISOString(), caveat: CAVEAT, licence: LICENCE_NOTE },
    events: events.map(eventJsonOf),
  };
}

/** A node of a tree. `partOf` names its parent; null for a root. */
const termJson = z.strictObject({
  slug: z.string(),
  name: z.string(),
  partOf: z.string().nullable(),
  relation: z.enum(["by definition", "as a rule"]),
  disjointSets: z.array(z.string()),
});
type TermJson = z.infer<typeof termJson>;

export const eventAnswer = z.strictObject({
  meta: eventMetaJson,
  event: eventJson,
  measures: z.array(termJson),
  groups: z.array(termJson),
  places: z.array(termJson),
  sources: z.array(
    z.strictObject({
      slug: z.string(),
      name: z.string(),
      kind: z.enum(SOURCE_KINDS),
      parent: z.string().nullable(),
      country: z.string().nullable(),
    }),
  ),
});
type EventAnswer = z.infer<typeof eventAnswer>;

/**
 * An event with the slugs that its figures are told in. Measures and sources are shared by all events, so only those
 * that this one names are listed, with what they are part of.
 */
export function eventAnswerOf(material: EventMaterial, retrievedAt: Instant): EventAnswer {
  const { event, vocabulary } = material;
  return {
    meta: eventMetaOf(event, retrievedAt),
    event: eventJsonOf(event),
    measures: measuresNamed(material).map(termJsonOf),
    groups: [...vocabulary.groups.values()].map(termJsonOf),
    places: [...vocabulary.places.values()].map(termJsonOf),
    sources: sourcesNamed(material),
  };
}

function measuresNamed({ ledger, vocabulary }: EventMaterial): readonly Term[] {
  const { measures } = spokenIn(ledger.revisions);
  const above = [...measures].flatMap((slug) => ancestors(slug, vocabulary.measures).map((a) => a.slug));
  return listed(new Set(above), vocabulary.measures);
}

function sourcesNamed({ ledger, vocabulary }: EventMaterial): EventAnswer["sources"] {
  const withdrawing = ledger.withdrawals.flatMap(({ by, origin }) => [by, origin]);
  const named = new Set([...spokenIn(ledger.revisions).sources, ...withdrawing]);
  const above = [...named].flatMap((slug) => lineOf(slug, vocabulary.sources));
  return listed(new Set(above), vocabulary.sources).map(({ slug, name, kind, parent, country }) => ({
    slug,
    name,
    kind,
    parent,
    country,
  }));
}

function listed<T>(slugs: ReadonlySet<string>, terms: ReadonlyMap<string, T>): T[] {
  return [...slugs].sort(compare).flatMap((slug) => terms.get(slug) ?? []);
}

function termJsonOf({ slug, name, partOf, relation, disjointSets }: Term): TermJson {
  return { slug, name, partOf, relation, disjointSets: [...disjointSets] };
}
