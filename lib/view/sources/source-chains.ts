import type { Figure } from "@/lib/domain/figure";
import { lineOf } from "@/lib/domain/provenance/sources";
import { sourceHref } from "../links";
import type { Picture } from "../picture";
import type { CountedSource, SourcePage } from "./source-page-model";
import { speaks } from "./source-records";

/** Reports by source: in how many publications each one stands. */
class Tally {
  private readonly reports = new Map<string, Set<string>>();

  add(source: string, { publication }: Figure): void {
    const known = this.reports.get(source) ?? new Set<string>();
    known.add(publication.id);
    this.reports.set(source, known);
  }

  /** The most often named first. */
  list({ event, query, words }: Picture): readonly CountedSource[] {
    return [...this.reports]
      .map(([slug, { size }]) => ({
        name: words.source(slug),
        href: sourceHref(event.slug, slug, query.reading, words.texts.locale),
        reports: size,
      }))
      .sort((a, b) => b.reports - a.reports || a.name.localeCompare(b.name, words.texts.locale));
  }
}

/** Who publishes the numbers of a source, who speaks for it, and who stands beside it in chains. */
export function chainsOf(
  slug: string,
  picture: Picture,
): Pick<SourcePage, "relays" | "speaksThrough" | "cites" | "citedBy"> {
  const { sources } = picture.vocabulary;
  const isPart = (other: string) => other !== slug && lineOf(other, sources).includes(slug);
  const [relays, speakers, cites, citedBy] = [new Tally(), new Tally(), new Tally(), new Tally()];
  for (const figure of picture.figures) {
    if (figure.origin === slug && speaks(figure)) {
      if (figure.publication.source !== slug) relays.add(figure.publication.source, figure);
      for (const source of figure.chain.at(-1)?.sources ?? [])
        if (isPart(source)) speakers.add(source, figure);
    }
    const at = figure.chain.findIndex(({ sources }) => sources.includes(slug));
    if (at === -1) continue;
    for (const source of figure.chain[at + 1]?.sources ?? []) cites.add(source, figure);
    for (const source of figure.chain[at - 1]?.sources ?? []) citedBy.add(source, figure);
  }
  return {
    relays: relays.list(picture),
    speaksThrough: speakers.list(picture),
    cites: cites.list(picture),
    citedBy: citedBy.list(picture),
  };
}
