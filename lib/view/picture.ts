import type { EventRecord } from "@/lib/domain/event";
import type { Figure, Ledger } from "@/lib/domain/figure";
import { type Claim, type DatedClaim, isDated, onlyFigures } from "@/lib/domain/provenance/claim";
import { claimsOf } from "@/lib/domain/provenance/fold";
import { type KnownLedger, knownLedger } from "@/lib/domain/provenance/known-at";
import { withdrawalOf } from "@/lib/domain/provenance/withdrawn";
import { rangeClaims } from "@/lib/domain/range/in-force";
import { claimsOfFinding, type Finding } from "@/lib/domain/reconcile/finding";
import { reconcile } from "@/lib/domain/reconcile/reconcile";
import { worldOf } from "@/lib/domain/reconcile/world";
import { assumesWhole } from "@/lib/domain/scope/scope";
import { type Instant, overlap } from "@/lib/domain/time/window";
import type { Vocabulary } from "@/lib/domain/vocabulary";
import type { Texts } from "@/lib/i18n/texts";
import type { ViewQuery } from "@/lib/schema/view-query";
import { type Words, wordsOf } from "./words";

/** Everything that one view is made of, worked out once and shared by pages, API and files, so that they agree. */
export interface Picture {
  readonly event: EventRecord;
  readonly vocabulary: Vocabulary;
  readonly words: Words;
  readonly query: ViewQuery;
  /** All that is known at the chosen moment; findings are said over this, whatever is filtered away. */
  readonly known: KnownLedger;
  /** Every figure in its latest revision, whenever it became known: for the axis of known-at and for fixed colours. */
  readonly ever: readonly Figure[];
  /** The figures that pass the reader's filters. */
  readonly figures: readonly Figure[];
  /** The claims of those figures, withdrawn and undated ones included. */
  readonly claims: readonly Claim[];
  /** When a claim's withdrawal became public, by claim key. */
  readonly withdrawnAt: ReadonlyMap<string, Instant>;
  /** Ids of the figures whose claim was taken back. */
  readonly withdrawnFigures: ReadonlySet<string>;
  readonly findings: readonly Finding[];
  /** Findings by the id of each figure in them. */
  readonly findingsOfFigure: ReadonlyMap<string, readonly Finding[]>;
}

export interface EventMaterial {
  readonly event: EventRecord;
  readonly ledger: Ledger;
  readonly vocabulary: Vocabulary;
}

export function pictureOf(
  { event, ledger, vocabulary }: EventMaterial,
  query: ViewQuery,
  texts: Texts,
): Picture {
  const { reading } = query;
  const known = statedOnly(knownLedger(ledger, reading.knownAt), reading.statedScopesOnly);
  const findings = reconcile(worldOf(known, vocabulary, reading.scheme));
  const figures = known.figures.filter((figure) => passes(figure, query, vocabulary));
  const claims = claimsOf(figures, vocabulary, reading.scheme);
  const withdrawnAt = new Map<string, Instant>();
  const withdrawnFigures = new Set<string>();
  for (const claim of claims) {
    const withdrawal = withdrawalOf(claim, known.withdrawals, vocabulary);
    if (!withdrawal) continue;
    withdrawnAt.set(claim.key, withdrawal.announced.window.to);
    for (const figure of claim.figures) withdrawnFigures.add(figure.id);
  }
  return {
    event,
    vocabulary,
    words: wordsOf(vocabulary, event.zone, texts),
    query,
    known,
    ever: knownLedger(ledger, { by: "latest" }).figures.filter((figure) => passes(figure, query, vocabulary)),
    figures,
    claims,
    withdrawnAt,
    withdrawnFigures,
    findings,
    findingsOfFigure: indexFindings(findings),
  };
}

/** The claims that may set the edges of a scope's range: those in doubt that are not coarse and have a number. */
export function standingClaims(picture: Picture, scopeKey: string): readonly DatedClaim[] {
  return rangeClaims(claimsInDoubt(picture, scopeKey));
}

/** The dated claims about a scope that stand, coarse ones too, of sources that the reader has not put off. */
export function claimsInDoubt(picture: Picture, scopeKey: string): readonly DatedClaim[] {
  return picture.claims
    .filter(isDated)
    .filter((claim) => claim.scopeKey === scopeKey && !picture.withdrawnAt.has(claim.key))
    .flatMap((claim) => withoutPutOff(claim, picture.query));
}

/** Putting an origin off drops its claims; putting a publisher off drops its reports, and a claim without reports. */
function withoutPutOff(claim: DatedClaim, { without, series }: ViewQuery): readonly DatedClaim[] {
  if (without.length === 0) return [claim];
  if (series === "origin") return without.includes(claim.origin) ? [] : [claim];
  return onlyFigures(claim, (figure) => !without.includes(figure.publication.source));
}

function statedOnly(known: KnownLedger, only: boolean): KnownLedger {
  return only ? { ...known, figures: known.figures.filter((figure) => !assumesWhole(figure)) } : known;
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

function indexFindings(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const index = new Map<string, Finding[]>();
  for (const finding of findings) {
    const ids = new Set(
      claimsOfFinding(finding).flatMap((claim) => claim.figures.map((figure) => figure.id)),
    );
    for (const id of ids) {
      const known = index.get(id);
      if (known) known.push(finding);
      else index.set(id, [finding]);
    }
  }
  return index;
}
