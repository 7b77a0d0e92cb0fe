import type { Searched } from "../../schema/search-query";
import type { Found, Slice } from "./found";
import {
  type EventHit,
  type EventTermHit,
  findEvents,
  findGroups,
  findMeasures,
  findPlaces,
  findSources,
  type MeasureHit,
  type SourceHit,
} from "./lists";
import { findWordings, type WordingHit } from "./wordings";

/** What was found, by group; null for a group that was not asked for. */
export interface SearchFindings {
  readonly events: Found<EventHit> | null;
  readonly sources: Found<SourceHit> | null;
  readonly wordings: Found<WordingHit> | null;
  readonly measures: Found<MeasureHit> | null;
  readonly groups: Found<EventTermHit> | null;
  readonly places: Found<EventTermHit> | null;
}

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
