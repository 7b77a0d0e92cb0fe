import type { Figure } from "@/lib/domain/figure";

/** The words that figures use: what a filter can choose from, and how much there is. */
export interface Spoken {
  readonly measures: ReadonlySet<string>;
  /** `not stated` among them, as in `places`. */
  readonly groups: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly bases: ReadonlySet<Figure["scope"]["basis"]>;
  readonly origins: ReadonlySet<string>;
  /** Whoever publishes, relays or speaks. */
  readonly sources: ReadonlySet<string>;
  readonly publications: number;
}

const known = new WeakMap<readonly Figure[], Spoken>();

/** What these figures speak of. The figures of one ledger are looked through once, however many views are asked for. */
export function spokenIn(figures: readonly Figure[]): Spoken {
  const spoken = known.get(figures) ?? lookThrough(figures);
  known.set(figures, spoken);
  return spoken;
}

function lookThrough(figures: readonly Figure[]): Spoken {
  // Figures share what they have in common, so that there are far fewer of these than figures.
  const scopes = new Set<Figure["scope"]>();
  const chains = new Set<Figure["chain"]>();
  const publications = new Set<Figure["publication"]>();
  const origins = new Set<string>();
  for (const { scope, chain, publication, origin } of figures) {
    scopes.add(scope);
    chains.add(chain);
    publications.add(publication);
    origins.add(origin);
  }
  const sources = new Set(origins);
  for (const { source } of publications) sources.add(source);
  for (const chain of chains)
    for (const link of chain) for (const source of link.sources) sources.add(source);
  const used = <Word extends string>(word: (scope: Figure["scope"]) => Word) =>
    new Set([...scopes].map(word));
  return {
    measures: used(({ measure }) => measure),
    groups: used(({ group }) => group),
    places: used(({ place }) => place),
    bases: used(({ basis }) => basis),
    origins,
    sources,
    publications: new Set([...publications].map(({ id }) => id)).size,
  };
}
