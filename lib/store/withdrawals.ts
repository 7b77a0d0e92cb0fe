import { printedNumber } from "../domain/quantity/quantity";
import type { WithdrawalDraft } from "../schema/withdrawal-draft";
import type { Actor } from "./audit";
import { askIn } from "./bulk-read";
import { type Changed, changeLedger, type OpenChange } from "./change-ledger";
import { quantityOfColumns } from "./columns";
import { standingFigures } from "./figure-rows";
import type { FigureRevisionModel } from "./generated/models";
import { readFigures, readPublications } from "./read-ledger";
import { DraftRefused } from "./refusals";
import { figuresOf } from "./reshape-figures";
import { type EventTerms, loadTerms } from "./terms";
import { vocabularyLists } from "./vocabulary";
import { type WithdrawalToWrite, withdrawalColumns, writeWithdrawal } from "./withdrawal-rows";

/**
 * Records that a figure was taken back. The withdrawal names the figure's claim as it stands: origin, statement, scope,
 * as-of and printed number; it so covers every relay and rewording of it, and nothing else (domain page, section 5).
 *
 * @throws DraftRefused when the figure is unknown, undated or without one printed number, when its claim is withdrawn
 * already, or when the announcer is unknown or speaks before the figure's time
 * @throws UnknownEvent
 */
export async function withdrawFigure(
  eventSlug: string,
  actor: Actor,
  figureId: string,
  draft: WithdrawalDraft,
): Promise<Changed<{ readonly withdrawal: string }>> {
  return changeLedger(eventSlug, actor, {
    action: "withdraw figure",
    apply: async (change) => {
      const terms = await loadTerms(change.db, change.event.id);
      if (!terms.sources.has(draft.by))
        throw refusal(["by"], `No source is called "${draft.by}": choose one of the list`);
      const claim = await claimOf(change, terms, figureId);
      const content = withdrawalColumns(
        { ...claim, externalId: null, announcement: draft },
        terms,
        change.event.zone,
      );
      if (content.announcedTo <= content.asOfFrom) {
        throw refusal(
          ["announced", "date"],
          "It was announced before the time that the figure speaks about: check the day",
        );
      }
      await refuseSecond(change, content);
      const withdrawal = await writeWithdrawal(change, content, null);
      return { result: { withdrawal }, details: { figure: figureId, withdrawal } };
    },
  });
}

type Claim = Omit<WithdrawalToWrite, "externalId" | "announcement">;

async function claimOf(change: OpenChange, terms: EventTerms, figureId: string): Promise<Claim> {
  const { db, event } = change;
  const standing = (await standingFigures(db, event.id, [figureId])).get(figureId);
  if (standing === undefined)
    throw refusal([], "No figure of this event has this id: it may stand in another event");
  const value = printedNumber(quantityOfColumns(standing.row));
  if (value === null)
    throw refusal([], "The figure has no single printed number: correct it instead of withdrawing it");
  const { origin, statement, scope, asOf } = await asRead(change, terms, standing.row);
  if (asOf.window === null)
    throw refusal([], "The figure is undated: correct its time before withdrawing it");
  return { origin, statement, scope, asOf: asOf.window, value };
}

/** The figure as the ledger gives it, which needs everything that its publication speaks about. */
async function asRead({ db, event }: OpenChange, terms: EventTerms, row: FigureRevisionModel) {
  const ask = askIn(db);
  const values = [row.publicationRevisionId];
  const reading = {
    id: event.id,
    zone: event.zone,
    terms,
    sources: (await vocabularyLists(db, event.id)).sources,
  };
  const rows = await readFigures(ask, reading, {
    condition: (alias) => `${alias}.publication_revision_id = $2::uuid`,
    values,
  });
  const publications = await readPublications(ask, reading, {
    condition: (alias) => `${alias}.id = $2::uuid`,
    values,
  });
  const figures = figuresOf(rows, publications, event.zone);
  const figure = figures.find(
    (candidate) => candidate.id === row.figureId && candidate.revision === row.revision,
  );
  if (figure === undefined)
    throw new Error(`revision ${row.revision} of figure ${row.figureId} was not loaded`);
  return figure;
}

async function refuseSecond(
  { db, event }: OpenChange,
  content: ReturnType<typeof withdrawalColumns>,
): Promise<void> {
  const { originId, statementId, measureId, groupId, placeId, asOfFrom, asOfTo, value } = content;
  const same = { originId, statementId, measureId, groupId, placeId, asOfFrom, asOfTo, value };
  const known = await db.withdrawal.findFirst({
    where: { eventId: event.id, ...same },
    select: { id: true },
  });
  if (known !== null)
    throw refusal([], "This claim is withdrawn already: one withdrawal covers every relay of it");
}

function refusal(path: readonly PropertyKey[], message: string): DraftRefused {
  return new DraftRefused([{ path, message }]);
}
