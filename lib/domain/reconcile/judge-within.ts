import type { DatedClaim } from "../provenance/claim";
import { canMeet, claimsAtOdds } from "./candidates";
import { type Cell, cellsOf } from "./cells";
import { type Movement, movementOf, pairOf } from "./claim-pair";
import { gapBetween } from "./gap";
import type { Finds } from "./gathering";
import { fallsBetween } from "./judge-falls";
import { forEachMeeting } from "./meetings";
import { mayExceed, tooHigh, tooLow } from "./outline";
import type { PairRule } from "./rule";
import type { ScopeClaims, World } from "./world";

export type OriginTest = (a: string, b: string) => boolean;
export type OnClash = (rule: PairRule, low: DatedClaim, high: DatedClaim, finds: Finds) => void;

/**
 * Finds the clashes within one scope: enough of them that each clashing claim is in one and that what hangs together
 * through clashes hangs together through these.
 */
export function judgeWithin(
  { claims, outline, scope }: ScopeClaims,
  world: World,
  rules: readonly PairRule[],
  isSameOrigin: OriginTest,
  onClash: OnClash,
): void {
  const movement = movementOf(scope, world.vocabulary);
  if (movement === "stands" ? !someExclude(claims) : !mayExceed(outline, outline)) return;
  const judges = new PairJudge(movement, world, rules, isSameOrigin, onClash);
  if (movement === "stands") {
    judges.meetings(cellsOf(claims).map(atAnyTime));
    return;
  }
  const [highs, lows] = [tooHigh(claims, outline), tooLow(claims, outline)];
  if (movement === "grows") judgeFalls(highs, lows, rules, onClash);
  judges.meetings(cellsOf(claimsAtOdds([...new Set([...highs, ...lows])].filter(canMeet))));
}

/** Whether some two of the claims allow no common number. */
function someExclude(claims: readonly DatedClaim[]): boolean {
  let [floor, ceiling] = [0, Number.POSITIVE_INFINITY];
  for (const { interval } of claims) {
    if (interval.low > floor) floor = interval.low;
    if (interval.high < ceiling) ceiling = interval.high;
  }
  return ceiling < floor;
}

/** An occurrence has one number, whatever the times that its reports speak about. */
function atAnyTime(cell: Cell): Cell {
  return { ...cell, window: { from: 0, to: 1 } };
}

function judgeFalls(
  highs: readonly DatedClaim[],
  lows: readonly DatedClaim[],
  rules: readonly PairRule[],
  onClash: OnClash,
): void {
  for (const rule of rules)
    if (rule.fall)
      fallsBetween(highs, lows, rule.fall, "certain", (low, high, finds) => onClash(rule, low, high, finds));
}

class PairJudge {
  constructor(
    private readonly movement: Movement,
    private readonly world: World,
    private readonly rules: readonly PairRule[],
    private readonly isSameOrigin: OriginTest,
    private readonly onClash: OnClash,
  ) {}

  /** Judges what is in one cell, and the cells whose windows overlap. */
  meetings(cells: readonly Cell[]): void {
    for (const { claims } of cells) if (someExclude(claims)) this.oneByOne(claims, claims);
    forEachMeeting(cells, cells, (low, high) => {
      const [lower, higher] = [cells[low], cells[high]];
      if (lower && higher && lower !== higher) this.cells(lower, higher);
    });
  }

  /** Of two origins one verdict holds for all numbers of two cells; of one origin each pair has its own. */
  private cells(lower: Cell, higher: Cell): void {
    if (this.isSameOrigin(lower.origin, higher.origin)) {
      this.oneByOne(lower.claims, higher.claims);
      return;
    }
    const { lowest } = lower;
    const { highest } = higher;
    this.pair(lowest, highest, false, (rule, _low, _high, finds) => {
      this.onClash(rule, lowest, highest, finds);
      for (const high of higher.claims)
        if (high !== highest && high.interval.low > lowest.interval.high)
          this.onClash(rule, lowest, high, { ...finds, gap: gapBetween(lowest, high) });
      for (const low of lower.claims)
        if (low !== lowest && low.interval.high < highest.interval.low)
          this.onClash(rule, low, highest, { ...finds, gap: gapBetween(low, highest) });
    });
  }

  private oneByOne(lows: readonly DatedClaim[], highs: readonly DatedClaim[]): void {
    for (const low of lows)
      for (const high of highs)
        if (low.interval.high < high.interval.low) this.pair(low, high, true, this.onClash);
  }

  private pair(low: DatedClaim, high: DatedClaim, sameOrigin: boolean, onClash: OnClash): void {
    const pair = pairOf(low, high, this.movement, sameOrigin);
    if (pair === null) return;
    for (const rule of this.rules) {
      const judgement = rule.judge(pair, this.world);
      if (judgement === null) continue;
      const { certainty, hint = null } = judgement;
      onClash(rule, low, high, { certainty, gap: gapBetween(low, high), hint });
    }
  }
}
