import type { Source } from "../domain/vocabulary";

/** Finds sources by slug, name or another name, whatever the letter case. */
export class SourceNames {
  readonly #slugs = new Map<string, Set<string>>();

  constructor(sources: Iterable<Source>) {
    for (const source of sources) this.add(source);
  }

  add({ slug, name, alsoKnownAs }: Pick<Source, "slug" | "name" | "alsoKnownAs">): void {
    for (const known of [slug, name, ...alsoKnownAs]) {
      const slugs = this.#slugs.get(keyOf(known)) ?? new Set();
      slugs.add(slug);
      this.#slugs.set(keyOf(known), slugs);
    }
  }

  /** The slug of the one source with this name; every slug where several have it; empty where none does. */
  find(name: string): readonly string[] {
    return [...(this.#slugs.get(keyOf(name)) ?? [])];
  }
}

function keyOf(name: string): string {
  return name.normalize("NFC").trim().toLowerCase();
}
