import type { Figure } from "@/lib/domain/figure";
import { isAbout } from "@/lib/domain/provenance/withdrawn";
import type { Finding } from "@/lib/domain/reconcile/finding";
import type { Texts } from "@/lib/i18n/texts";
import { type CompareQuery, compareParams } from "@/lib/schema/compare-query";
import type { ViewQuery } from "@/lib/schema/view-query";
import { findingItemOf } from "../finding-item";
import { compareHref, figuresHref } from "../links";
import { pageLinks, pagesOf } from "../page-links";
import { type EventMaterial, type Picture, pictureOf } from "../picture";
import { fittingScopes, type ScopeOfFigures, scopesOf } from "../selection";
import { takenBackBy } from "../sources/source-corrections";
import type { Changes, FindingChanges, RangeChange } from "./changes-model";
import { addedFigures, corrections, type Fits } from "./figure-changes";
import { type ChangedFindings, findingChanges } from "./finding-changes";
import { earlierKnownAt, sayMoment, sinceSteps, stepBefore } from "./moments";
import { rangeChangeOf } from "./range-change";

const A_PAGE = 10;

/** The same view known at an earlier moment; null where nothing is known, so that there is no step before. */
export function earlierPicture(
  material: EventMaterial,
  now: Picture,
  { since }: CompareQuery,
  texts: Texts,
): Picture | null {
  const chosen = since ?? stepBefore(now);
  if (chosen === null) return null;
  const { reading } = now.query;
  const query: ViewQuery = {
    ...now.query,
    reading: { ...reading, knownAt: earlierKnownAt(chosen, reading.knownAt) },
  };
  return pictureOf(material, query, texts);
}

/**
 * What changed between two moments of knowledge in the scopes that the view names, or in all of them: ranges, figures
 * added, corrected and withdrawn, findings.
 */
export function changesBetween(then: Picture, now: Picture, compare: CompareQuery): Changes {
  const { event, query, words } = now;
  const scopes = comparedScopes(then, now);
  const keys = new Set(scopes.map(({ key }) => key));
  const fits: Fits = (figure, picture) => keys.has(keyOf(figure, picture));
  const ranges = scopes.flatMap(
    (scope): RangeChange | readonly RangeChange[] => rangeChangeOf(scope, then, now) ?? [],
  );
  const pages = pagesOf(ranges.length, A_PAGE);
  const page = Math.min(compare.page, pages);
  const { corrected, more } = corrections(then, now, fits);
  return {
    before: sayMoment(then.query.reading.knownAt, words),
    after: sayMoment(query.reading.knownAt, words),
    steps: sinceSteps(now, compare),
    ranges: ranges.slice((page - 1) * A_PAGE, page * A_PAGE),
    rangesChanged: ranges.length,
    rangesSame: scopes.length - ranges.length,
    page,
    pages: pageLinks(page, pages, (other) =>
      compareHref(event.slug, query, words.texts.locale, compareParams({ ...compare, page: other })),
    ),
    added: addedFigures(then, now, fits),
    corrected,
    moreCorrected: more,
    takenBack: newWithdrawals(then, now, scopes).map((withdrawal) => takenBackBy(withdrawal, now)),
    findings: said(findingChanges(findingsIn(keys, then), findingsIn(keys, now)), then, now),
    figuresHref: figuresHref(event.slug, query, words.texts.locale),
  };
}

/** The scopes that fit the view at either moment, the most reported first. */
function comparedScopes(then: Picture, now: Picture): readonly ScopeOfFigures[] {
  const later = fittingScopes(scopesOf(now), now);
  const keys = new Set(later.map(({ key }) => key));
  return [...later, ...fittingScopes(scopesOf(then), then).filter(({ key }) => !keys.has(key))];
}

/** The scope of a figure that the view shows; empty for one that it does not. */
function keyOf(figure: Figure, { index }: Picture): string {
  return index.of(figure)?.key ?? "";
}

function newWithdrawals(
  { known: { withdrawals } }: Picture,
  { known, vocabulary }: Picture,
  scopes: readonly ScopeOfFigures[],
) {
  const before = new Set(withdrawals.map(({ id }) => id));
  return known.withdrawals.filter(
    (withdrawal) =>
      !before.has(withdrawal.id) && scopes.some(({ scope }) => isAbout(withdrawal, scope, vocabulary)),
  );
}

function findingsIn(keys: ReadonlySet<string>, { findings, findingsOfScope }: Picture): readonly Finding[] {
  const touching = new Set([...keys].flatMap((key) => findingsOfScope.get(key) ?? []));
  return findings.filter((finding) => touching.has(finding));
}

/** As many findings of each sort are listed. */
const MOST_FINDINGS = 10;

/** Each said as it was known: those that are gone in the words of then. */
function said({ appeared, changed, gone }: ChangedFindings, then: Picture, now: Picture): FindingChanges {
  const left = (list: readonly unknown[]) => Math.max(0, list.length - MOST_FINDINGS);
  return {
    appeared: appeared.slice(0, MOST_FINDINGS).map((finding) => findingItemOf(finding, now)),
    changed: changed.slice(0, MOST_FINDINGS).map(({ before, after }) => ({
      before: findingItemOf(before, then),
      after: findingItemOf(after, now),
    })),
    gone: gone.slice(0, MOST_FINDINGS).map((finding) => findingItemOf(finding, then)),
    more: left(appeared) + left(changed) + left(gone),
  };
}
