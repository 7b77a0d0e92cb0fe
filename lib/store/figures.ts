import type { CorrectionDraft, FigureDraft } from "../schema/figure-draft";
import type { PublicationDraft } from "../schema/publication-draft";
import { type DraftFault, type SettledFigure, settleFigure } from "../schema/settle-figure";
import type { Actor } from "./audit";
import { type Changed, changeLedger, type OpenChange } from "./change-ledger";
import { recordedTimeOf } from "./columns";
import { contentOf, linksOf, saysTheSame, standingFigures, writeRevisions } from "./figure-rows";
import type { PublicationRevisionModel } from "./generated/models";
import { insertPublication } from "./publications";
import { insertStatements } from "./put-terms";
import { DraftRefused, OutdatedRevision } from "./refusals";
import { type EventTerms, loadTerms } from "./terms";
import { vocabularyLists } from "./vocabulary";

/** A publication that is there, or one to be added with its figures. */
export type PublicationChoice = { readonly id: string } | { readonly draft: PublicationDraft };

/**
 * Adds the figures of one publication, all of them in one change. A statement that nobody named before is added too.
 *
 * @returns the ids of the publication and of the figures, in the order of the drafts
 * @throws DraftRefused when any draft cannot be stored; paths start with the number of the draft, or `publication`
 * @throws UnknownEvent
 */
export async function addFigures(
  eventSlug: string,
  actor: Actor,
  choice: PublicationChoice,
  drafts: readonly FigureDraft[],
): Promise<Changed<{ readonly publication: string; readonly figures: readonly string[] }>> {
  return changeLedger(eventSlug, actor, {
    action: "add figures",
    apply: async (change) => {
      const terms = await loadTerms(change.db, change.event.id);
      const publication = await chosenPublication(change, terms, choice);
      const settled = await settleAll(change, publication, terms, drafts);
      await refuseTakenIds(change, drafts);
      await insertStatements(
        change,
        terms,
        drafts.flatMap(({ statement }) => statement ?? []),
      );
      const revisions = settled.map((figure) => ({
        figureId: null,
        externalId: figure.draft.externalId ?? null,
        revision: 1,
        reason: null,
        publicationRevisionId: publication.id,
        importBatchId: null,
        content: contentOf(figure, terms, change.event.zone),
        links: linksOf(figure.draft.chain, terms),
      }));
      const figures = await writeRevisions(change, revisions);
      const result = { publication: publication.publicationId, figures };
      return { result, details: { ...result } };
    },
  });
}

/**
 * Corrects a figure: a new revision with a reason. The publication stays the same.
 *
 * @throws DraftRefused when the correction cannot be stored, or says nothing new
 * @throws OutdatedRevision when someone else corrected it meanwhile
 * @throws UnknownEvent
 */
export async function correctFigure(
  eventSlug: string,
  actor: Actor,
  figureId: string,
  correction: CorrectionDraft,
): Promise<Changed<{ readonly revision: number }>> {
  const { reason, revision: seen, ...draft } = correction;
  return changeLedger(eventSlug, actor, {
    action: "correct figure",
    apply: async (change) => {
      const { db, event } = change;
      const terms = await loadTerms(db, event.id);
      const standing = (await standingFigures(db, event.id, [figureId])).get(figureId);
      if (standing === undefined)
        throw refusal([], "No figure of this event has this id: it may stand in another event");
      const { row, externalId } = standing;
      if (row.revision !== seen) throw new OutdatedRevision(seen, row.revision);
      const where = { eventId_id: { eventId: event.id, id: row.publicationRevisionId } };
      const publication = await db.publicationRevision.findUniqueOrThrow({ where });
      const [figure] = await settleAll(change, publication, terms, [draft]);
      if (figure === undefined) throw new Error("one draft was settled into no figure");
      await insertStatements(change, terms, draft.statement === undefined ? [] : [draft.statement]);
      const content = contentOf(figure, terms, event.zone);
      const place = { figureId, externalId, publicationRevisionId: publication.id, importBatchId: null };
      const next = { ...place, revision: seen + 1, reason, content, links: linksOf(draft.chain, terms) };
      if (saysTheSame(standing, next))
        throw refusal([], "The correction says what stands already: change a field, or leave it");
      await writeRevisions(change, [next]);
      return {
        result: { revision: next.revision },
        details: { figure: figureId, revision: next.revision, reason },
      };
    },
  });
}

async function chosenPublication(
  change: OpenChange,
  terms: EventTerms,
  choice: PublicationChoice,
): Promise<PublicationRevisionModel> {
  const { db, event } = change;
  if ("draft" in choice) {
    try {
      const { revisionId } = await insertPublication(change, terms, choice.draft);
      return await db.publicationRevision.findUniqueOrThrow({
        where: { eventId_id: { eventId: event.id, id: revisionId } },
      });
    } catch (error) {
      if (!(error instanceof DraftRefused)) throw error;
      throw new DraftRefused(
        error.faults.map(({ path, message }) => ({ path: ["publication", ...path], message })),
      );
    }
  }
  const standing = await db.publicationRevision.findFirst({
    where: { eventId: event.id, publicationId: choice.id },
    orderBy: { revision: "desc" },
  });
  if (standing === null)
    throw refusal(["publication"], "No publication of this event has this id: choose one of the list");
  return standing;
}

async function settleAll(
  { db, event }: OpenChange,
  publication: PublicationRevisionModel,
  terms: EventTerms,
  drafts: readonly FigureDraft[],
): Promise<SettledFigure[]> {
  const { publishedFrom, publishedTo, publishedPrecision, publishedBasis } = publication;
  const published = recordedTimeOf(
    publishedFrom,
    publishedTo,
    publishedPrecision,
    publishedBasis,
    "published",
  );
  const setting = {
    vocabulary: await vocabularyLists(db, event.id),
    zone: event.zone,
    publication: { source: terms.sources.slug(publication.sourceId), published },
  };
  const settled: SettledFigure[] = [];
  const faults: DraftFault[] = [];
  for (const [index, draft] of drafts.entries()) {
    const settlement = settleFigure(draft, setting);
    if (settlement.outcome === "settled") settled.push(settlement.figure);
    else faults.push(...settlement.faults.map(({ path, message }) => ({ path: [index, ...path], message })));
  }
  if (faults.length > 0) throw new DraftRefused(faults);
  return settled;
}

async function refuseTakenIds({ db, event }: OpenChange, drafts: readonly FigureDraft[]): Promise<void> {
  const ids = drafts.flatMap(({ externalId }) => externalId ?? []);
  const taken = await db.figure.findMany({
    where: { eventId: event.id, externalId: { in: ids } },
    select: { externalId: true },
  });
  const known = new Set(taken.map(({ externalId }) => externalId));
  const faults = drafts.flatMap(({ externalId }, index) => {
    const twice = ids.indexOf(externalId ?? "") !== ids.lastIndexOf(externalId ?? "");
    if (externalId === undefined || (!known.has(externalId) && !twice)) return [];
    return [
      {
        path: [index, "externalId"],
        message: `The id "${externalId}" is taken: leave it empty, or choose another`,
      },
    ];
  });
  if (faults.length > 0) throw new DraftRefused(faults);
}

function refusal(path: readonly PropertyKey[], message: string): DraftRefused {
  return new DraftRefused([{ path, message }]);
}
