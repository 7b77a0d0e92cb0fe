import type { Source } from "../domain/vocabulary";
import { sourceFinder, sourceText } from "./source-text";
import { withdrawalDraft } from "./withdrawal-draft";

/** The withdrawal of a figure as a form gives it: whoever announced it by name. */
export function withdrawalForm(sources: ReadonlyMap<string, Source>) {
  return withdrawalDraft.extend({ by: sourceText(sourceFinder(sources.values()), "Whoever announced it") });
}
