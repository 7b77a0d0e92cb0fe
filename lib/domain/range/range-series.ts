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
 * At every opening and every end of force only the origin concerned changes what it says, so the sweep keeps what is in
 * force now and asks for its range once a moment. Each step is what `reportedRange` gives at
 * any of its moments, the order of the claims included.
 *
 * @param claims of one scope, as `rangeClaims` gives them
 * @param freshness milliseconds
 */
export function rangeSeries(claims: readonly DatedClaim[], freshness: number): readonly RangeStep[] {
  const moments = turningPoints(claims, freshness);
  const said = new InForce(claims);
  const steps: RangeStep[] = [];
  for (const [index, moment] of moments.entries()) {
    for (const claim of moment.closing) said.end(claim);
    for (const claim of moment.opening) said.begin(claim);
    const next = moments[index + 1];
    if (next === undefined) break;
    const range = said.range();
    if (range !== null) appendStep(steps, { from: moment.at, to: next.at, range });
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

/** What all origins say now, in the order of the claims given: of each origin those of its latest window that has opened. */
class InForce {
  private readonly placeOf: ReadonlyMap<DatedClaim, number>;
  private readonly latest = new Map<string, readonly DatedClaim[]>();
  /** Places of the claims in force, in order. */
  private readonly places: number[] = [];
  /** The range over them, until one of them goes or another one comes. */
  private known: ReportedRange | null | undefined = null;

  constructor(private readonly all: readonly DatedClaim[]) {
    this.placeOf = new Map(all.map((claim, place) => [claim, place]));
  }

  begin(claim: DatedClaim): void {
    const said = this.latest.get(claim.origin) ?? [];
    const [newest] = said;
    if (newest !== undefined && isLaterWindow(newest, claim)) return;
    if (newest !== undefined && isLaterWindow(claim, newest)) this.silence(claim.origin);
    this.latest.set(claim.origin, [...(this.latest.get(claim.origin) ?? []), claim]);
    const place = this.place(claim);
    this.places.splice(this.firstFrom(place), 0, place);
    this.known = undefined;
  }

  /** A window that closes later also leaves force later: when the latest claim goes, no earlier one is left. */
  end(claim: DatedClaim): void {
    if (this.latest.get(claim.origin)?.includes(claim)) this.silence(claim.origin);
  }

  range(): ReportedRange | null {
    if (this.known === undefined)
      this.known = rangeOver(this.places.flatMap((place) => this.all[place] ?? []));
    return this.known;
  }

  private silence(origin: string): void {
    for (const claim of this.latest.get(origin) ?? [])
      this.places.splice(this.firstFrom(this.place(claim)), 1);
    this.latest.delete(origin);
    this.known = undefined;
  }

  private place(claim: DatedClaim): number {
    const place = this.placeOf.get(claim);
    if (place === undefined) throw new RangeError(`the claim ${claim.key} is not one of this series`);
    return place;
  }

  /** Where the first place that is not before `place` stands. */
  private firstFrom(place: number): number {
    let [from, to] = [0, this.places.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.places[middle] ?? 0) < place) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

/** Adds a step, or lengthens the last one where the same claims stay in force. */
export function appendStep(steps: RangeStep[], step: RangeStep): void {
  const last = steps.at(-1);
  if (last && last.to === step.from && isSameRange(last.range, step.range)) {
    steps[steps.length - 1] = { ...last, to: step.to };
    return;
  }
  steps.push(step);
}

/** Ranges are the same where the same claims are in force, so that each step names the claims of its whole length. */
function isSameRange(a: ReportedRange, b: ReportedRange): boolean {
  if (a === b) return true;
  return a.claims.length === b.claims.length && a.claims.every((claim, index) => claim === b.claims[index]);
}
