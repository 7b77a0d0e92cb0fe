import { leastDoubtByOrigins } from "../least-doubt/by-origins";
import type { HistoryStep } from "../least-doubt/history";
import { leastDoubt } from "../least-doubt/least-doubt";
import type { Instant } from "../time/window";
import type { Disagreement } from "./comparison";
import { heard } from "./moments";
import type { OwnClaim } from "./own-claims";
import { everyMiss, type Fewest, ownDoubt } from "./own-doubt";
import { type RunningTotal, runningTotalsOf } from "./running-totals";
import type { SmallCrisis } from "./small-crisis";

/** The least-doubt answer of every running total: by claims, with its history, and by origins. */
export function compareDoubt(crisis: SmallCrisis): Disagreement | null {
  for (const { scope, own, claims } of runningTotalsOf(crisis)) {
    const [oracle, program] = [ownAnswer(own), programAnswer({ scope, own, claims })];
    const question = `What must be wrong of ${scope}?`;
    const page = [
      "which smallest set of claims would have to be wrong for the rest to be consistent with one non-decreasing count?",
    ];
    if (oracle !== program) return { question, oracle, program, page, ledger: crisis.ledger };
  }
  return null;
}

function ownAnswer(own: readonly OwnClaim[]): string {
  const { claims, origins } = ownDoubt(own);
  return answer(claims.count, idsOf(claims.always), idsOf(claims.sometimes), claims.count, origins);
}

function programAnswer({ own, claims }: RunningTotal): string {
  const { doubted, setAside, history } = leastDoubt(claims);
  const { exact, atLeast, setAside: origins } = leastDoubtByOrigins(claims);
  const { always = [], sometimes = [] } = origins ?? {};
  const byOrigins = { count: exact ? atLeast : Number.NaN, always, sometimes };
  return answer(
    doubted,
    idsOf(setAside?.always),
    idsOf(setAside?.sometimes),
    missedBy(history, own),
    byOrigins,
  );
}

function answer(
  doubted: number,
  always: string,
  sometimes: string,
  missed: number,
  origins: Fewest<string>,
): string {
  const named = (names: readonly string[]) => [...names].sort().join(" and ") || "none";
  return [
    `${doubted} claims, always ${always}, sometimes ${sometimes}; the best history misses ${missed}`,
    `${origins.count} origins, always ${named(origins.always)}, sometimes ${named(origins.sometimes)}`,
  ].join("; ");
}

/** How many claims a history in steps misses. Before its first step it says nothing, which is read as nought. */
function missedBy(history: readonly HistoryStep[], own: readonly OwnClaim[]): number {
  const countAt = (t: Instant) => history.findLast(({ from }) => from <= t)?.count ?? 0;
  const misses = everyMiss(heard(own), ({ from, to }) => [countAt(from), countAt(to - 1)]);
  return Math.min(...misses.map((missed) => own.filter((_claim, place) => missed & (1 << place)).length));
}

function idsOf(claims: readonly Pick<OwnClaim, "figures">[] = []): string {
  const ids = claims.flatMap(({ figures }) => figures.map(({ id }) => id));
  return ids.sort().join(" ") || "none";
}
