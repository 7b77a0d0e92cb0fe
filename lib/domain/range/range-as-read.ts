import { type Claim, type DatedClaim, onlyFigures } from "../provenance/claim";
import { readableFrom } from "../provenance/known-at";
import type { Instant } from "../time/window";
import { claimsInForce } from "./in-force";
import { appendStep, type RangeStep } from "./range-series";
import { rangeOver } from "./reported-range";

/** When the withdrawal of a claim became public; null where it stands. Asked of a claim as it stood at a moment. */
export type WithdrawnAt = (claim: Claim) => Instant | null;

/**
 * The reported range at each moment by what could be read by that moment: Range(scope, t, known at t) of the domain
 * page, sections 7 and 8. A figure counts from the opening of its publication on, and only while it is in force: one
 * that is published when its freshness is over was never in force to anybody, and leaves the gap.
 *
 * @param claims of one scope, as `rangeClaims` gives them, those that were withdrawn later included
 * @param freshness milliseconds
 * @example 13 as of the 6th, published on the 7th: in force from the 7th until 48 hours after the 6th ends.
 */
export function rangeSeriesAsRead(
  claims: readonly DatedClaim[],
  freshness: number,
  withdrawnAt: WithdrawnAt,
): readonly RangeStep[] {
  const spells = claims.flatMap((claim, place) => spellsOf(claim, place, freshness, withdrawnAt));
  const moments = turningPoints(spells);
  const said = new SaidNow(freshness);
  const steps: RangeStep[] = [];
  for (const [index, { at, closing, opening }] of moments.entries()) {
    said.change(at, closing, opening);
    const next = moments[index + 1];
    if (next === undefined) break;
    const range = rangeOver(said.inForce());
    if (range !== null) appendStep(steps, { from: at, to: next.at, range });
  }
  return steps;
}

/** A stretch [from, to) in which a claim is in force and the same of its reports can be read. */
interface Spell {
  readonly claim: DatedClaim;
  /** Where the claim stands among those given, so that the order of a range's claims is theirs. */
  readonly place: number;
  readonly from: Instant;
  readonly to: Instant;
}

/** A spell for each report more that can be read: an echo changes no number, but it is one report more. */
function spellsOf(claim: DatedClaim, place: number, freshness: number, withdrawnAt: WithdrawnAt): Spell[] {
  const { window, figures } = claim;
  const readings = [...new Set(figures.map(({ publication }) => readableFrom(publication.published)))].sort(
    (a, b) => a - b,
  );
  return readings.flatMap((readable, index) => {
    const [known] = onlyFigures(claim, ({ publication }) => readableFrom(publication.published) <= readable);
    if (known === undefined) return [];
    const from = Math.max(readable, window.from);
    const to = Math.min(
      readings[index + 1] ?? Number.POSITIVE_INFINITY,
      window.to + freshness,
      withdrawnAt(known) ?? Number.POSITIVE_INFINITY,
    );
    return from < to ? [{ claim: known, place, from, to }] : [];
  });
}

interface TurningPoint {
  readonly at: Instant;
  readonly opening: Spell[];
  readonly closing: Spell[];
}

function turningPoints(spells: readonly Spell[]): readonly TurningPoint[] {
  const points = new Map<Instant, TurningPoint>();
  const pointAt = (at: Instant) => {
    const known = points.get(at) ?? { at, opening: [], closing: [] };
    points.set(at, known);
    return known;
  };
  for (const spell of spells) {
    pointAt(spell.from).opening.push(spell);
    pointAt(spell.to).closing.push(spell);
  }
  return [...points.values()].sort((a, b) => a.at - b.at);
}

/** What all origins say at a moment. Only the origins that a moment touches are looked at anew. */
class SaidNow {
  private readonly open = new Map<string, Set<Spell>>();
  private readonly latest = new Map<string, readonly Spell[]>();

  constructor(private readonly freshness: number) {}

  change(at: Instant, closing: readonly Spell[], opening: readonly Spell[]): void {
    for (const spell of closing) this.spellsOf(spell).delete(spell);
    for (const spell of opening) this.spellsOf(spell).add(spell);
    const touched = new Set([...closing, ...opening].map(({ claim }) => claim.origin));
    for (const origin of touched) this.latest.set(origin, this.latestOf(origin, at));
  }

  inForce(): readonly DatedClaim[] {
    return [...this.latest.values()]
      .flat()
      .sort((a, b) => a.place - b.place)
      .map(({ claim }) => claim);
  }

  private latestOf(origin: string, at: Instant): readonly Spell[] {
    const spells = [...(this.open.get(origin) ?? [])];
    const claims = spells.map(({ claim }) => claim);
    const inForce = new Set(claimsInForce(claims, at, this.freshness));
    return spells.filter(({ claim }) => inForce.has(claim));
  }

  private spellsOf({ claim }: Spell): Set<Spell> {
    const known = this.open.get(claim.origin) ?? new Set();
    this.open.set(claim.origin, known);
    return known;
  }
}
