import type { Found, SearchFindings } from "../../schema/search-hits";
import type { Searched } from "../../schema/search-query";
import type { Slice } from "./found";
import { findEvents, findGroups, findMeasures, findPlaces, findSources } from "./lists";
import { findWordings } from "./wordings";

/**
 * Looks for words in what readers see: titles and summaries of events, names of sources, measures, groups and places,
 * wordings of figures. Every word has to begin one of the text's.
 *
 * @param words of `searchWords`, at least one
 * @param sliceOf which hits of a group; null leaves the group out
 */
export async function search(
  words: readonly string[],
  sliceOf: (group: Searched) => Slice | null,
): Promise<SearchFindings> {
  const ask = async <Hit>(
    group: Searched,
    find: (words: readonly string[], slice: Slice) => Promise<Found<Hit>>,
  ) => {
    const slice = sliceOf(group);
    return slice === null ? null : find(words, slice);
  };
  const [events, sources, wordings, measures, groups, places] = await Promise.all([
    ask("events", findEvents),
    ask("sources", findSources),
    ask("wordings", findWordings),
    ask("measures", findMeasures),
    ask("groups", findGroups),
    ask("places", findPlaces),
  ]);
  return { events, sources, wordings, measures, groups, places };
}
