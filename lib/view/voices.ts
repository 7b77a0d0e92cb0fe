import type { Figure } from "@/lib/domain/figure";
import { groupBy } from "@/lib/domain/group-by";
import { compare } from "@/lib/domain/provenance/claim";
import { SOURCE_KINDS } from "@/lib/domain/vocabulary";
import type { ClaimMark, Voice } from "./chart-model";
import type { Picture } from "./picture";

/** In whose series a figure stands, by the reader's choice. */
export function voiceOf(figure: Figure, { query }: Picture): string {
  return query.series === "publisher" ? figure.publication.source : figure.origin;
}

/**
 * The series of a chart: origins or publishers in a fixed order, by kind and then by how much they are reported. The
 * order, and with it the colour, is taken over all figures of the scope, so that it stays while known-at moves and days
 * are chosen.
 *
 * @param marks those of every voice, put off or not
 * @param ever the scope's figures, whenever they became known and whatever day they speak about
 */
export function voicesOf(
  marks: readonly ClaimMark[],
  ever: readonly Figure[],
  picture: Picture,
): readonly Voice[] {
  const { words, query } = picture;
  const colours = new Map(inOrder(ever, picture).map((slug, colour) => [slug, colour]));
  const voices = [...groupBy(marks, (mark) => mark.voice)].map(([slug, own]) => ({
    slug,
    name: words.source(slug),
    colour: colours.get(slug) ?? colours.size,
    claims: own.length,
    reports: own.reduce((sum, mark) => sum + mark.reports, 0),
    off: query.without.includes(slug),
  }));
  return voices.sort((a, b) => a.colour - b.colour || compare(a.slug, b.slug));
}

function inOrder(ever: readonly Figure[], picture: Picture): readonly string[] {
  const { sources } = picture.vocabulary;
  const kindRank = (slug: string) => SOURCE_KINDS.indexOf(sources.get(slug)?.kind ?? "unknown");
  const voices = groupBy(ever, (figure) => voiceOf(figure, picture));
  return [...voices]
    .sort(([a, x], [b, y]) => kindRank(a) - kindRank(b) || y.length - x.length || compare(a, b))
    .map(([slug]) => slug);
}
