import type { Picture } from "../picture";
import type { Words } from "../words";
import { roleOf, type SourceRecord } from "./source-records";

/**
 * What a source did, in sentences: the counts of the list with their words. It says nothing of how far it is to be
 * believed (domain page, section 1).
 *
 * @param publishers who publishes its numbers, itself included
 */
export function saySource(record: SourceRecord, publishers: number, picture: Picture): readonly string[] {
  const { t } = picture.words.texts;
  const { speaksIn, published, origins, echoes, first, claims, takenBack, revised, findings } = record;
  const role = roleOf(record);
  const sentences: string[] = [];
  if (role === "named") sentences.push(t("sources.say.named"));
  if (speaksIn.size > 0)
    sentences.push(t("sources.say.speaks", { claims: claims.length, reports: speaksIn.size, publishers }));
  if (published.size > 0) {
    sentences.push(t("sources.say.published", { reports: published.size, origins: origins.size }));
    sentences.push(t("sources.say.echoes", { n: echoes.size }));
    sentences.push(t("sources.say.first", { n: first.length }));
  }
  if (claims.length > 0) sentences.push(t("sources.say.taken-back", { n: takenBack.length }));
  if (revised.length > 0) sentences.push(t("sources.say.revised", { n: revised.length }));
  if (role !== "named") sentences.push(t("sources.say.contradictions", { n: findings.length }));
  const when = sayLast(record, picture.words);
  if (when !== null) {
    sentences.push(t(speaksIn.size > 0 ? "sources.say.last-spoke" : "sources.say.last-published", { when }));
  }
  return sentences;
}

/** The day on which it last spoke or published, or what is known of it; null where nothing is. */
export function sayLast({ last }: SourceRecord, words: Words): string | null {
  if (!last?.window) return null;
  return last.precision === "month" ? words.when(last.window, last.precision) : words.day(last.window.from);
}
