import type { Vocabulary } from "../vocabulary";
import { type ComparableScope, containingScopes, type RelatedScope } from "./scope";

/** Which scopes of a world are parts of which (domain page, section 4). Only scopes that somebody spoke of are in it. */
export class ScopeLattice {
  private readonly wholes = new Map<string, readonly RelatedScope[]>();
  private readonly parts = new Map<string, RelatedScope[]>();
  private readonly levels = new Map<string, string[]>();
  private readonly places = new Map<string, string[]>();

  /** @throws RangeError for a scope whose measure, group or place is not in the vocabulary, or part of itself */
  constructor(
    scopes: ReadonlyMap<string, { readonly scope: ComparableScope }>,
    readonly vocabulary: Vocabulary,
  ) {
    for (const [key, { scope }] of scopes) {
      const wholes = containingScopes(scope, vocabulary).filter((whole) => scopes.has(whole.key));
      this.wholes.set(key, wholes);
      for (const { key: whole, strength } of wholes) listed(this.parts, whole).push({ key, strength });
      listed(this.levels, levelOf(scope)).push(key);
      listed(this.places, scope.place).push(key);
    }
  }

  /** The scopes that this one is part of. */
  above(key: string): readonly RelatedScope[] {
    return this.wholes.get(key) ?? [];
  }

  /** The scopes that are parts of this one. */
  below(key: string): readonly RelatedScope[] {
    return this.parts.get(key) ?? [];
  }

  /** The scopes of the same people and place, this one included, whatever they count. */
  beside(scope: Pick<ComparableScope, "group" | "place">): readonly string[] {
    return this.levels.get(levelOf(scope)) ?? [];
  }

  /** The scopes of one place, whatever they count and of whom. */
  inPlace(place: string): readonly string[] {
    return this.places.get(place) ?? [];
  }
}

function listed<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function levelOf({ group, place }: Pick<ComparableScope, "group" | "place">): string {
  return `${group}|${place}`;
}
