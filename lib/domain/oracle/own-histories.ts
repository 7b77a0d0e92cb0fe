import type { Figure } from "../figure";
import type { SchemeId } from "../quantity/quantity";
import type { Window } from "../time/window";
import type { Vocabulary } from "../vocabulary";
import { shareAPublication, statesTime, windowsMeet } from "./claim-facts";
import { isCoarse, type OwnClaim, ownClaims, scopeName } from "./own-claims";
import { isReworded } from "./pair-facts";

/**
 * "Two publications recall different earlier tolls for one scope and time (164 here, “fewer than 50” there): possible"
 * (domain page, section 6).
 */
export function ownHistories(
  figures: readonly Figure[],
  lists: Vocabulary,
  scheme: SchemeId,
): readonly (readonly [lower: OwnClaim, higher: OwnClaim])[] {
  const history = ownClaims(figures, lists, scheme, ["recalled"]);
  const disowned = ownClaims(figures, lists, scheme, ["withdrawn", "denied"]);
  const told = [...ownClaims(figures, lists, scheme), ...history, ...disowned];
  const recalled = history
    .filter(({ window }) => !isCoarse(window))
    .map((claim) => ({ ...claim, window: toldFor(claim, told) }));
  return recalled.flatMap((lower) =>
    recalled
      .filter((higher) => lower.bounds.high < higher.bounds.low && disagree(lower, higher, lists))
      .map((higher) => [lower, higher] as const),
  );
}

function disagree(lower: OwnClaim, higher: OwnClaim, lists: Vocabulary): boolean {
  const isOneScope = scopeName(lower.counted) === scopeName(higher.counted);
  if (!isOneScope || shareAPublication(lower, higher) || !windowsMeet(lower, higher)) return false;
  return !isReworded(lower, higher, lists);
}

/**
 * "A page that recalls an earlier toll and does not say when it was given tells it as the last one before its own. It is
 * compared … for all the time from the moment that the recorder inferred up to the next toll that the page tells, its
 * own, another earlier one, or one told as withdrawn or denied, or to the page itself" (methodology page).
 */
function toldFor(claim: OwnClaim, told: readonly OwnClaim[]): Window {
  const { from, to } = claim.window;
  if (statesTime(claim)) return claim.window;
  const ends = claim.figures.map(({ publication }) => {
    const page = told.filter(
      ({ counted, figures }) =>
        scopeName(counted) === scopeName(claim.counted) &&
        figures.some((figure) => figure.publication.id === publication.id),
    );
    const tolls = page.map(({ window }) => window.from).filter((opening) => opening >= to);
    return tolls.length > 0 ? Math.min(...tolls) : (publication.published.window?.from ?? to);
  });
  return { from, to: Math.max(to, Math.min(...ends)) };
}
