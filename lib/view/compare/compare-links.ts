import { DEFAULT_READING } from "@/lib/domain/reading";
import { type CompareQuery, compareParams } from "@/lib/schema/compare-query";
import { compareHref } from "../links";
import type { Picture } from "../picture";

/** The same comparison of the ledger as it is usually read. */
export function usualHref({ event, query, words }: Picture, compare: CompareQuery): string {
  const usual = { ...query, reading: DEFAULT_READING };
  return compareHref(
    event.slug,
    usual,
    words.texts.locale,
    compareParams({ ...compare, since: null, page: 1 }),
  );
}
