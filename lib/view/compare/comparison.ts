import type { Texts } from "@/lib/i18n/texts";
import type { CompareQuery } from "@/lib/schema/compare-query";
import type { QueryFault } from "@/lib/schema/parameter-reader";
import { sourcesHref } from "../links";
import type { EventMaterial, Picture } from "../picture";
import { changesBetween, earlierPicture } from "./changes";
import type { Changes } from "./changes-model";
import { wholeHref } from "./compare-links";
import { type CompareForm, changesFormOf, type MomentFields, matrixFormOf } from "./forms";
import { sourceMatrixOf } from "./matrix";
import type { SourceMatrix } from "./matrix-model";

/** Everything on the page of a comparison, in the form that was asked for; plain data. */
export type Comparison = SourcesComparison | ChangesComparison;

export interface SourcesComparison extends CompareForm {
  readonly form: "sources";
  /** Null where nothing was reported that could be in force. */
  readonly matrix: SourceMatrix | null;
  readonly sourcesHref: string;
  readonly faults: readonly QueryFault[];
}

export interface ChangesComparison extends Pick<CompareForm, "action" | "kept"> {
  readonly form: "changes";
  readonly fields: MomentFields;
  /** Null where nothing is known at the later moment. */
  readonly changes: Changes | null;
  /** The same comparison of the whole event; null where nothing of it is filtered away. */
  readonly wholeHref: string | null;
  readonly faults: readonly QueryFault[];
}

/** @param picture the view as it is known at the later moment */
export function comparisonOf(
  material: EventMaterial,
  picture: Picture,
  compare: CompareQuery,
  texts: Texts,
): Comparison {
  const { event, query } = picture;
  if (compare.form === "sources") {
    const matrix = sourceMatrixOf(picture, compare);
    return {
      form: "sources",
      ...matrixFormOf(picture),
      matrix,
      sourcesHref: sourcesHref(event.slug, query.reading, texts.locale),
      faults: beyondLastPage(compare, matrix),
    };
  }
  const then = earlierPicture(material, picture, compare, texts);
  const changes = then && changesBetween(then, picture, compare);
  return {
    form: "changes",
    ...changesFormOf(picture, then),
    changes,
    wholeHref: wholeHref(picture, compare),
    faults: beyondLastPage(compare, changes),
  };
}

/** Told where a page was asked for that lies beyond the last one, which is shown. */
function beyondLastPage(
  { page }: CompareQuery,
  shown: { readonly page: number } | null,
): readonly QueryFault[] {
  if (shown === null || page === shown.page) return [];
  const problem = { kind: "no such value", value: String(page), values: [`1–${shown.page}`] } as const;
  return [{ parameter: "page", problem }];
}
