import type { DatedClaim } from "../provenance/claim";
import { rootOf, type Sources } from "../provenance/sources";
import { isCoarse } from "../time/window";
import { Numbering } from "./numbering";
import { SharedReports } from "./shared-reports";

/**
 * Claims that may meet, side by side in memory, with all that a rule asks about two of them but their numbers. Two claims
 * of different origins that no report joins get one verdict with every two that are alike in that, so that a day on
 * which thousands of numbers clash is judged a few times and not once a pair.
 */
export class Encounters {
  private readonly from: Float64Array;
  private readonly to: Float64Array;
  private readonly published: { readonly from: Float64Array; readonly to: Float64Array };
  /** How many kinds of claims there are, and of which each is. */
  private readonly kinds: number;
  private readonly kindOf: Uint8Array;
  private readonly families: Int32Array;
  private readonly reports: SharedReports;

  /** @param claims two of them are named by their places in this list */
  constructor(
    readonly claims: readonly DatedClaim[],
    sources: Sources,
  ) {
    this.from = Float64Array.from(claims, ({ window }) => window.from);
    this.to = Float64Array.from(claims, ({ window }) => window.to);
    this.published = {
      from: Float64Array.from(claims, ({ published }) => published.window?.from ?? Number.NaN),
      to: Float64Array.from(claims, ({ published }) => published.window?.to ?? Number.NaN),
    };
    const kinds = new Numbering<number>();
    this.kindOf = Uint8Array.from(claims, (claim) => kinds.numberOf(traitsOf(claim)));
    this.kinds = kinds.size;
    this.families = familiesOf(claims, sources);
    this.reports = new SharedReports(claims);
  }

  /** Whether the two have to be judged by themselves: they may be of one origin, or stand in one report. */
  areClose(a: number, b: number): boolean {
    return this.families[a] === this.families[b] || this.reports.joins(a, b);
  }

  /** One number for all encounters on which no rule can have another verdict, of claims that are not close. */
  likeness(low: number, high: number): number {
    const kinds = (this.kindOf[low] ?? 0) * this.kinds + (this.kindOf[high] ?? 0);
    return (kinds * 4 + this.order(low, high)) * 3 + this.publicationOrder(low, high);
  }

  private order(a: number, b: number): number {
    const { from, to } = this;
    if (from[a] === from[b] && to[a] === to[b]) return 0;
    if ((to[a] ?? 0) <= (from[b] ?? 0)) return 1;
    return (to[b] ?? 0) <= (from[a] ?? 0) ? 2 : 3;
  }

  /** An unknown time is `NaN`, which is neither before nor after any other. */
  private publicationOrder(a: number, b: number): number {
    const { from, to } = this.published;
    if ((to[a] ?? 0) <= (from[b] ?? 0)) return 1;
    return (to[b] ?? 0) <= (from[a] ?? 0) ? 2 : 0;
  }
}

/** Verdicts on encounters, worked out once for all that are alike. */
export class Verdicts<V> {
  /** By likeness: a small number, since few kinds of claims are in one scope. */
  private readonly known: (V | undefined)[] = [];

  constructor(
    private readonly encounters: Encounters,
    private readonly judge: (low: DatedClaim, high: DatedClaim) => V,
  ) {}

  /** @param low a place among the claims that encounter one another */
  on(low: number, high: number): V {
    if (this.encounters.areClose(low, high)) return this.judged(low, high);
    const likeness = this.encounters.likeness(low, high);
    const known = this.known[likeness];
    if (known !== undefined) return known;
    const verdict = this.judged(low, high);
    this.known[likeness] = verdict;
    return verdict;
  }

  private judged(low: number, high: number): V {
    const { claims } = this.encounters;
    const [lower, higher] = [claims[low], claims[high]];
    if (lower && higher) return this.judge(lower, higher);
    throw new RangeError(`there is no claim ${lower ? high : low} among ${claims.length}`);
  }
}

/** Every yes or no that a rule may ask about a claim: seven of them, so that a byte numbers the kinds of claims. */
function traitsOf({ interval, timeStated, momentStated, assumesWhole, window }: DatedClaim): number {
  const answers = [
    interval.conventionalLow,
    interval.conventionalHigh,
    timeStated,
    momentStated,
    assumesWhole,
    isCoarse(window),
    window.to - window.from === 1,
  ];
  return answers.reduce((bits, answer) => bits * 2 + Number(answer), 0);
}

/** The tops of the trees that the origins stand in, numbered: origins of two trees are never one. */
function familiesOf(claims: readonly DatedClaim[], sources: Sources): Int32Array {
  const roots = new Numbering<string>();
  const byOrigin = new Map<string, number>();
  return Int32Array.from(claims, ({ origin }) => {
    const family = byOrigin.get(origin) ?? roots.numberOf(rootOf(origin, sources));
    byOrigin.set(origin, family);
    return family;
  });
}
