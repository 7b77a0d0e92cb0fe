import type { Figure, PublishedTime } from "@/lib/domain/figure";
import { type Claim, makesClaim } from "@/lib/domain/provenance/claim";
import { type FirstReports, firstReports } from "@/lib/domain/provenance/first-reports";
import { originTest } from "@/lib/domain/provenance/sources";
import { claimsOfFinding, type Finding } from "@/lib/domain/reconcile/finding";
import type { Picture } from "../picture";

/** What one source did among the figures that are known: counts and lists, and no verdict. */
export interface SourceRecord {
  readonly slug: string;
  /** Publications in which it speaks: it is the origin of a claim, a prediction or a refusal to give a number. */
  readonly speaksIn: ReadonlySet<string>;
  /** Publications of its own, and the origins that stand in them. */
  readonly published: ReadonlySet<string>;
  readonly origins: ReadonlySet<string>;
  /** Publications of its own whose every claim another source gave and somebody else had surely published before. */
  readonly echoes: ReadonlySet<string>;
  /** Claims that it was the first to publish, or one of the first where hours are not known. */
  readonly first: readonly { readonly claim: Claim; readonly figure: Figure }[];
  /** Claims of which it is the origin, and those of them that were withdrawn or corrected. */
  readonly claims: readonly Claim[];
  readonly takenBack: readonly Claim[];
  /** Figures that it gave or published and that were revised in this ledger. */
  readonly revised: readonly Figure[];
  /** Contradictions in which a figure stands that it gave or published. */
  readonly findings: readonly Finding[];
  /** When it last spoke or published, as far as that is known. */
  readonly last: PublishedTime | null;
}

export type SourceRole = "origin" | "publisher" | "both" | "named";

/** `named`: stands in chains only, as a relay or as somebody who speaks for a body. */
export function roleOf({ speaksIn, published }: SourceRecord): SourceRole {
  if (speaksIn.size === 0) return published.size === 0 ? "named" : "publisher";
  return published.size === 0 ? "origin" : "both";
}

const known = new WeakMap<Picture["index"], ReadonlyMap<string, SourceRecord>>();

/**
 * The record of every source that a known figure names, by slug. It reads whatever the picture shows, so make the
 * picture of the whole event; the figures of one reading are looked through once, however many views are asked for.
 */
export function sourceRecords(picture: Picture): ReadonlyMap<string, SourceRecord> {
  const records = known.get(picture.index) ?? lookThrough(picture);
  known.set(picture.index, records);
  return records;
}

function lookThrough(picture: Picture): ReadonlyMap<string, SourceRecord> {
  const book = new Book();
  for (const figure of picture.figures) book.enterFigure(figure);
  const isSame = originTest(picture.vocabulary.sources);
  const echoing = new Map<string, boolean>();
  for (const { claims, withdrawn } of picture.index.scopes) {
    for (const claim of claims) {
      const reports = firstReports(claim);
      book.enterClaim(claim, reports, withdrawn.ofClaim.size > 0 && withdrawn.ofClaim.has(claim.key));
      noteEchoes(claim, reports, isSame, echoing);
    }
  }
  for (const figure of picture.figures)
    if (echoing.get(figure.publication.id) === true) book.enterEcho(figure);
  for (const finding of picture.findings) book.enterFinding(finding);
  return book.records;
}

/** Whether a figure says something of its own time, rather than tell what was said before. */
export function speaks(figure: Figure): boolean {
  return makesClaim(figure) || figure.stance === "predicted" || figure.scope.basis === "prediction";
}

/** A publication is an echo as long as every claim that it gives is one. */
function noteEchoes(
  { origin, figures }: Claim,
  { later }: FirstReports,
  isSame: (a: string, b: string) => boolean,
  echoing: Map<string, boolean>,
): void {
  const repeated = new Set(later);
  for (const figure of figures) {
    const { id, source } = figure.publication;
    const isEcho = repeated.has(figure) && !isSame(source, origin);
    echoing.set(id, isEcho && echoing.get(id) !== false);
  }
}

/** A record while it is being written. */
class Entry implements SourceRecord {
  readonly speaksIn = new Set<string>();
  readonly published = new Set<string>();
  readonly origins = new Set<string>();
  readonly echoes = new Set<string>();
  readonly first: { claim: Claim; figure: Figure }[] = [];
  readonly claims: Claim[] = [];
  readonly takenBack: Claim[] = [];
  readonly revised: Figure[] = [];
  readonly findings: Finding[] = [];
  last: PublishedTime | null = null;

  constructor(readonly slug: string) {}

  heardAt(time: PublishedTime): void {
    if (time.window === null || time.precision === "unknown") return;
    if (this.last?.window && this.last.window.from >= time.window.from) return;
    this.last = time;
  }
}

class Book {
  readonly records = new Map<string, Entry>();

  enterFigure(figure: Figure): void {
    const { publication, origin } = figure;
    for (const link of figure.chain) for (const source of link.sources) this.of(source);
    const publisher = this.of(publication.source);
    publisher.published.add(publication.id);
    publisher.origins.add(origin);
    publisher.heardAt(publication.published);
    const speaker = this.of(origin);
    if (speaks(figure)) speaker.speaksIn.add(publication.id);
    if (speaks(figure) && !hasInterval(figure)) speaker.heardAt(publication.published);
    if (figure.revision > 1) for (const entry of new Set([publisher, speaker])) entry.revised.push(figure);
  }

  /** An origin spoke when its claim was first published, not when it was repeated. */
  enterClaim(claim: Claim, { first }: FirstReports, isTakenBack: boolean): void {
    const speaker = this.of(claim.origin);
    speaker.claims.push(claim);
    if (isTakenBack) speaker.takenBack.push(claim);
    speaker.heardAt(claim.published);
    const named = new Set<string>();
    for (const figure of first) {
      const { source } = figure.publication;
      if (named.has(source)) continue;
      named.add(source);
      this.of(source).first.push({ claim, figure });
    }
  }

  enterEcho({ publication }: Figure): void {
    this.of(publication.source).echoes.add(publication.id);
  }

  enterFinding(finding: Finding): void {
    const sources = claimsOfFinding(finding).flatMap(({ origin, figures }) => [
      origin,
      ...figures.map(({ publication }) => publication.source),
    ]);
    for (const source of new Set(sources)) this.of(source).findings.push(finding);
  }

  private of(slug: string): Entry {
    const entry = this.records.get(slug) ?? new Entry(slug);
    this.records.set(slug, entry);
    return entry;
  }
}

/** Predictions and refusals make no claim, so that no claim tells when they were first published. */
function hasInterval(figure: Figure): boolean {
  return makesClaim(figure) && (figure.quantity.kind !== "no figure given" || figure.override !== null);
}
