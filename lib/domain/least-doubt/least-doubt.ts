import { compare, type DatedClaim } from "../provenance/claim";
import { bestAnswer } from "./best-answer";
import { type HistoryStep, historyThrough } from "./history";
import { standingsOf } from "./standings";
import type { Standing } from "./standings-alone";

/** The least that must be doubted for the rest to agree. */
export interface LeastDoubt {
  /** The fewest claims that have to be wrong for the rest to be consistent with one count that never falls. */
  readonly doubted: number;
  /** Of how many claims. */
  readonly claims: number;
  /** One best history: it hits all claims but as many as are doubted. Before its first step it says nothing. */
  readonly history: readonly HistoryStep[];
  /** Which claims every best answer sets aside and which only some do, by time; null above 2,000 claims. */
  readonly setAside: SetAside | null;
}

export interface SetAside {
  readonly always: readonly DatedClaim[];
  readonly sometimes: readonly DatedClaim[];
}

/** Up to so many claims of a scope it is told which are set aside (domain page, section 5). */
const SET_ASIDE_UP_TO = 2000;

/**
 * Which smallest set of claims would have to be wrong for the rest to be consistent with one count that never falls
 * ("Least doubt", domain page, section 5).
 *
 * The caller answers for it that the claims are of one scope whose count can only grow, and that they stand: no
 * withdrawn ones. Coarse ones belong among them. The answer does not depend on their order.
 *
 * A count has one value at every instant, and between two instants takes what lies in between. A claim is hit unless
 * the count is above its interval at the first instant of its window, or still below it at the last. At one instant
 * 12 and 13 are therefore never both hit; on one day both are.
 *
 * Claims that relay one statement are of one moment, which lies in what their windows have in common; where that is
 * nothing they are taken as claims of several moments. Doubt falls on numbers, so the window of a claim that is set
 * aside still narrows the moment. Of one moment, one number in other words is one number (`readInOtherWords`).
 *
 * O(n log n) for n claims. Relays of one statement that exclude one another, and between which the best course would
 * stay for the statement's whole time, cost more, each what has to be looked at around it (`Balance`). For `setAside`
 * see `standingsOf`.
 *
 * @throws RangeError for a window or an interval that is none, naming the claim
 */
export function leastDoubt(claims: readonly DatedClaim[]): LeastDoubt {
  const answer = bestAnswer(claims);
  const isTold = claims.length <= SET_ASIDE_UP_TO;
  return {
    doubted: answer.doubted,
    claims: claims.length,
    history: historyThrough(answer.boxes.boxes, answer.kept),
    setAside: isTold ? filed(claims, standingsOf(answer)) : null,
  };
}

function filed(claims: readonly DatedClaim[], standings: ReadonlyMap<number, Standing>): SetAside {
  const having = (standing: Standing) =>
    claims.filter((_, place) => standings.get(place) === standing).sort(byTimeThenKey);
  return { always: having("always set aside"), sometimes: having("sometimes set aside") };
}

function byTimeThenKey(a: DatedClaim, b: DatedClaim): number {
  return a.window.from - b.window.from || a.window.to - b.window.to || compare(a.key, b.key);
}
