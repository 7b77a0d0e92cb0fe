import type { Vocabulary } from "../vocabulary";
import { type ComparableScope, containingScopes, type RelatedScope } from "./scope";

/** Which scopes of a world are parts of which (domain page, section 4). Only scopes that somebody spoke of are in it. */
export class ScopeLattice {
  private readonly wholes = new Map<string, readonly RelatedScope[]>();
  private readonly parts = new Map<string, RelatedScope[]>();
  private readonly levels = new Map<string, string[]>();

  /** @throws RangeError for a scope whose measure, group or place is not in the vocabulary, or part of itself */
  constructor(
    scopes: ReadonlyMap<string, { readonly scope: ComparableScope }>,
    readonly vocabulary: Vocabulary,
  ) {
    for (const [key, { scope }] of scopes) {
      const wholes = containingScopes(scope, vocabulary).filter((whole) => scopes.has(whole.key));
      this.wholes.set(key, wholes);
      for (const { key: whole, strength } of wholes) this.partsOf(whole, true).push({ key, strength });
      const level = this.levels.get(levelOf(scope)) ?? [];
      this.levels.set(levelOf(scope), level);
      level.push(key);
    }
  }

  /** The scopes that this one is part of. */
  above(key: string): readonly RelatedScope[] {
    return this.wholes.get(key) ?? [];
  }

  /** The scopes that are parts of this one. */
  below(key: string): readonly RelatedScope[] {
    return this.partsOf(key, false);
  }

  /** The scopes of the same people and place, this one included, whatever they count. */
  beside(scope: Pick<ComparableScope, "group" | "place">): readonly string[] {
    return this.levels.get(levelOf(scope)) ?? [];
  }

  private partsOf(key: string, keep: boolean): RelatedScope[] {
    const parts = this.parts.get(key) ?? [];
    if (keep) this.parts.set(key, parts);
    return parts;
  }
}

function levelOf({ group, place }: Pick<ComparableScope, "group" | "place">): string {
  return `${group}|${place}`;
}
