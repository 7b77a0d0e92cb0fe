import { groupBy } from "@/lib/domain/group-by";
import { compare } from "@/lib/domain/provenance/claim";
import { SOURCE_KINDS } from "@/lib/domain/vocabulary";
import type { ClaimMark, Voice } from "./chart-model";
import type { Picture } from "./picture";

/**
 * The series of a chart: origins or publishers in a fixed order, by kind and then by how much they are reported, so
 * that a colour stays with its source as long as the selection does.
 */
export function voicesOf(marks: readonly ClaimMark[], picture: Picture): readonly Voice[] {
  const { vocabulary, words, query } = picture;
  const kindRank = (slug: string) => SOURCE_KINDS.indexOf(vocabulary.sources.get(slug)?.kind ?? "unknown");
  const voices = [...groupBy(marks, (mark) => mark.voice)].map(([slug, own]) => ({
    slug,
    name: words.source(slug),
    claims: own.length,
    reports: own.reduce((sum, mark) => sum + mark.reports, 0),
    off: query.without.includes(slug),
  }));
  voices.sort(
    (a, b) => kindRank(a.slug) - kindRank(b.slug) || b.reports - a.reports || compare(a.slug, b.slug),
  );
  return voices.map((voice, colour) => ({ ...voice, colour }));
}
