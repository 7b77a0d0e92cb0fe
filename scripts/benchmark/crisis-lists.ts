import type { Group, Measure, Place, Source, Term, Vocabulary } from "@/lib/domain/vocabulary";

/** What is counted, with its share of the whole above it. */
const MEASURES: readonly (readonly [slug: string, partOf: string | null, share: number])[] = [
  ["affected", null, 1],
  ["killed", "affected", 0.2],
  ["injured", "affected", 0.6],
  ["hospitalised", "injured", 0.5],
  ["detained", null, 2],
  ["missing", null, 0.3],
];

/** A node with the share of the event's whole that is counted there. */
export interface Weighed {
  readonly slug: string;
  readonly share: number;
}

export interface CrisisLists {
  readonly vocabulary: Vocabulary;
  readonly measures: readonly Weighed[];
  readonly groups: readonly Weighed[];
  readonly places: readonly Weighed[];
  readonly origins: readonly string[];
  readonly publishers: readonly string[];
}

/**
 * The lists of a made-up crisis. Parts of one whole are disjoint and their shares add up to less than one, so that true
 * counts never contradict one another across scopes.
 *
 * @param origins how many bodies speak; every fourth belongs to the one before it
 * @param regions how many places lie in the country, each with two districts
 */
export function crisisLists(origins: number, regions: number): CrisisLists {
  const measures = MEASURES.map(([slug, partOf]) => measureOf(slug, partOf));
  const groupNames = ["security", "protesters", "civilians", "medics", "journalists"];
  const groups = [groupOf("everyone", null), ...groupNames.map((slug) => groupOf(slug, "everyone"))];
  const regionNames = numbered("region", regions);
  const districts = regionNames.flatMap((region) => [`${region}-north`, `${region}-south`]);
  const places = [
    placeOf("country", null),
    ...regionNames.map((slug) => placeOf(slug, "country")),
    ...districts.map((slug) => placeOf(slug, slug.replace(/-(north|south)$/, ""))),
  ];
  const bodies = numbered("body", origins);
  const outlets = numbered("outlet", 200);
  const sources = [
    ...bodies.map((slug, index) => sourceOf(slug, index % 4 === 3 ? `body-${index}` : null)),
    ...outlets.map((slug) => sourceOf(slug, null)),
  ];
  return {
    vocabulary: {
      measures: bySlug(measures),
      groups: bySlug(groups),
      places: bySlug(places),
      sources: bySlug(sources),
      wholeGroup: "everyone",
      wholePlace: "country",
    },
    measures: MEASURES.map(([slug, partOf, share]) => ({ slug, share: share * shareAbove(partOf) })),
    groups: [{ slug: "everyone", share: 1 }, ...groupNames.map((slug) => ({ slug, share: 0.15 }))],
    places: [
      { slug: "country", share: 1 },
      ...regionNames.map((slug) => ({ slug, share: 0.8 / regions })),
      ...districts.map((slug) => ({ slug, share: 0.3 / regions })),
    ],
    origins: bodies,
    publishers: outlets,
  };
}

function shareAbove(slug: string | null): number {
  const above = MEASURES.find(([name]) => name === slug);
  return above ? above[2] * shareAbove(above[1]) : 1;
}

function numbered(name: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);
}

function bySlug<T extends { readonly slug: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.slug, item]));
}

function termOf(slug: string, partOf: string | null, disjointSets: readonly string[]): Term {
  return { slug, name: slug, partOf, relation: "by definition", disjointSets };
}

function measureOf(slug: string, partOf: string | null): Measure {
  const sets = slug === "killed" || slug === "injured" ? ["outcome"] : [];
  return { ...termOf(slug, partOf, sets), kind: "count", meaning: "" };
}

function groupOf(slug: string, partOf: string | null): Group {
  return { ...termOf(slug, partOf, partOf ? ["who"] : []), mayShrink: false, note: "" };
}

function placeOf(slug: string, partOf: string | null): Place {
  return { ...termOf(slug, partOf, []), overlapsSiblings: false };
}

function sourceOf(slug: string, parent: string | null): Source {
  return { slug, name: slug, kind: "official", parent, country: null, alsoKnownAs: [], note: "" };
}
