import type { DatedClaim } from "../provenance/claim";
import type { Instant } from "../time/window";
import { isLaterWindow } from "./in-force";
import { type ReportedRange, rangeOver } from "./reported-range";

/** A stretch [from, to) in which the same claims set the range. Gaps in reporting are gaps: no step covers them. */
export interface RangeStep {
  readonly from: Instant;
  readonly to: Instant;
  readonly range: ReportedRange;
}

/**
 * The reported range over time, from the first opening to the last moment in force.
 *
 * At every opening and every end of force only the origin concerned changes what it says, so the sweep keeps what
 * each origin says now and asks for the range of all of it once a moment. Each step is what `reportedRange` gives at
 * any of its moments, the order of the claims included.
 *
 * @param claims of one scope, as `rangeClaims` gives them
 * @param freshness milliseconds
 */
export function rangeSeries(claims: readonly DatedClaim[], freshness: number): readonly RangeStep[] {
  const moments = turningPoints(claims, freshness);
  const places = new Map(claims.map((claim, place) => [claim, place]));
  const inOrder = (a: DatedClaim, b: DatedClaim) => (places.get(a) ?? 0) - (places.get(b) ?? 0);
  const voices = new Map<string, Voice>();
  const steps: RangeStep[] = [];
  for (const [index, moment] of moments.entries()) {
    for (const claim of moment.closing) voices.get(claim.origin)?.end(claim);
    for (const claim of moment.opening) voiceOf(claim.origin, voices).begin(claim);
    const next = moments[index + 1];
    if (next === undefined) break;
    const said = [...voices.values()].flatMap((voice) => voice.says());
    const range = rangeOver(said.sort(inOrder));
    if (range !== null) append(steps, { from: moment.at, to: next.at, range });
  }
  return steps;
}

interface TurningPoint {
  readonly at: Instant;
  readonly opening: DatedClaim[];
  readonly closing: DatedClaim[];
}

function turningPoints(claims: readonly DatedClaim[], freshness: number): readonly TurningPoint[] {
  const points = new Map<Instant, TurningPoint>();
  const pointAt = (at: Instant) => {
    const known = points.get(at) ?? { at, opening: [], closing: [] };
    points.set(at, known);
    return known;
  };
  for (const claim of claims) {
    pointAt(claim.window.from).opening.push(claim);
    pointAt(claim.window.to + freshness).closing.push(claim);
  }
  return [...points.values()].sort((a, b) => a.at - b.at);
}

/** What one origin says now: the claims of its latest window that has opened. */
class Voice {
  private latest: readonly DatedClaim[] = [];

  begin(claim: DatedClaim): void {
    const [newest] = this.latest;
    if (newest === undefined || isLaterWindow(claim, newest)) this.latest = [claim];
    else if (!isLaterWindow(newest, claim)) this.latest = [...this.latest, claim];
  }

  /** A window that closes later also leaves force later: when the latest claim goes, no earlier one is left. */
  end(claim: DatedClaim): void {
    if (this.latest.includes(claim)) this.latest = [];
  }

  says(): readonly DatedClaim[] {
    return this.latest;
  }
}

function voiceOf(origin: string, voices: Map<string, Voice>): Voice {
  const voice = voices.get(origin) ?? new Voice();
  voices.set(origin, voice);
  return voice;
}

function append(steps: RangeStep[], step: RangeStep): void {
  const last = steps.at(-1);
  if (last && last.to === step.from && isSameRange(last.range, step.range)) {
    steps[steps.length - 1] = { ...last, to: step.to };
    return;
  }
  steps.push(step);
}

/** Ranges are the same where the same claims are in force, so that each step names the claims of its whole length. */
function isSameRange(a: ReportedRange, b: ReportedRange): boolean {
  return a.claims.length === b.claims.length && a.claims.every((claim, index) => claim === b.claims[index]);
}
