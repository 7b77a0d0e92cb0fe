import { NOT_STATED } from "../domain/vocabulary";
import type { Database } from "./client";

/** Slugs and ids of one list, both ways. */
export class Terms {
  readonly #idOf = new Map<string, string>();
  readonly #slugOf = new Map<string, string>();

  constructor(
    readonly what: string,
    rows: Iterable<{ readonly id: string; readonly slug: string }>,
  ) {
    for (const row of rows) this.add(row);
  }

  add({ id, slug }: { readonly id: string; readonly slug: string }): void {
    this.#idOf.set(slug, id);
    this.#slugOf.set(id, slug);
  }

  has(slug: string): boolean {
    return this.#idOf.has(slug);
  }

  /**
   * Whether the other list has all these ids and calls them the same. It asks the other one by what everybody can call:
   * lists are kept for all parts of a server, each of which was built with a class of its own.
   */
  isWithin(other: Terms): boolean {
    for (const [slug, id] of this.#idOf) if (!other.has(slug) || other.id(slug) !== id) return false;
    return true;
  }

  /** @throws RangeError for a slug that the list does not hold */
  id(slug: string): string {
    const id = this.#idOf.get(slug);
    if (id === undefined) throw new RangeError(`no ${this.what} is called "${slug}"`);
    return id;
  }

  /** The id, or NULL for `not stated`. */
  idOrNotStated(slug: string): string | null {
    return slug === NOT_STATED ? null : this.id(slug);
  }

  /** @throws RangeError for an id that the list does not hold */
  slug(id: string): string {
    const slug = this.#slugOf.get(id);
    if (slug === undefined) throw new RangeError(`no ${this.what} has the id ${id}`);
    return slug;
  }

  slugOrNotStated(id: string | null): string | typeof NOT_STATED {
    return id === null ? NOT_STATED : this.slug(id);
  }
}

/** The lists whose terms somebody named. */
export interface ListTerms {
  readonly measures: Terms;
  readonly groups: Terms;
  readonly places: Terms;
  readonly sources: Terms;
}

/** Every list that figures and withdrawals of one event point into. */
export interface EventTerms extends ListTerms {
  readonly statements: Terms;
}

/** Which slug stands for which id, in one event. */
export async function loadTerms(db: Database, eventId: string): Promise<EventTerms> {
  const select = { id: true, slug: true } as const;
  const [measures, groups, places, sources, statements] = await Promise.all([
    db.measure.findMany({ select }),
    db.group.findMany({ select, where: { eventId } }),
    db.place.findMany({ select, where: { eventId } }),
    db.source.findMany({ select }),
    db.statement.findMany({ select: { id: true, key: true }, where: { eventId } }),
  ]);
  return {
    measures: new Terms("measure", measures),
    groups: new Terms("group", groups),
    places: new Terms("place", places),
    sources: new Terms("source", sources),
    statements: new Terms(
      "statement",
      statements.map(({ id, key }) => ({ id, slug: key })),
    ),
  };
}
