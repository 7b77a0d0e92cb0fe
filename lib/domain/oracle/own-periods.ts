import type { Instant } from "../time/window";
import type { Vocabulary } from "../vocabulary";
import { shareAPublication, shareAStatement, statesScope, statesTime, windowsMeet } from "./claim-facts";
import { loosened } from "./loosened";
import { isCoarse, type OwnClaim, scopeName } from "./own-claims";
import { oneOrigin } from "./own-lattice";
import { grows, isOneMoment } from "./part-verdicts";
import { instantsWithin, tellingInstants } from "./small-clock";
import type { Certainty } from "./verdict-table";

/** A period and two totals of the same origin and scope, the earlier one first. */
interface Rise {
  readonly period: OwnClaim;
  readonly before: OwnClaim;
  readonly after: OwnClaim;
}

/**
 * "A period count does not match the rise of the same origin's running total" (domain page, section 6). The time of a
 * period "is read as its opening and its close. Its count is held against totals of the same origin from before and
 * after it, and against totals within it" (methodology page).
 */
export function periodDisagrees(
  period: OwnClaim,
  claims: readonly OwnClaim[],
  lists: Vocabulary,
): Certainty | null {
  if (period.counted.basis !== "period") return null;
  const name = scopeName({ ...period.counted, basis: "cumulative", occurrence: "" });
  const totals = claims.filter((claim) => scopeName(claim.counted) === name && grows(claim, lists));
  const found = totals.flatMap((before) =>
    totals.flatMap((after) => verdictOn({ period, before, after }, lists) ?? []),
  );
  if (found.length === 0) return null;
  return found.includes("certain") ? "certain" : "possible";
}

function verdictOn(rise: Rise, lists: Vocabulary): Certainty | null {
  const { period, before, after } = rise;
  const isOneVoice = [
    [period, before],
    [period, after],
    [before, after],
  ].every(([a, b]) => a !== undefined && b !== undefined && oneOrigin(a.origin, b.origin, lists));
  if (before === after || !isOneVoice) return null;
  const verdicts = [tooMany(rise), tooFew(rise)].flatMap((verdict) => verdict ?? []);
  return verdicts.includes("certain") ? "certain" : (verdicts[0] ?? null);
}

/** More than the rise from a total at or before the opening to one at or after the close. */
function tooMany(rise: Rise): Certainty | null {
  const { period, before, after } = rise;
  const { from, to } = period.window;
  const isMore = loosened(period).low > loosened(after).high - loosened(before).low;
  const isSupplied = period.bounds.suppliedLow || after.bounds.suppliedHigh || before.bounds.suppliedLow;
  // An inferred time may be older: it does no harm to the total before the opening.
  const isTimeSure = statesTime(after) || isOfTheClose(after, period) || shareAStatement(after, period);
  return isMore ? weighed(rise, isTimeSure && !isSupplied, (t, u) => t <= from && to <= u) : null;
}

/** Fewer than the rise between two totals of the period itself. */
function tooFew(rise: Rise): Certainty | null {
  const { period, before, after } = rise;
  const { from, to } = period.window;
  const isFewer = loosened(period).high < loosened(after).low - loosened(before).high;
  const isSupplied = period.bounds.suppliedHigh || after.bounds.suppliedLow || before.bounds.suppliedHigh;
  // Nor to the later total of a period, which is higher and so cannot be older than the earlier one.
  const isTimeSure = statesTime(before);
  return isFewer ? weighed(rise, isTimeSure && !isSupplied, (t, u) => from <= t && t <= u && u <= to) : null;
}

/**
 * Tries every two instants of the totals. "A total that one report gives with the period is that of its close. A total
 * that may be of its opening … then makes a possible verdict" (methodology page); that of a day may be of its end.
 */
function weighed(
  { period, before, after }: Rise,
  isStated: boolean,
  isBroken: (before: Instant, after: Instant) => boolean,
): Certainty | null {
  const [isOfClose, isBeforeOfClose] = [isOfTheClose(after, period), isOfTheClose(before, period)];
  const instants = tellingInstants([period.window, before.window, after.window]);
  const earlier = isBeforeOfClose ? [period.window.to] : instantsWithin(before.window, instants);
  const later = isOfClose ? [period.window.to] : instantsWithin(after.window, instants);
  const isAlways = earlier.every((t) => later.every((u) => isBroken(t, u)));
  const isBeforeClose = !isBeforeOfClose && before.window.to < period.window.to;
  const mayHaveGoneOn = isOfClose && isBeforeClose && !isCoarse(before.window);
  const mayBe =
    mayHaveGoneOn && [...earlier, before.window.to].some((t) => later.some((u) => isBroken(t, u)));
  if (!isAlways && !mayBe) return null;
  const isSure = isStated && statesTime(period) && scopesAreSure(period, before, after);
  return isAlways && isSure ? "certain" : "possible";
}

function isOfTheClose(total: OwnClaim, period: OwnClaim): boolean {
  return total.window.to >= period.window.to && windowsMeet(total, period) && isOneMoment(total, period);
}

/** "Unless all its figures stand in one publication or relay one statement." */
function scopesAreSure(...three: readonly OwnClaim[]): boolean {
  if (three.every(statesScope)) return true;
  const all = (share: typeof shareAPublication) =>
    three.every((one) => three.every((other) => share(one, other)));
  return all(shareAPublication) || all(shareAStatement);
}
