import { groupBy } from "../group-by";
import type { DatedClaim } from "../provenance/claim";
import { HIGHEST_COUNT, LAST_INSTANT } from "./small-telling";

/** A count at each of the instants from 0 on. */
export type SmallHistory = readonly number[];

/** Every count that never falls, over the small times and counts of `anySmallTelling`. */
export const EVERY_HISTORY: readonly SmallHistory[] = historiesFrom(0, 0);

function historiesFrom(instant: number, least: number): readonly SmallHistory[] {
  if (instant > LAST_INSTANT) return [[]];
  return numbers(least, HIGHEST_COUNT).flatMap((count) =>
    historiesFrom(instant + 1, count).map((rest) => [count, ...rest]),
  );
}

export type Missed = ReadonlySet<DatedClaim>;

/**
 * The fewest claims that a history misses, straight from domain page, section 5: a claim is missed unless the count takes
 * a number that it allows within its window; of claims that relay one statement, those are that do not allow the one
 * number of its moment. Where several moments are as good, every choice is given.
 */
export function missedBy(history: SmallHistory, claims: readonly DatedClaim[]): readonly Missed[] {
  const groups = groupBy(claims, (claim) => [...claim.statements][0] ?? claim.key);
  let choices: readonly (readonly DatedClaim[])[] = [[]];
  for (const told of groups.values()) {
    const misses = missedAtBest(history, told);
    choices = choices.flatMap((missed) => misses.map((more) => [...missed, ...more]));
  }
  return choices.map((missed) => new Set(missed));
}

/** Of one moment: what is missed at the numbers that miss fewest, each set once. */
function missedAtBest(
  history: SmallHistory,
  told: readonly DatedClaim[],
): readonly (readonly DatedClaim[])[] {
  const from = Math.max(...told.map(({ window }) => window.from));
  const last = Math.min(...told.map(({ window }) => window.to - 1));
  const misses = numbers(history[from] ?? 0, history[last] ?? 0).map((count) =>
    told.filter(({ interval }) => count < interval.low || interval.high < count),
  );
  const fewest = Math.min(...misses.map(({ length }) => length));
  const best = misses.filter(({ length }) => length === fewest);
  return [...new Map(best.map((missed) => [missed.map(({ key }) => key).join(), missed])).values()];
}

/** Every smallest set of claims that leaves the rest consistent, by trying every history. */
export function bestAnswersTo(claims: readonly DatedClaim[]): readonly Missed[] {
  return fewestOf(EVERY_HISTORY.flatMap((history) => missedBy(history, claims)));
}

function fewestOf(answers: readonly Missed[]): readonly Missed[] {
  const fewest = Math.min(...answers.map(({ size }) => size));
  return answers.filter(({ size }) => size === fewest);
}

function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, more) => from + more);
}
