import type { AsOf, ChainLink, Figure, Publication, Scope } from "@/lib/domain/figure";
import type { KnownLedger } from "@/lib/domain/provenance/known-at";
import type { Quantity } from "@/lib/domain/quantity/quantity";
import { HOUR } from "@/lib/domain/time/window";
import type { Vocabulary } from "@/lib/domain/vocabulary";
import { type CrisisLists, crisisLists } from "./crisis-lists";
import { Random } from "./random";

/** What a made-up crisis is like. Shares are from 0 to 1. */
export interface CrisisPlan {
  readonly seed: number;
  readonly figures: number;
  readonly scopes: number;
  readonly origins: number;
  /** Of the figures, how many relay what another one said. */
  readonly echoes: number;
  /** Of the claims, how many have no ceiling ("at least", "more than"). */
  readonly openEnds: number;
  /** Of the claims, how many give a number that was not true at their time. */
  readonly clashes: number;
  readonly days: number;
}

export interface Crisis {
  readonly known: KnownLedger;
  readonly vocabulary: Vocabulary;
}

interface CountedScope {
  readonly scope: Scope;
  /** The true count at the end. */
  readonly toll: number;
}

const DAY = 24 * HOUR;
const START = Date.UTC(2030, 0, 1);

/** A made-up crisis of this plan. The same plan gives the same figures, in the order in which they were published. */
export function crisisOf(plan: CrisisPlan): Crisis {
  const random = new Random(plan.seed);
  const lists = crisisLists(plan.origins, regionsFor(plan.scopes));
  const scopes = scopesOf(lists, plan.scopes);
  const teller = new Teller(plan, lists, random);
  const figures: Figure[] = [];
  for (let index = 0; index < plan.figures; index++) {
    const earlier = random.chance(plan.echoes) ? figures[random.below(figures.length)] : undefined;
    figures.push(earlier ? teller.echo(earlier, index) : teller.figure(random.of(scopes), index));
  }
  return { known: { figures, withdrawals: [] }, vocabulary: lists.vocabulary };
}

/** Six measures and six groups in each of the places: the country, its regions, and two districts of each region. */
function regionsFor(scopes: number): number {
  return Math.max(1, Math.ceil((Math.ceil(scopes / 36) - 1) / 3));
}

function scopesOf({ measures, groups, places }: CrisisLists, count: number): readonly CountedScope[] {
  const scopes = places.flatMap((place) =>
    groups.flatMap((group) =>
      measures.map((measure) => ({
        scope: scopeOf(measure.slug, group.slug, place.slug),
        toll: 4_000_000 * measure.share * group.share * place.share,
      })),
    ),
  );
  return scopes.slice(0, count);
}

function scopeOf(measure: string, group: string, place: string): Scope {
  return { measure, group, place, basis: "cumulative", occurrence: null };
}

/** Tells figures of a crisis, one after the other. */
class Teller {
  private readonly times = new Map<string, AsOf>();
  private readonly chains = new Map<string, readonly ChainLink[]>();
  private readonly pages = new Map<string, Publication>();

  constructor(
    private readonly plan: CrisisPlan,
    private readonly lists: CrisisLists,
    private readonly random: Random,
  ) {}

  figure({ scope, toll }: CountedScope, index: number): Figure {
    const { random, plan } = this;
    const asOf = this.asOf();
    const truth = Math.floor(toll * ((lastDayOf(asOf) + 1) / plan.days) ** 0.5);
    const told = random.chance(plan.clashes) ? Math.floor(truth * (0.8 + 0.4 * random.next())) : truth;
    const origin = random.of(this.lists.origins);
    return this.tell(index, {
      scope,
      asOf,
      origin,
      quantity: this.quantity(told),
      publisher: random.of(this.lists.publishers),
    });
  }

  echo(figure: Figure, index: number): Figure {
    return this.tell(index, { ...figure, publisher: this.random.of(this.lists.publishers) });
  }

  private tell(
    index: number,
    said: Pick<Figure, "scope" | "asOf" | "origin" | "quantity"> & { readonly publisher: string },
  ): Figure {
    const day = lastDayOf(said.asOf) + this.random.below(2);
    return {
      id: `f${index}`,
      externalId: null,
      revision: 1,
      reason: null,
      publication: this.page(said.publisher, day),
      wording: "",
      language: "en",
      quantity: said.quantity,
      override: null,
      scope: said.scope,
      groupAsWorded: null,
      asOf: said.asOf,
      chain: this.chain(said.publisher, said.origin),
      origin: said.origin,
      statement: null,
      stance: "attributed",
      note: "",
      recorded: index,
      version: 1,
      recordedBy: "generator",
    };
  }

  /** Four of five a day, the rest an hour; two of a hundred a month. */
  private asOf(): AsOf {
    const { random, plan } = this;
    const day = random.below(plan.days);
    if (random.chance(0.02)) return this.time(START + Math.floor(day / 30) * 30 * DAY, 30 * DAY, "month");
    if (random.chance(0.8)) return this.time(START + day * DAY, DAY, "day");
    return this.time(START + day * DAY + random.below(24) * HOUR, HOUR, "hour");
  }

  private time(from: number, length: number, precision: AsOf["precision"]): AsOf {
    const key = `${from} ${length}`;
    const known = this.times.get(key) ?? {
      window: { from, to: from + length },
      precision,
      basis: this.random.chance(0.8) ? ("stated" as const) : ("inferred" as const),
    };
    this.times.set(key, known);
    return known;
  }

  private quantity(n: number): Quantity {
    if (this.random.chance(this.plan.openEnds)) return { kind: "at least", n: rounded(n, Math.floor) };
    if (this.random.chance(0.1) && n > 100) return { kind: "about", n: rounded(n, Math.round) };
    return { kind: "exact", n };
  }

  private chain(publisher: string, origin: string): readonly ChainLink[] {
    const key = `${publisher} ${origin}`;
    const known =
      this.chains.get(key) ?? [publisher, origin].map((slug) => ({ sources: [slug], asNamed: null }));
    this.chains.set(key, known);
    return known;
  }

  /** One page a publisher and day. */
  private page(source: string, day: number): Publication {
    const id = `${source} ${day}`;
    const from = START + day * DAY;
    const published = {
      window: { from, to: from + DAY },
      precision: "day" as const,
      basis: "stated" as const,
      notBefore: from,
    };
    const known = this.pages.get(id) ?? {
      id,
      source,
      title: id,
      url: null,
      archivedUrl: null,
      language: "en",
      published,
    };
    this.pages.set(id, known);
    return known;
  }
}

/** The count stands still within a day, so that only wrong numbers clash. */
function lastDayOf({ window }: AsOf): number {
  return window === null ? 0 : Math.floor((window.to - 1 - START) / DAY);
}

/** As reports round: two digits, the rest zeros. */
function rounded(n: number, round: (n: number) => number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, n))) - 1);
  return round(n / unit) * unit;
}
