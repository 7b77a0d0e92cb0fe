import type { FindingReview } from "@/lib/domain/finding-review";
import type { Finding } from "@/lib/domain/reconcile/finding";
import type { RuleName } from "@/lib/domain/reconcile/rule";
import { FINDING_RULES, type FindingListQuery } from "@/lib/schema/finding-list-query";
import type { QueryFault } from "@/lib/schema/parameter-reader";
import type { FindingItem } from "./dashboard-model";
import { findingItemOf } from "./finding-item";
import { findingsHref } from "./links";
import { type PageLinks, pageLinks, pagesOf } from "./page-links";
import type { Picture } from "./picture";

/** Contradictions on one page of the list. */
export const FINDINGS_A_PAGE = 50;

/** The contradictions of one rule, or of all. */
export interface RuleChoice {
  /** Null for all rules. */
  readonly rule: RuleName | null;
  readonly count: number;
  readonly href: string;
  readonly on: boolean;
}

/** One page of the contradictions of an event. */
export interface FindingList {
  /** How many there are by the chosen rule, on all pages. */
  readonly counts: { readonly certain: number; readonly possible: number };
  /** The rules that found some, in the order of their headings; the chosen one also where it found none. */
  readonly rules: readonly RuleChoice[];
  /** The certain ones first; within them as they are ranked. */
  readonly items: readonly FindingItem[];
  /** Null where all are on one page. */
  readonly pages: PageLinks | null;
  readonly faults: readonly QueryFault[];
}

/**
 * One page of the contradictions in a view, whatever is filtered away. Only what the page shows is put into words, however
 * many there are. A page beyond the last is told among the faults, and the last one is shown.
 */
export function findingListOf(
  picture: Picture,
  { rule, page: asked }: FindingListQuery,
  reviews: readonly FindingReview[],
): FindingList {
  const chosen = picture.findings.filter((finding) => rule === null || finding.rule === rule);
  const certain = chosen.filter(({ certainty }) => certainty === "certain");
  const inOrder = [...certain, ...chosen.filter(({ certainty }) => certainty === "possible")];
  const pages = pagesOf(inOrder.length, FINDINGS_A_PAGE);
  const page = Math.min(asked, pages);
  const shown = inOrder.slice((page - 1) * FINDINGS_A_PAGE, page * FINDINGS_A_PAGE);
  return {
    counts: { certain: certain.length, possible: chosen.length - certain.length },
    rules: rulesOf(picture, rule),
    items: shown.map((finding) => findingItemOf(finding, picture, reviews)),
    pages: pageLinks(page, pages, (other) => hrefOf(picture, rule, other)),
    faults: page === asked ? [] : [beyond(asked, pages)],
  };
}

function rulesOf(picture: Picture, chosen: RuleName | null): readonly RuleChoice[] {
  const count = countsOf(picture.findings);
  const all = {
    rule: null,
    count: picture.findings.length,
    href: hrefOf(picture, null, 1),
    on: chosen === null,
  };
  const found = FINDING_RULES.filter((rule) => rule === chosen || count(rule) > 0);
  return [
    all,
    ...found.map((rule) => ({
      rule,
      count: count(rule),
      href: hrefOf(picture, rule, 1),
      on: rule === chosen,
    })),
  ];
}

function countsOf(findings: readonly Finding[]): (rule: RuleName) => number {
  const counts = new Map<RuleName, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return (rule) => counts.get(rule) ?? 0;
}

function hrefOf({ event, query, words }: Picture, rule: RuleName | null, page: number): string {
  return findingsHref(event.slug, words.texts.locale, query.reading, {
    ...(rule === null ? {} : { rule }),
    ...(page === 1 ? {} : { page: String(page) }),
  });
}

function beyond(page: number, pages: number): QueryFault {
  const values = [pages === 1 ? "1" : `1–${pages}`];
  return { parameter: "page", problem: { kind: "no such value", value: String(page), values } };
}
