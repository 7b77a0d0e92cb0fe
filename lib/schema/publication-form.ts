import type { Source } from "../domain/vocabulary";
import { publicationDraft } from "./publication-draft";
import { sourceFinder, sourceText } from "./source-text";

/** A publication as a form gives it: its source by name. */
export function publicationForm(sources: ReadonlyMap<string, Source>) {
  return publicationDraft.safeExtend({ source: sourceText(sourceFinder(sources.values()), "The publisher") });
}
