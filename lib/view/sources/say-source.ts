import type { Picture } from "../picture";
import { roleOf, type SourceRecord } from "./source-records";

/**
 * What a source did, in sentences: the counts of the list with their words. It says nothing of how far it is to be
 * believed (domain page, section 1).
 *
 * @param publishers who publishes its numbers, itself included
 */
export function saySource(record: SourceRecord, publishers: number, { words }: Picture): readonly string[] {
  const { t } = words.texts;
  const { speaksIn, published, origins, echoes, first, claims, takenBack, revised, findings, last } = record;
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
  if (last?.window) {
    const when = words.when(last.window, last.precision);
    sentences.push(t(speaksIn.size > 0 ? "sources.say.last-spoke" : "sources.say.last-published", { when }));
  }
  return sentences;
}
