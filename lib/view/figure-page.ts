import type { Figure, Withdrawal } from "@/lib/domain/figure";
import type { FindingReview } from "@/lib/domain/finding-review";
import { intervalOf } from "@/lib/domain/provenance/interval-of";
import { covers } from "@/lib/domain/provenance/withdrawn";
import { SCHEME_IDS, type SchemeId } from "@/lib/domain/quantity/quantity";
import type { Texts } from "@/lib/i18n/texts";
import type { FigureRow, FindingItem } from "./dashboard-model";
import { byAsOf, figureRowOf, sayTimes } from "./figure-row";
import { findingItemOf } from "./finding-item";
import { sourceHref } from "./links";
import type { EventMaterial, Picture } from "./picture";
import { sayCitation } from "./say-citation";
import { sayInterval } from "./say-quantity";
import { sayScope, type Words } from "./words";

/** One figure with its chain, its revisions, what it clashes with and what says the same. */
export interface FigurePage {
  readonly row: FigureRow;
  readonly scope: string;
  readonly groupAsWorded: string | null;
  readonly statement: string | null;
  readonly note: string;
  readonly override: string | null;
  readonly readings: readonly { readonly scheme: SchemeId; readonly interval: string }[];
  /** Origin's link first: how the number travelled to the publication. */
  readonly steps: readonly {
    /** Parallel relays stand in one step. */
    readonly sources: readonly { readonly name: string; readonly href: string }[];
    readonly asNamed: string | null;
  }[];
  readonly publication: {
    readonly title: string;
    readonly publisher: string;
    readonly url: string | null;
    readonly archivedUrl: string | null;
  };
  readonly revisions: readonly RevisionLine[];
  readonly withdrawals: readonly string[];
  readonly findings: readonly FindingItem[];
  readonly sameClaim: readonly FigureRow[];
  readonly citation: string;
}

export interface RevisionLine {
  readonly revision: number;
  readonly wording: string;
  readonly language: string;
  readonly quantity: string;
  readonly interval: string;
  readonly asOf: string;
  readonly reason: string | null;
  readonly recorded: string;
  readonly recordedBy: string;
  readonly version: number;
}

/** The page of a figure, or null where the event has none of that id at the chosen moment. */
export function figurePageOf(
  id: string,
  { ledger }: EventMaterial,
  picture: Picture,
  reviews: readonly FindingReview[] = [],
): FigurePage | null {
  const figure = picture.known.figures.find((known) => known.id === id);
  if (figure === undefined) return null;
  const claim = picture.claims.find((candidate) => candidate.figures.some((own) => own.id === id));
  const revisions = ledger.revisions.filter(
    (revision) => revision.id === id && revision.revision <= figure.revision,
  );
  const { words } = picture;
  const { publication } = figure;
  const row = figureRowOf(figure, picture);
  return {
    row,
    scope: sayScope(figure.scope, words),
    groupAsWorded: figure.groupAsWorded,
    statement: figure.statement,
    note: figure.note,
    override: figure.override?.reason ?? null,
    readings: SCHEME_IDS.map((scheme) => ({ scheme, interval: sayReading(figure, scheme, words.texts) })),
    steps: [...figure.chain].reverse().map(({ sources, asNamed }) => ({
      sources: sources.map((slug) => namedSource(slug, picture)),
      asNamed,
    })),
    publication: {
      title: publication.title,
      publisher: words.source(publication.source),
      url: publication.url,
      archivedUrl: publication.archivedUrl,
    },
    revisions: [...revisions]
      .sort((a, b) => b.revision - a.revision)
      .map((revision) => revisionLine(revision, picture)),
    withdrawals: withdrawalsOf(figure, picture),
    findings: (picture.findingsOfFigure.get(id) ?? []).map((finding) =>
      findingItemOf(finding, picture, reviews),
    ),
    sameClaim: [...(claim?.figures ?? [])]
      .filter((other) => other.id !== id)
      .sort(byAsOf)
      .map((other) => figureRowOf(other, picture)),
    citation: sayCitation(figure, row, picture),
  };
}

function namedSource(slug: string, { event, query, words }: Picture): { name: string; href: string } {
  return { name: words.source(slug), href: sourceHref(event.slug, slug, query.reading, words.texts.locale) };
}

function sayReading(figure: Figure, scheme: SchemeId, texts: Texts): string {
  const interval = intervalOf(figure, scheme);
  return interval ? sayInterval(interval, texts) : texts.t("common.no-number");
}

function revisionLine(revision: Figure, picture: Picture): RevisionLine {
  const row = figureRowOf(revision, picture);
  return {
    revision: revision.revision,
    wording: revision.wording,
    language: revision.language,
    quantity: row.quantity,
    interval: row.interval,
    asOf: row.asOf,
    reason: revision.reason,
    recorded: sayTimes(revision, picture).recorded,
    recordedBy: revision.recordedBy,
    version: revision.version,
  };
}

/** The withdrawals that take this figure's claim back, and those that the figure tells of. */
function withdrawalsOf(
  figure: Figure,
  { known, claims, withdrawnAt, words, vocabulary }: Picture,
): readonly string[] {
  const claim = claims.find((candidate) => candidate.figures.includes(figure));
  return known.withdrawals
    .filter(
      (withdrawal) =>
        withdrawal.toldBy.includes(figure.id) ||
        (claim && withdrawnAt.has(claim.key) && covers(withdrawal, claim, vocabulary)),
    )
    .map((withdrawal) => sayWithdrawal(withdrawal, words));
}

export function sayWithdrawal(
  { value, kind, announced, by, replacedBy, announcement }: Withdrawal,
  words: Words,
): string {
  const { t } = words.texts;
  const when = words.when(announced.window, announced.precision);
  return [
    t("figures.taken-back", { value, kind, when, by: words.source(by) }),
    ...(replacedBy === null ? [] : [t("figures.replaced-by", { value: replacedBy })]),
    announcement,
  ].join(" ");
}
