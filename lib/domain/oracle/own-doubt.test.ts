import { describe, expect, it } from "vitest";
import type { Window } from "../time/window";
import { Dice } from "./dice";
import type { OwnClaim } from "./own-claims";
import { ownDoubt } from "./own-doubt";
import { printed } from "./own-quantities";
import { smallCrisis } from "./small-crisis";

/** Long enough to climb from 0 to the highest count of these tests, one by one. */
const TICK = 4;
const TICKS = 3;
const HIGHEST = 3;

/** Every count of 0 to 3 on a clock of twelve milliseconds that never falls and rises by one at a time. */
const COUNTS = Array.from({ length: HIGHEST + 1 }, (_, count) => count).flatMap((count) => climbing([count]));

function climbing(count: readonly number[]): readonly (readonly number[])[] {
  if (count.length === TICK * TICKS) return [count];
  const last = count.at(-1) ?? 0;
  return [last, last + 1].filter((next) => next <= HIGHEST).flatMap((next) => climbing([...count, next]));
}

/** The definition word for word: of each moment some millisecond, at which the count holds in an interval or does not. */
function literally(claims: readonly OwnClaim[], isOneMoment: boolean): number {
  const moments = isOneMoment ? [claims] : claims.map((claim) => [claim]);
  return Math.min(...COUNTS.map((count) => moments.reduce((sum, moment) => sum + missed(count, moment), 0)));
}

function missed(count: readonly number[], moment: readonly OwnClaim[]): number {
  const within = (at: number) => moment.every(({ window }) => window.from <= at && at < window.to);
  const misses = count.map((value, at) => {
    const holding = moment.filter(({ bounds }) => bounds.low <= value && value <= bounds.high);
    return within(at) ? moment.length - holding.length : Number.POSITIVE_INFINITY;
  });
  return Math.min(...misses);
}

function someClaims(dice: Dice, statement: string | null): readonly OwnClaim[] {
  const [pattern] = smallCrisis(1).ledger.revisions;
  if (pattern === undefined) throw new RangeError("seed 1 makes no figure: choose another");
  return Array.from({ length: dice.between(1, 4) }, () => {
    const low = dice.between(0, HIGHEST);
    return {
      counted: {
        measure: "killed",
        group: "everyone",
        place: "Kazakhstan",
        basis: "cumulative",
        occurrence: "",
      },
      origin: "Union",
      bounds: printed(low, dice.chance(60) ? low : dice.between(low, HIGHEST + 1)),
      window: statement === null ? someWindow(dice) : { from: 0, to: TICK * TICKS },
      figures: [{ ...pattern, quantity: { kind: "no figure given" }, statement }],
    };
  });
}

function someWindow(dice: Dice): Window {
  const from = TICK * dice.below(TICKS);
  return dice.chance(30) ? { from, to: from + 1 } : { from, to: dice.between(from / TICK + 1, TICKS) * TICK };
}

describe("The oracle's least doubt", () => {
  it("is what every count on a clock of twelve milliseconds misses at least", () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const claims = someClaims(new Dice(seed), null);
      expect([seed, ownDoubt(claims).claims.count]).toEqual([seed, literally(claims, false)]);
    }
  });

  it("takes the claims of one statement at one moment", () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const claims = someClaims(new Dice(seed), "the briefing");
      expect([seed, ownDoubt(claims).claims.count]).toEqual([seed, literally(claims, true)]);
    }
  });
});
