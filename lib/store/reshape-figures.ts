import { startOfDay } from "../calendar/days";
import type { AsOf, Figure, Publication } from "../domain/figure";
import { groupBy } from "../domain/group-by";
import { effectiveAsOf, type RecordedAsOf } from "../domain/time/effective-times";
import type { ReadFigure } from "./figure-reader";
import { publicationOf, type ReadPublication } from "./publication-reader";

/**
 * What was read as figures, the conventions on times applied (domain page, section 2). When a publication could be read
 * follows from all figures that stand in it, so none of these may be missing.
 *
 * @param publications by the id of the revision
 * @param zone the event's time zone
 * @returns in the order of the input
 */
export function figuresOf(
  figures: readonly ReadFigure[],
  publications: ReadonlyMap<string, ReadPublication>,
  zone: string,
): Figure[] {
  const asOfs = asOfsByPublication(figures);
  const made = new Map<string, Publication>();
  const publicationFor = (id: string) => {
    const known = made.get(id);
    if (known !== undefined) return known;
    const read = publications.get(id);
    if (read === undefined) throw new Error(`the publication revision ${id} was not loaded`);
    const publication = publicationOf(read, asOfs.get(id) ?? []);
    made.set(id, publication);
    return publication;
  };
  return figures.map((figure) => figureOf(figure, publicationFor(figure.publicationRevisionId), zone));
}

function figureOf(read: ReadFigure, publication: Publication, zone: string): Figure {
  const { told, entry } = read;
  return {
    id: read.id,
    externalId: read.externalId,
    revision: entry.revision,
    reason: read.reason,
    publication,
    wording: read.wording,
    language: told.language,
    quantity: read.quantity,
    override: read.override,
    scope: read.scope,
    groupAsWorded: read.groupAsWorded,
    asOf: asOfOf(read, publication, zone),
    chain: read.chain,
    origin: told.origin,
    statement: told.statement,
    stance: told.stance,
    note: read.note,
    recorded: entry.recorded,
    version: entry.version,
    recordedBy: entry.recordedBy,
  };
}

/** Figures that speak about one time share it, where their publications do not cut it. */
function asOfOf({ asOf }: ReadFigure, { published }: Publication, zone: string): AsOf {
  const { recorded, uncut } = asOf;
  const effective = effectiveAsOf(recorded, published, (instant) => startOfDay(instant, asOf.zone ?? zone));
  return effective.window !== null && effective.window === uncut.window ? uncut : effective;
}

/** What each publication revision speaks about: of every figure, the latest revision that points to it. */
function asOfsByPublication(figures: readonly ReadFigure[]): Map<string, RecordedAsOf[]> {
  const told = groupBy(figures, ({ publicationRevisionId }) => publicationRevisionId);
  return new Map([...told].map(([id, own]) => [id, latestOf(own).map(({ asOf }) => asOf.recorded)]));
}

function latestOf(figures: readonly ReadFigure[]): readonly ReadFigure[] {
  if (figures.every(({ entry }) => entry.revision === 1)) return figures;
  const latest = new Map<string, ReadFigure>();
  for (const figure of figures)
    if ((latest.get(figure.id)?.entry.revision ?? 0) < figure.entry.revision) latest.set(figure.id, figure);
  return [...latest.values()];
}
