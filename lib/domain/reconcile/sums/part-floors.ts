import type { DatedClaim } from "../../provenance/claim";
import { type Instant, overlap, type Window } from "../../time/window";
import { Staircase } from "../staircase";
import type { Momentary } from "./momentary";
import { fineWithin } from "./numbered-claims";

/** How many people a claim gives a part at least: as printed, or as it may have been rounded from. */
export type FloorOf = (claim: DatedClaim) => number;

/** How many people a part has at least, by those of its claims that speak of a moment or, where counts last, of earlier. */
export class PartFloors {
  private readonly closed: Staircase<DatedClaim>;
  private readonly opened: Staircase<DatedClaim>;
  /** Those that bound their own time only, in order of their openings. */
  private readonly passing: readonly DatedClaim[];
  private readonly passingCoarse: readonly DatedClaim[];
  private readonly byMoment: ReadonlyMap<string, readonly DatedClaim[]>;

  /** @param lasts whether the count of an earlier time still bounds a later one: it does where it cannot fall */
  constructor(
    claims: readonly DatedClaim[],
    private readonly lasts: boolean,
    momentary: Momentary,
    private readonly floorOf: FloorOf,
  ) {
    const isBetter = (a: DatedClaim, b: DatedClaim) => isHigher(a, b, floorOf);
    this.byMoment = momentary.byMoment(claims);
    const fine = claims.filter(({ coarse }) => !coarse);
    const [closing, opening] = lasts ? [claims, fine] : [[], []];
    this.closed = new Staircase(
      closing.map((claim) => ({ at: claim.window.to, item: claim })),
      isBetter,
    );
    this.opened = new Staircase(
      opening.map((claim) => ({ at: claim.window.from, item: claim })),
      isBetter,
    );
    this.passing = lasts ? [] : fine.sort((a, b) => a.window.from - b.window.from);
    this.passingCoarse = lasts ? [] : claims.filter(({ coarse }) => coarse);
  }

  /** The highest of the claims whose times are surely not after an instant. */
  before(instant: Instant): DatedClaim | null {
    return this.closed.upTo(instant);
  }

  /** The highest of the claims that may speak of an instant or, where counts last, of a time before it. */
  at(instant: Instant): DatedClaim | null {
    let best = this.opened.upTo(instant);
    for (const claim of fineWithin(this.passing, { from: instant, to: instant + 1 }))
      best = higher(best, claim, this.floorOf);
    return best;
  }

  /**
   * The highest of the claims that are of one moment with the whole and, where counts do not last, may speak of an
   * instant of it.
   *
   * @param moments those of the whole, as `momentsOf` names them
   */
  of(
    { window, coarse }: Pick<DatedClaim, "window" | "coarse">,
    moments: readonly string[],
    instant: Instant,
  ): DatedClaim | null {
    const when = this.lasts ? window : { from: instant, to: instant + 1 };
    let best: DatedClaim | null = null;
    for (const moment of moments)
      for (const claim of this.byMoment.get(moment) ?? [])
        if (overlap(claim.window, when) && (coarse || !claim.coarse))
          best = higher(best, claim, this.floorOf);
    return best;
  }

  /** The moments at which some of the claims may be of one moment with others. */
  moments(): Iterable<string> {
    return this.byMoment.keys();
  }

  /**
   * Where, in a window, claims that do not last can make most of a sum: at the start of each, together with others that
   * do not last, and at its last instant, together with all that has been counted by then.
   */
  turnsIn(window: Window): readonly Instant[] {
    const coarse = this.passingCoarse.filter((claim) => overlap(claim.window, window));
    return [...fineWithin(this.passing, window), ...coarse].flatMap((claim) => [
      Math.max(window.from, claim.window.from),
      Math.min(window.to, claim.window.to) - 1,
    ]);
  }
}

/** The higher floor; of equals the lower ceiling, then the one named first. */
export function higher(a: DatedClaim | null, b: DatedClaim | null, floorOf: FloorOf): DatedClaim | null {
  if (a === null || b === null) return a ?? b;
  return isHigher(b, a, floorOf) ? b : a;
}

function isHigher(a: DatedClaim, b: DatedClaim, floorOf: FloorOf): boolean {
  const [x, y] = [floorOf(a), floorOf(b)];
  return x > y || (x === y && a.interval.high < b.interval.high);
}
