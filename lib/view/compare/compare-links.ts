import { DEFAULT_READING } from "@/lib/domain/reading";
import { COMPARE_FORMS, type CompareQuery, compareParams } from "@/lib/schema/compare-query";
import { wholeEvent } from "@/lib/schema/view-query";
import { compareHref, searchOf } from "../links";
import type { Picture } from "../picture";
import { sayReadingNote } from "../sources/reading-note";

/** One of the two ways to compare. */
export interface CompareTab {
  readonly form: CompareQuery["form"];
  readonly href: string;
  readonly chosen: boolean;
}

/** The two ways to compare, each with all that is chosen kept. */
export function compareTabs({ event, query, words }: Picture, compare: CompareQuery): readonly CompareTab[] {
  return COMPARE_FORMS.map((form) => ({
    form,
    href: compareHref(event.slug, query, words.texts.locale, compareParams({ ...compare, form, page: 1 })),
    chosen: form === compare.form,
  }));
}

/** How the ledger is read, where that is not the usual way. What changed says itself between which moments. */
export function readingSentences({ query, words }: Picture, { form }: CompareQuery): readonly string[] {
  const { reading } = query;
  const latest = { ...reading, knownAt: DEFAULT_READING.knownAt };
  return sayReadingNote(form === "changes" ? latest : reading, words);
}

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

/** The same comparison of all that was reported; null where the view leaves nothing of it out. */
export function wholeHref({ event, query, words }: Picture, compare: CompareQuery): string | null {
  const whole = wholeEvent(query.reading);
  if (searchOf(whole) === searchOf(query)) return null;
  return compareHref(event.slug, whole, words.texts.locale, compareParams({ ...compare, page: 1 }));
}
