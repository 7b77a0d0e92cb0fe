import type { Basis, Figure } from "../figure";
import type { SchemeId } from "../quantity/quantity";
import type { Window } from "../time/window";
import { NOT_STATED, type Vocabulary } from "../vocabulary";
import { type Bounds, boundsOf, printed } from "./own-quantities";

/** What a claim counts, as it is compared: "not stated" is read as the event's whole (domain page, section 4). */
export interface Counted {
  readonly measure: string;
  readonly group: string;
  readonly place: string;
  /** "`documented` lists belong to the cumulative scope": they have no basis of their own. */
  readonly basis: Exclude<Basis, "documented" | "prediction">;
  /** Tells one incident or period from another; "" where that is not asked. */
  readonly occurrence: string;
}

/** "What one origin says for one scope: the figures with the same origin, quantity and as-of window." */
export interface OwnClaim {
  readonly counted: Counted;
  readonly origin: string;
  readonly bounds: Bounds;
  readonly window: Window;
  readonly figures: readonly Figure[];
}

const SPEAKS: readonly string[] = ["asserted", "attributed", "alleged", "unverified"];
const COARSE_ABOVE = 48 * 3_600_000;

/** The claims of dated figures that say something of their own; `speaks` names the stances that do. */
export function ownClaims(
  figures: readonly Figure[],
  vocabulary: Vocabulary,
  scheme: SchemeId,
  speaks: readonly string[] = SPEAKS,
): readonly OwnClaim[] {
  const claims = new Map<string, OwnClaim>();
  for (const figure of figures) {
    const counted = countedBy(figure, vocabulary);
    const bounds = boundsFor(figure, scheme);
    const { window } = figure.asOf;
    if (counted === null || bounds === null || window === null || !speaks.includes(figure.stance)) continue;
    const { origin, quantity, override, scope } = figure;
    const key = JSON.stringify([counted, scope.basis, origin, quantity, override?.interval, window]);
    const known = claims.get(key)?.figures ?? [];
    claims.set(key, { counted, origin, bounds, window, figures: [...known, figure] });
  }
  return [...claims.values()];
}

function countedBy({ scope, asOf }: Figure, vocabulary: Vocabulary): Counted | null {
  if (scope.basis === "prediction") return null;
  const basis = scope.basis === "documented" ? "cumulative" : scope.basis;
  const isOne = basis === "incident" || basis === "period";
  return {
    measure: scope.measure,
    group: scope.group === NOT_STATED ? vocabulary.wholeGroup : scope.group,
    place: scope.place === NOT_STATED ? vocabulary.wholePlace : scope.place,
    basis,
    // An incident without a name is told from others by its time (methodology page, "Unnamed incidents").
    occurrence: isOne ? (scope.occurrence ?? JSON.stringify(asOf.window)) : "",
  };
}

/** "An override with a written reason" stands for the scheme's interval; a list of names is a floor, whatever its wording. */
function boundsFor({ quantity, override, scope }: Figure, scheme: SchemeId): Bounds | null {
  const bounds = override
    ? printed(override.interval.low, override.interval.high)
    : boundsOf(quantity, scheme);
  if (bounds === null || scope.basis !== "documented") return bounds;
  return { ...bounds, high: Number.POSITIVE_INFINITY };
}

export function scopeName({ measure, group, place, basis, occurrence }: Counted): string {
  return [measure, group, place, basis, occurrence].join(", ");
}

export function isCoarse({ from, to }: Window): boolean {
  return to - from > COARSE_ABOVE;
}
