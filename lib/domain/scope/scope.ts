import type { Basis, Figure } from "../figure";
import { NOT_STATED, type RelationStrength, type Vocabulary } from "../vocabulary";
import { ancestors, weaker } from "./lattice";

/** `documented` lists are floors of the cumulative count, so no scope has that basis (domain page, section 5). */
export type ScopeBasis = Exclude<Basis, "documented">;

/** A scope as it is compared: nothing in it is "not stated" any more, and an occurrence is told from the next. */
export interface ComparableScope {
  readonly measure: string;
  readonly group: string;
  readonly place: string;
  readonly basis: ScopeBasis;
  /** For `incident` and `period`: its name or, where none was given, its as-of window; else null. */
  readonly occurrence: string | null;
}

/**
 * The scope in which a figure is compared with others. A group or place that the report did not state is read as
 * the event's whole (domain page, section 4).
 *
 * An unnamed incident is told from others by its as-of window: "dozens" killed on the night to the 6th and "dozens"
 * on the 6th may be two incidents, so they are never compared.
 */
export function comparableScope(
  figure: Pick<Figure, "scope" | "asOf">,
  vocabulary: Vocabulary,
): ComparableScope {
  const { measure, group, place, basis, occurrence } = figure.scope;
  return {
    measure,
    group: group === NOT_STATED ? vocabulary.wholeGroup : group,
    place: place === NOT_STATED ? vocabulary.wholePlace : place,
    basis: basis === "documented" ? "cumulative" : basis,
    occurrence: basis === "incident" || basis === "period" ? (occurrence ?? windowName(figure)) : null,
  };
}

function windowName({ asOf }: Pick<Figure, "asOf">): string {
  return asOf.window === null ? "undated" : `${asOf.window.from}/${asOf.window.to}`;
}

/** True where comparing the figure rests on reading an unstated group or place as the event's whole. */
export function assumesWhole(figure: Pick<Figure, "scope">): boolean {
  return figure.scope.group === NOT_STATED || figure.scope.place === NOT_STATED;
}

export function scopeKey(scope: ComparableScope): string {
  return [scope.measure, scope.group, scope.place, scope.basis, scope.occurrence ?? ""].join("|");
}

/** A scope that another one is part of, or that is part of another one, and how surely. */
export interface RelatedScope {
  readonly key: string;
  readonly strength: RelationStrength;
}

/**
 * Every other scope that `scope` is part of (domain page, section 4): measure, group and place each part of the
 * other's or the same, and the basis allows it. A `current` count is part of the current and the cumulative count
 * of a containing scope; an `incident` or `period` count of the cumulative one; a cumulative one never of a current
 * one.
 */
export function containingScopes(scope: ComparableScope, vocabulary: Vocabulary): readonly RelatedScope[] {
  const found: RelatedScope[] = [];
  const own = scopeKey(scope);
  for (const measure of ancestors(scope.measure, vocabulary.measures)) {
    for (const group of ancestors(scope.group, vocabulary.groups)) {
      for (const place of ancestors(scope.place, vocabulary.places)) {
        const strength = weaker(measure.strength, weaker(group.strength, place.strength));
        for (const basis of basesAbove(scope.basis)) {
          const key = scopeKey({
            measure: measure.slug,
            group: group.slug,
            place: place.slug,
            basis,
            occurrence: null,
          });
          if (key !== own) found.push({ key, strength });
        }
      }
    }
  }
  return found;
}

function basesAbove(basis: ScopeBasis): readonly ScopeBasis[] {
  if (basis === "cumulative") return ["cumulative"];
  if (basis === "current") return ["current", "cumulative"];
  return basis === "prediction" ? [] : ["cumulative"];
}

/** True for a running total: it can only grow, so a later lower count is a contradiction. */
export function isGrowing(scope: ComparableScope, vocabulary: Vocabulary): boolean {
  return scope.basis === "cumulative" && vocabulary.groups.get(scope.group)?.mayShrink !== true;
}
