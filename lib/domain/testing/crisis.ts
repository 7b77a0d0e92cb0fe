import type { Group, Measure, Place, RelationStrength, Source, Term, Vocabulary } from "../vocabulary";

/** The lists of a small crisis, under the names that reports use: in tests a slug is the name itself. */
export const CRISIS: Vocabulary = {
  measures: bySlug([
    measure("killed or injured", null),
    measure("killed", "killed or injured", { disjointSets: ["dead or alive"] }),
    measure("died in hospital", "killed", { relation: "as a rule" }),
    measure("beheaded", "killed"),
    measure("injured", "killed or injured", { disjointSets: ["dead or alive"] }),
    measure("hospitalised", "injured", { relation: "as a rule" }),
    measure("in intensive care", "hospitalised"),
    measure("detained", null),
  ]),
  groups: bySlug([
    group("everyone", null),
    group("security forces", "everyone", { disjointSets: ["in or out of the forces", "legal classes"] }),
    group("police and national guard", "security forces"),
    group("children", "everyone"),
    group("everyone else", "everyone", { disjointSets: ["in or out of the forces"] }),
    group("classed as attackers", "everyone else", { mayShrink: true, disjointSets: ["legal classes"] }),
    group("classed as bystanders", "everyone else", { disjointSets: ["legal classes"] }),
  ]),
  places: bySlug([
    place("Kazakhstan", null),
    place("Almaty", "Kazakhstan"),
    place("Almaty airport", "Almaty"),
    place("Almaty square", "Almaty"),
    place("Shymkent", "Kazakhstan"),
    place("Taraz", "Kazakhstan"),
    place("Almaty and Taraz", "Kazakhstan", true),
  ]),
  sources: bySlug([
    source("Government", null),
    source("Interior Ministry", "Government"),
    source("Almaty police", "Interior Ministry"),
    source("Health Ministry", "Government"),
    source("Prosecutors", "Government"),
    source("Broadcaster", null),
    source("Foundation", null),
    source("Union", null),
    source("Interfax", null),
    source("RT", null),
    source("Daily", null),
    source("Herald", null),
    source("Evening Post", null),
  ]),
  wholeGroup: "everyone",
  wholePlace: "Kazakhstan",
};

/** Every source's name, in the order of the list. */
export const SOURCES: readonly string[] = [...CRISIS.sources.keys()];

function bySlug<T extends { readonly slug: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.slug, item]));
}

function term(name: string, partOf: string | null): Term {
  return { slug: name, name, partOf, relation: "by definition", disjointSets: [] };
}

function measure(
  name: string,
  partOf: string | null,
  rest: { readonly relation?: RelationStrength; readonly disjointSets?: readonly string[] } = {},
): Measure {
  return { ...term(name, partOf), kind: "count", meaning: "", ...rest };
}

function group(
  name: string,
  partOf: string | null,
  rest: { readonly mayShrink?: boolean; readonly disjointSets?: readonly string[] } = {},
): Group {
  return { ...term(name, partOf), mayShrink: false, note: "", ...rest };
}

function place(name: string, partOf: string | null, overlapsSiblings = false): Place {
  return { ...term(name, partOf), overlapsSiblings };
}

function source(name: string, parent: string | null): Source {
  return { slug: name, name, kind: "unknown", parent, country: null, alsoKnownAs: [], note: "" };
}
