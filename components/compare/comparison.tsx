import type { Texts } from "@/lib/i18n/texts";
import type { Comparison as ComparisonModel } from "@/lib/view/compare/comparison";
import { ChangesView } from "./changes-view";
import { MatrixView } from "./matrix-view";

export interface ComparisonProps {
  readonly texts: Texts;
  readonly comparison: ComparisonModel;
}

/** The comparison in the form that was asked for. */
export function Comparison({ texts, comparison }: ComparisonProps) {
  if (comparison.form === "sources") {
    const { action, kept, known, matrix, sourcesHref } = comparison;
    return <MatrixView texts={texts} {...{ action, kept, known, matrix, sourcesHref }} />;
  }
  const { action, kept, fields, changes, wholeHref } = comparison;
  return <ChangesView texts={texts} {...{ action, kept, fields, changes, wholeHref }} />;
}
