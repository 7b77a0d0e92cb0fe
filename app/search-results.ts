import type { Texts } from "@/lib/i18n/texts";
import type { QueryFault, RawParams } from "@/lib/schema/parameter-reader";
import { parseSearchQuery } from "@/lib/schema/search-query";
import { search } from "@/lib/store/search/search";
import type { SearchPage } from "@/lib/view/search/search-model";
import { nearestPage, searchPageOf, sliceAsked } from "@/lib/view/search/search-page";

/** What a search of the front page shows; null where nothing is searched for. */
export async function searchFor(
  params: RawParams,
  texts: Texts,
): Promise<{ readonly page: SearchPage; readonly faults: readonly QueryFault[] } | null> {
  const parsed = parseSearchQuery(params);
  if (parsed === null) return null;
  const { query, faults } = parsed;
  if (query.refusal !== null) return { page: searchPageOf(query, null, texts), faults };
  const found = await search(query.words, (group) => sliceAsked(query, group));
  const last = nearestPage(query, found);
  if (last === null) return { page: searchPageOf(query, found, texts), faults };
  const nearest = { ...query, page: last };
  const shown = await search(nearest.words, (group) => sliceAsked(nearest, group));
  const beyond: QueryFault = {
    parameter: "page",
    problem: { kind: "no such value", value: String(query.page), values: [`1–${last}`] },
  };
  return { page: searchPageOf(nearest, shown, texts), faults: [...faults, beyond] };
}
