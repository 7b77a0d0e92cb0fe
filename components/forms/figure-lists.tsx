import type { Source } from "@/lib/domain/vocabulary";
import { SourceList } from "./source-list";

/** Languages of reports that were met so far; any other tag may be typed. */
const LANGUAGES = [
  "en",
  "ru",
  "kk",
  "uk",
  "pl",
  "de",
  "fr",
  "es",
  "it",
  "pt",
  "tr",
  "ar",
  "fa",
  "zh",
  "ja",
  "ko",
];

export const LIST_IDS = {
  sourceListId: "known-sources",
  statementListId: "known-statements",
  languageListId: "known-languages",
} as const;

/** What the text fields of figures offer while one types. Once a page. */
export function FigureLists({
  sources,
  statements,
}: {
  readonly sources: ReadonlyMap<string, Source>;
  readonly statements: readonly string[];
}) {
  return (
    <>
      <SourceList id={LIST_IDS.sourceListId} sources={sources} />
      <datalist id={LIST_IDS.statementListId}>
        {statements.map((key) => (
          <option key={key} value={key} />
        ))}
      </datalist>
      <datalist id={LIST_IDS.languageListId}>
        {LANGUAGES.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </>
  );
}
