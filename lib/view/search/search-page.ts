import type { Texts } from "@/lib/i18n/texts";
import type { RawParams } from "@/lib/schema/parameter-reader";
import type { SearchFindings } from "@/lib/schema/search-hits";
import {
  parseSearchQuery,
  SEARCHED,
  type Searched,
  type SearchQuery,
  type SearchRefusal,
} from "@/lib/schema/search-query";
import { LONGEST_SEARCH } from "@/lib/schema/search-words";
import { searchHref } from "../links";
import { pageLinks, pagesOf } from "../page-links";
import { hitsOf } from "./hits";
import type { SearchGroup, SearchPage } from "./search-model";

/** As many of each group are shown together, and on a page of one group. */
const AT_A_GLANCE = 5;
const A_PAGE = 20;

/** Which hits of a group a search asks the store for; null for none. */
export function sliceAsked(
  { refusal, group: only, page }: SearchQuery,
  group: Searched,
): { readonly from: number; readonly size: number } | null {
  if (refusal !== null) return null;
  if (only === null) return { from: 0, size: AT_A_GLANCE };
  return only === group ? { from: (page - 1) * A_PAGE, size: A_PAGE } : null;
}

/** The last page of what was found, where the one asked for lies beyond it; else null. */
export function nearestPage({ group, page }: SearchQuery, findings: SearchFindings): number | null {
  const last = pagesOf(group === null ? 0 : (findings[group]?.total ?? 0), A_PAGE);
  return page > last ? last : null;
}

/** What the window is called; null where nothing is searched for. */
export function searchTitle(params: RawParams, { t }: Texts): string | null {
  const parsed = parseSearchQuery(params);
  if (parsed === null) return null;
  const { text, refusal } = parsed.query;
  return refusal === null ? t("search.title-for", { text }) : t("search.title");
}

/** @param findings null where nothing was looked for */
export function searchPageOf(query: SearchQuery, findings: SearchFindings | null, texts: Texts): SearchPage {
  const { text, refusal, group } = query;
  return {
    text,
    refusal: refusal === null ? null : sayRefusal(refusal, texts),
    groups: findings === null ? [] : SEARCHED.flatMap((each) => groupOf(each, findings, query, texts)),
    allHref: group === null || refusal !== null ? null : searchHref(text, texts.locale),
  };
}

function sayRefusal(refusal: SearchRefusal, { t }: Texts): string {
  return refusal === "too long" ? t("search.too long", { most: LONGEST_SEARCH }) : t(`search.${refusal}`);
}

function groupOf(
  group: Searched,
  findings: SearchFindings,
  query: SearchQuery,
  texts: Texts,
): readonly SearchGroup[] {
  const found = findings[group];
  if (found === null || found.total === 0) return [];
  const { t, locale } = texts;
  const { total: n, isCut } = found;
  const alone = query.group === group;
  const hrefOf = (page: number) =>
    searchHref(query.text, locale, { in: group, ...(page > 1 ? { page: String(page) } : {}) });
  const isWhole = alone || n <= AT_A_GLANCE;
  return [
    {
      group,
      title: t(`search.group.${group}`),
      count: t(isCut ? "search.found-more" : "search.found", { n }),
      hits: hitsOf(group, findings, query.words, texts),
      rest: isWhole ? null : { href: hrefOf(1), label: t(isCut ? "search.first" : "search.all", { n }) },
      pages: alone ? pageLinks(query.page, pagesOf(n, A_PAGE), hrefOf) : null,
    },
  ];
}
