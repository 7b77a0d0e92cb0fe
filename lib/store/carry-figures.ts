import type { DraftFault } from "../schema/settle-figure";
import type { OpenChange } from "./change-ledger";
import { nextRevision, type StandingFigure, standingFigures, writeRevisions } from "./figure-rows";

/** A revision of a publication that was replaced by a later one. */
export interface Replacement {
  readonly from: string;
  readonly to: string;
}

/** How many figures were revised, and what is wrong with the publications whose figures could not be, by `from`. */
export interface Carried {
  readonly figures: number;
  readonly faults: ReadonlyMap<string, DraftFault>;
}

/** Publications whose figures are revised at once. */
const AT_ONCE = 500;

/**
 * Revises the figures that still stand in revisions of publications that were replaced. Nothing is written for a
 * publication with a figure that speaks about a time after the publication as it is now.
 */
export async function carryFigures(
  change: OpenChange,
  replacements: readonly Replacement[],
  reason: string,
): Promise<Carried> {
  const faults = new Map<string, DraftFault>();
  let figures = 0;
  for (let at = 0; at < replacements.length; at += AT_ONCE) {
    const carried = await carrySome(change, replacements.slice(at, at + AT_ONCE), reason);
    figures += carried.figures;
    for (const [from, fault] of carried.faults) faults.set(from, fault);
  }
  return { figures, faults };
}

async function carrySome(
  change: OpenChange,
  replacements: readonly Replacement[],
  reason: string,
): Promise<Carried> {
  const left = await leftIn(change, replacements);
  const ends = await endsOf(change, replacements);
  const faults = new Map<string, DraftFault>();
  const carried = replacements.flatMap(({ from, to }) => {
    const figures = left.get(from) ?? [];
    const late = figures.find((figure) => isAfter(figure, ends.get(to) ?? null));
    if (late === undefined) return figures.map((figure) => nextRevision(figure, reason, to));
    faults.set(from, lateFault(late));
    return [];
  });
  await writeRevisions(change, carried);
  return { figures: carried.length, faults };
}

/** The figures that stand in replaced revisions, by the revision. */
async function leftIn({ db, event }: OpenChange, replacements: readonly Replacement[]) {
  const rows = await db.figureRevision.findMany({
    where: { eventId: event.id, publicationRevisionId: { in: replacements.map(({ from }) => from) } },
    select: { figureId: true },
    distinct: ["figureId"],
  });
  const ids = rows.map(({ figureId }) => figureId);
  const left = new Map<string, StandingFigure[]>();
  for (const figure of (await standingFigures(db, event.id, ids)).values()) {
    const { publicationRevisionId: from } = figure.row;
    left.set(from, [...(left.get(from) ?? []), figure]);
  }
  return left;
}

/** When the publication time of each later revision ends, or null. */
async function endsOf({ db, event }: OpenChange, replacements: readonly Replacement[]) {
  const rows = await db.publicationRevision.findMany({
    where: { eventId: event.id, id: { in: replacements.map(({ to }) => to) } },
    select: { id: true, publishedTo: true },
  });
  return new Map(rows.map(({ id, publishedTo }) => [id, publishedTo]));
}

function isAfter({ row }: StandingFigure, publishedTo: Date | null): boolean {
  if (row.basis === "prediction" || publishedTo === null || row.asOfFrom === null) return false;
  return row.asOfFrom >= publishedTo;
}

function lateFault({ row, externalId }: StandingFigure): DraftFault {
  const message = `Its figure "${row.wording}" (${externalId ?? row.figureId}) speaks about a later time: correct that figure first`;
  return { path: ["published", "date"], message };
}
