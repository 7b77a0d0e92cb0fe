import type { EventRecord } from "@/lib/domain/event";
import type { Figure, Ledger } from "@/lib/domain/figure";
import type { LedgerReadings, ReadLedger } from "@/lib/domain/ledger-readings";
import { type Claim, type DatedClaim, isDated, onlyFigures } from "@/lib/domain/provenance/claim";
import type { KnownLedger } from "@/lib/domain/provenance/known-at";
import { rangeClaims } from "@/lib/domain/range/in-force";
import type { Finding } from "@/lib/domain/reconcile/finding";
import { type Instant, overlap } from "@/lib/domain/time/window";
import type { Vocabulary } from "@/lib/domain/vocabulary";
import type { Texts } from "@/lib/i18n/texts";
import type { ViewQuery } from "@/lib/schema/view-query";
import { ScopeIndex } from "./scope-index";
import { type Words, wordsOf } from "./words";

export interface EventMaterial {
  readonly event: EventRecord;
  readonly ledger: Ledger;
  readonly vocabulary: Vocabulary;
  /** The readings of that ledger, shared by all who look at this version of it. */
  readonly readings: LedgerReadings;
}

export function pictureOf(material: EventMaterial, query: ViewQuery, texts: Texts): Picture {
  return new Picture(material, query, texts);
}

/**
 * Everything that one view is made of, shared by pages, API and files, so that they agree. What nobody asks for is not
 * worked out; what follows from the ledger and the reading alone is worked out once for all views.
 */
export class Picture {
  readonly event: EventRecord;
  readonly vocabulary: Vocabulary;
  readonly words: Words;
  private readonly read: ReadLedger;
  private readonly latest: ReadLedger;
  private madeIndex: ScopeIndex | null = null;
  private madeEver: ScopeIndex | null = null;
  private madeEveryDay: ScopeIndex | null = null;

  constructor(
    { event, vocabulary, readings }: EventMaterial,
    readonly query: ViewQuery,
    texts: Texts,
  ) {
    this.event = event;
    this.vocabulary = vocabulary;
    this.words = wordsOf(vocabulary, event.zone, texts);
    const { reading } = query;
    this.read = readings.read(reading);
    this.latest = readings.read({ ...reading, knownAt: { by: "latest" }, statedScopesOnly: false });
  }

  /** All that is known at the chosen moment; findings are said over this, whatever is filtered away. */
  get known(): KnownLedger {
    return this.read.known;
  }

  /** Findings over all that is known, the weightiest first. */
  get findings(): readonly Finding[] {
    return this.read.findings;
  }

  /** Findings by the id of each figure in them. */
  get findingsOfFigure(): ReadonlyMap<string, readonly Finding[]> {
    return this.read.findingsOfFigure;
  }

  /** Findings by the key of each scope in which they have a side. */
  get findingsOfScope(): ReadonlyMap<string, readonly Finding[]> {
    return this.read.findingsOfScope;
  }

  /** The figures that pass the reader's filters, by scope. */
  get index(): ScopeIndex {
    this.madeIndex ??= this.indexOf(this.read);
    return this.madeIndex;
  }

  /**
   * Every figure in its latest revision that passes, whenever it became known, by scope: for the axis of known-at.
   */
  get ever(): ScopeIndex {
    this.madeEver ??= this.indexOf(this.latest);
    return this.madeEver;
  }

  /** As `ever`, whatever days are chosen: for colours that stay while days are chosen and known-at moves. */
  get everyDay(): ScopeIndex {
    this.madeEveryDay ??= this.indexOf(this.latest, null);
    return this.madeEveryDay;
  }

  /** The figures that pass the reader's filters. */
  get figures(): readonly Figure[] {
    return this.index.figures;
  }

  /** The claims of those figures, withdrawn and undated ones included, in all scopes: `index` has them scope by scope. */
  get claims(): readonly Claim[] {
    return this.index.claims;
  }

  /** When a claim's withdrawal became public, by claim key, in all scopes. */
  get withdrawnAt(): ReadonlyMap<string, Instant> {
    return this.index.withdrawn.ofClaim;
  }

  /** Ids of the figures whose claim was taken back, in all scopes. `takenBackAt` asks about one. */
  get withdrawnFigures(): { has(id: string): boolean } {
    return this.index.withdrawn.ofFigure;
  }

  /** When the withdrawal of a figure's claim became public; null where it stands. */
  takenBackAt(figure: Figure): Instant | null {
    return this.index.of(figure)?.withdrawn.ofFigure.get(figure.id) ?? null;
  }

  private indexOf(read: ReadLedger, asOf = this.query.asOf): ScopeIndex {
    const { source, kind } = this.query;
    if (source === null && kind === null && asOf === null) return wholeIndex(read, this.vocabulary);
    const figures = read.known.figures.filter((figure) =>
      passes(figure, { ...this.query, asOf }, this.vocabulary),
    );
    return indexed(figures, read, this.vocabulary);
  }
}

const wholes = new WeakMap<ReadLedger, ScopeIndex>();

/** All figures of a reading by scope. */
function wholeIndex(read: ReadLedger, vocabulary: Vocabulary): ScopeIndex {
  const index = wholes.get(read) ?? indexed(read.known.figures, read, vocabulary);
  wholes.set(read, index);
  return index;
}

function indexed(figures: readonly Figure[], { by, known }: ReadLedger, vocabulary: Vocabulary): ScopeIndex {
  return new ScopeIndex(figures, { vocabulary, scheme: by.scheme, withdrawals: known.withdrawals });
}

/** The claims that may set the edges of a scope's range: those in doubt that are not coarse and have a number. */
export function standingClaims(picture: Picture, scopeKey: string): readonly DatedClaim[] {
  return rangeClaims(claimsInDoubt(picture, scopeKey));
}

/** The dated claims about a scope that stand, coarse ones too, of sources that the reader has not put off. */
export function claimsInDoubt(picture: Picture, scopeKey: string): readonly DatedClaim[] {
  const scope = picture.index.about(scopeKey);
  if (scope === null) return [];
  const { ofClaim } = scope.withdrawn;
  const stand = ({ key }: DatedClaim) => ofClaim.size === 0 || !ofClaim.has(key);
  return scope.claims
    .filter(isDated)
    .filter(stand)
    .flatMap((claim) => withoutPutOff(claim, picture.query));
}

/** As `claimsInDoubt`, with the claims that were taken back. */
export function claimsEver({ index, query }: Picture, scopeKey: string): readonly DatedClaim[] {
  const claims = index.about(scopeKey)?.claims ?? [];
  return claims.filter(isDated).flatMap((claim) => withoutPutOff(claim, query));
}

/** Putting an origin off drops its claims; putting a publisher off drops its reports, and a claim without reports. */
function withoutPutOff(claim: DatedClaim, { without, series }: ViewQuery): readonly DatedClaim[] {
  if (without.length === 0) return [claim];
  if (series === "origin") return without.includes(claim.origin) ? [] : [claim];
  return onlyFigures(claim, (figure) => !without.includes(figure.publication.source));
}

function passes(figure: Figure, { source, kind, asOf }: ViewQuery, { sources }: Vocabulary): boolean {
  if (source !== null && !speaksOrRelays(figure, source)) return false;
  if (kind !== null && sources.get(figure.origin)?.kind !== kind) return false;
  if (asOf === null) return true;
  return figure.asOf.window !== null && overlap(figure.asOf.window, asOf);
}

function speaksOrRelays(figure: Figure, source: string): boolean {
  if (figure.origin === source || figure.publication.source === source) return true;
  return figure.chain.some((link) => link.sources.includes(source));
}
