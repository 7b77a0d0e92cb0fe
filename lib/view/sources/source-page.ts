import type { FindingReview } from "@/lib/domain/finding-review";
import { lineOf } from "@/lib/domain/provenance/sources";
import type { Source } from "@/lib/domain/vocabulary";
import { wholeEvent } from "@/lib/schema/view-query";
import { sayTimes } from "../figure-row";
import { findingItemOf } from "../finding-item";
import { figuresHref, sourceHref } from "../links";
import type { EventMaterial, Picture } from "../picture";
import { capitalised, sayScope } from "../words";
import { saySource } from "./say-source";
import { chainsOf } from "./source-chains";
import { revisionsOf, takenBackOf } from "./source-corrections";
import type { FirstClaim, NamedLink, SourcePage } from "./source-page-model";
import { roleOf, type SourceRecord, sourceRecords, speaks } from "./source-records";
import { printedFigure, scopeOfSource, sharedScopes, withoutSource } from "./source-scopes";

/** As many of each are shown; all of it stands in the list of figures. */
const MOST_SCOPES = 6;
const MOST_WITHOUT = 12;
const MOST_FINDINGS = 20;
const MOST_FIRST = 20;

/**
 * The page of one source.
 * @param picture of the whole event
 * @returns null for a source that the vocabulary does not have
 */
export function sourcePageOf(
  slug: string,
  material: EventMaterial,
  picture: Picture,
  reviews: readonly FindingReview[],
): SourcePage | null {
  const source = picture.vocabulary.sources.get(slug);
  if (source === undefined) return null;
  const records = sourceRecords(picture);
  const record = records.get(slug);
  const shared = sharedScopes(slug, picture);
  const without = shared.flatMap((scope) => withoutSource(slug, scope, picture) ?? []);
  const chains = chainsOf(slug, picture);
  const findings = record?.findings ?? [];
  const first = record ? firstClaims(record, picture) : [];
  return {
    ...headOf(source, records, picture),
    role: record ? roleOf(record) : null,
    sentences: record ? saySource(record, publishersOf(slug, picture), picture) : [],
    scopes: shared.slice(0, MOST_SCOPES).map((scope) => scopeOfSource(slug, scope, picture)),
    moreScopes: Math.max(0, shared.length - MOST_SCOPES),
    without: [...without].sort((a, b) => Number(b.changes) - Number(a.changes)).slice(0, MOST_WITHOUT),
    moreWithout: Math.max(0, without.length - MOST_WITHOUT),
    ...chains,
    takenBack: takenBackOf(slug, record?.takenBack ?? [], picture),
    revisions: revisionsOf(record?.revised ?? [], material.ledger, picture),
    findings: findings.slice(0, MOST_FINDINGS).map((finding) => findingItemOf(finding, picture, reviews)),
    moreFindings: Math.max(0, findings.length - MOST_FINDINGS),
    first: first.slice(0, MOST_FIRST),
    moreFirst: Math.max(0, first.length - MOST_FIRST),
    figuresHref: figuresHref(
      picture.event.slug,
      { ...wholeEvent(picture.query.reading), source: slug },
      picture.words.texts.locale,
    ),
  };
}

type Head = Pick<SourcePage, "slug" | "name" | "kind" | "otherNames" | "note" | "above" | "below">;

function headOf(
  { slug, name, kind, alsoKnownAs, note }: Source,
  records: ReadonlyMap<string, SourceRecord>,
  picture: Picture,
): Head {
  const { event, query, vocabulary, words } = picture;
  const link = (other: string): NamedLink => ({
    name: words.source(other),
    href: sourceHref(event.slug, other, query.reading, words.texts.locale),
  });
  const parts = [...vocabulary.sources.values()].filter(({ parent }) => parent === slug);
  return {
    slug,
    name,
    kind: capitalised(words.texts.t(`kinds.source.${kind}`), words.texts),
    otherNames: alsoKnownAs.filter((other) => other !== name),
    note,
    above: lineOf(slug, vocabulary.sources).slice(1).map(link),
    below: parts
      .filter((part) => records.has(part.slug))
      .map((part) => link(part.slug))
      .sort((a, b) => a.name.localeCompare(b.name, words.texts.locale)),
  };
}

function publishersOf(slug: string, { figures }: Picture): number {
  const own = figures.filter((figure) => figure.origin === slug && speaks(figure));
  return new Set(own.map(({ publication }) => publication.source)).size;
}

function firstClaims({ first }: SourceRecord, picture: Picture): readonly FirstClaim[] {
  const opening = ({ figure }: (typeof first)[number]) => figure.publication.published.window?.from ?? 0;
  return [...first]
    .sort((a, b) => opening(a) - opening(b))
    .map(({ claim, figure }) => {
      const { asOf, published } = sayTimes(figure, picture);
      return {
        key: claim.key,
        scope: sayScope(claim.scope, picture.words),
        figure: printedFigure(figure, picture),
        origin: picture.words.source(claim.origin),
        asOf,
        published,
      };
    });
}
