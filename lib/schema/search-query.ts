import {
  firstValue,
  oneOf,
  pageNumber,
  parameterReader,
  type QueryFault,
  type RawParams,
} from "./parameter-reader";
import { LONGEST_SEARCH, searchWords } from "./search-words";

/** What is searched, in the order in which it is shown. */
export const SEARCHED = ["events", "sources", "wordings", "measures", "groups", "places"] as const;
export type Searched = (typeof SEARCHED)[number];

/** Why nothing is looked for. */
export type SearchRefusal = "empty" | "too short" | "too long";

/** What a reader looks for. `refusal` is null where there is something to look for. */
export interface SearchQuery {
  /** As typed, cut where it is too long, for the field. */
  readonly text: string;
  readonly words: readonly string[];
  readonly refusal: SearchRefusal | null;
  /** Only this group, in pages; null for the first few of each. */
  readonly group: Searched | null;
  /** From 1 on. */
  readonly page: number;
}

export interface ParsedSearch {
  readonly query: SearchQuery;
  readonly faults: readonly QueryFault[];
}

/** Letters and digits; fewer of them begin too many words. */
const FEWEST = 2;

/**
 * Reads the parameters of a search: `q`, `in` and `page`. Null where there is no `q` at all. Never throws on what a
 * stranger can type: what makes no sense is named, and the nearest view is shown.
 */
export function parseSearchQuery(params: RawParams): ParsedSearch | null {
  const typed = firstValue(params.q);
  if (typed === undefined) return null;
  const faults: QueryFault[] = [];
  const read = parameterReader(params, faults);
  const text = [...typed].slice(0, LONGEST_SEARCH).join("").replaceAll("\0", "");
  const words = searchWords(text);
  const query = {
    text,
    words,
    refusal: refusalOf(typed, words),
    group: read("in", oneOf(SEARCHED)),
    page: read("page", pageNumber) ?? 1,
  };
  return { query, faults };
}

function refusalOf(typed: string, words: readonly string[]): SearchRefusal | null {
  if ([...typed].length > LONGEST_SEARCH) return "too long";
  if (typed.trim() === "") return "empty";
  return words.join("").length < FEWEST ? "too short" : null;
}
