import type { DatedClaim } from "../provenance/claim";
import { canMeet, claimsAtOdds } from "./candidates";
import type { Certainty } from "./certainty";
import { type Movement, movementOf, pairOf } from "./claim-pair";
import { Encounters, Verdicts } from "./encounters";
import type { Finds } from "./gathering";
import { fallsBetween } from "./judge-falls";
import { atItsTime, forEachMeeting, type Meeting } from "./meetings";
import { mayExceed, tooHigh, tooLow } from "./outline";
import type { Roster } from "./roster";
import type { Hint, PairRule } from "./rule";
import type { ScopeClaims, World } from "./world";

export type OriginTest = (a: string, b: string) => boolean;
/** Is told of two members of the roster that cannot both hold. */
export type OnClash = (rule: PairRule, low: number, high: number, finds: Finds) => void;

/**
 * Finds the clashes within one scope: enough of them that each clashing claim is in one and that what hangs together
 * through clashes hangs together through these.
 */
export function judgeWithin(
  { claims, outline, scope }: ScopeClaims,
  world: World,
  rules: readonly PairRule[],
  isSameOrigin: OriginTest,
  roster: Roster,
  onClash: OnClash,
): void {
  const movement = movementOf(scope, world.vocabulary);
  if (movement === "stands" ? !someExclude(claims) : !mayExceed(outline, outline)) return;
  const judges = new PairJudge(movement, world, rules, isSameOrigin, roster, onClash);
  if (movement === "stands") {
    judges.meetings(claims, atAnyTime);
    return;
  }
  const [highs, lows] = [tooHigh(claims, outline), tooLow(claims, outline)];
  if (movement === "grows") judgeFalls(highs, lows, rules, roster, onClash);
  const some = new Set([...highs, ...lows]);
  judges.meetings(claimsAtOdds(claims.filter((claim) => some.has(claim) && canMeet(claim))), atItsTime);
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
function atAnyTime({ interval }: DatedClaim): Meeting {
  return { from: 0, to: 1, low: interval.low, high: interval.high };
}

function judgeFalls(
  highs: readonly DatedClaim[],
  lows: readonly DatedClaim[],
  rules: readonly PairRule[],
  roster: Roster,
  onClash: OnClash,
): void {
  for (const rule of rules)
    if (rule.fall)
      fallsBetween(highs, lows, rule.fall, "certain", (low, high, finds) =>
        onClash(rule, roster.memberOf(low), roster.memberOf(high), finds),
      );
}

class PairJudge {
  constructor(
    private readonly movement: Movement,
    private readonly world: World,
    private readonly rules: readonly PairRule[],
    private readonly isSameOrigin: OriginTest,
    private readonly roster: Roster,
    private readonly onClash: OnClash,
  ) {}

  /**
   * Judges every two claims that exclude each other and whose windows overlap.
   * @param claims in order of the openings of these windows
   */
  meetings(claims: readonly DatedClaim[], windowed: (claim: DatedClaim) => Meeting): void {
    const { sources } = this.world.vocabulary;
    const verdicts = new Verdicts(new Encounters(claims, sources), (low, high) => this.verdicts(low, high));
    const members = claims.map((claim) => this.roster.memberOf(claim));
    const meetings = claims.map(windowed);
    forEachMeeting(meetings, meetings, (lower, higher, gap) => {
      const [low = 0, high = 0] = [members[lower], members[higher]];
      for (const { rule, certainty, hint } of verdicts.on(lower, higher))
        this.onClash(rule, low, high, { certainty, gap, hint });
    });
  }

  private verdicts(low: DatedClaim, high: DatedClaim): readonly Verdict[] {
    const pair = pairOf(low, high, this.movement, this.isSameOrigin(low.origin, high.origin));
    if (pair === null) return [];
    return this.rules.flatMap((rule) => {
      const judgement = rule.judge(pair, this.world);
      return judgement === null ? [] : [{ rule, hint: null, ...judgement }];
    });
  }
}

interface Verdict {
  readonly rule: PairRule;
  readonly certainty: Certainty;
  readonly hint: Hint | null;
}
