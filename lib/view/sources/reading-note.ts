import { DEFAULT_READING, type Reading } from "@/lib/domain/reading";
import { HOUR } from "@/lib/domain/time/window";
import type { Words } from "../words";

/** How the ledger is read, a sentence for each choice that is not the usual one. */
export function sayReadingNote(reading: Reading, words: Words): readonly string[] {
  const { t } = words.texts;
  const { scheme, freshness, statedScopesOnly } = reading;
  const sentences: string[] = [];
  const known = sayKnownAt(reading, words);
  if (known !== null) sentences.push(known);
  if (scheme !== DEFAULT_READING.scheme)
    sentences.push(t("sources.read-scheme", { scheme: t(`schemes.${scheme}.title`) }));
  if (freshness !== DEFAULT_READING.freshness)
    sentences.push(t("sources.read-freshness", { n: freshness / HOUR }));
  if (statedScopesOnly) sentences.push(t("sources.read-stated"));
  return sentences;
}

function sayKnownAt({ knownAt }: Reading, words: Words): string | null {
  const { t } = words.texts;
  const at = (instant: number) => words.when({ from: instant, to: instant + 1 }, "minute");
  switch (knownAt.by) {
    case "latest":
      return null;
    case "publication":
      return t("sources.known-published", { when: at(knownAt.at) });
    case "recording":
      return t("sources.known-recorded", { when: at(knownAt.at) });
    case "version":
      return t("sources.known-version", { version: String(knownAt.version) });
  }
}
