import type { DatedClaim } from "../provenance/claim";
import { HOUR, type Instant, overlap, type Window } from "../time/window";
import { momentsOf } from "./one-moment";
import { countUpTo, Staircase } from "./staircase";

/** A window that is not coarse is no longer than this (domain page, section 2). */
const LONGEST_FINE = 48 * HOUR;

/** How many people a part has at least, by those of its claims that speak of a moment or, where counts last, of earlier. */
export class PartFloors {
  private readonly closed: Staircase<DatedClaim>;
  private readonly opened: Staircase<DatedClaim>;
  /** Those that bound their own time only, in order of their openings. */
  private readonly passing: readonly DatedClaim[];
  private byMoment: ReadonlyMap<string, readonly DatedClaim[]> | null = null;

  /** @param lasts whether the count of an earlier time still bounds a later one: it does where it cannot fall */
  constructor(
    private readonly claims: readonly DatedClaim[],
    lasts: boolean,
  ) {
    const fine = claims.filter(({ coarse }) => !coarse);
    const [closing, opening] = lasts ? [claims, fine] : [[], []];
    this.closed = new Staircase(
      closing.map((claim) => ({ at: claim.window.to, item: claim })),
      isHigher,
    );
    this.opened = new Staircase(
      opening.map((claim) => ({ at: claim.window.from, item: claim })),
      isHigher,
    );
    this.passing = lasts ? [] : fine.sort((a, b) => a.window.from - b.window.from);
  }

  /** The highest of the claims whose times are surely not after an instant. */
  before(instant: Instant): DatedClaim | null {
    return this.closed.upTo(instant);
  }

  /** The highest of the claims that may speak of an instant or, where counts last, of a time before it. */
  at(instant: Instant): DatedClaim | null {
    let best = this.opened.upTo(instant);
    for (const claim of this.passingSince(instant - LONGEST_FINE, instant))
      if (claim.window.to > instant) best = higher(best, claim);
    return best;
  }

  /** The highest of the claims of one of these moments, as `momentsOf` names them, that overlap a window. */
  of(moments: readonly string[], window: Window): DatedClaim | null {
    let best: DatedClaim | null = null;
    for (const moment of moments)
      for (const claim of this.atMoments().get(moment) ?? [])
        if (overlap(claim.window, window)) best = higher(best, claim);
    return best;
  }

  /** Where, in a window, what `at` says of claims that do not last can rise: at its start and at their openings. */
  turnsIn({ from, to }: Window): readonly Instant[] {
    const opening = this.passingSince(from - LONGEST_FINE, to - 1);
    return opening.flatMap(({ window }) => (window.to > from ? [Math.max(from, window.from)] : []));
  }

  private passingSince(after: Instant, until: Instant): readonly DatedClaim[] {
    const fromOf = ({ window }: DatedClaim) => window.from;
    return this.passing.slice(countUpTo(this.passing, fromOf, after), countUpTo(this.passing, fromOf, until));
  }

  private atMoments(): ReadonlyMap<string, readonly DatedClaim[]> {
    if (this.byMoment !== null) return this.byMoment;
    const byMoment = new Map<string, DatedClaim[]>();
    for (const claim of this.claims) {
      for (const moment of momentsOf(claim)) {
        const known = byMoment.get(moment);
        if (known) known.push(claim);
        else byMoment.set(moment, [claim]);
      }
    }
    this.byMoment = byMoment;
    return byMoment;
  }
}

/** The higher floor; of equals the lower ceiling, then the one named first. */
export function higher(a: DatedClaim | null, b: DatedClaim | null): DatedClaim | null {
  if (a === null || b === null) return a ?? b;
  return isHigher(b, a) ? b : a;
}

function isHigher(a: DatedClaim, b: DatedClaim): boolean {
  const [x, y] = [a.interval, b.interval];
  return x.low > y.low || (x.low === y.low && x.high < y.high);
}
