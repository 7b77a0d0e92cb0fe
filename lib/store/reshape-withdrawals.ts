import type { Withdrawal } from "../domain/figure";
import { windowOf } from "../domain/time/window";
import { oneOf, precisionOf } from "./columns";
import type { WithdrawalModel, WithdrawalTellingModel } from "./generated/models";
import type { EventTerms } from "./terms";

/** Rows as withdrawals, in the order of the rows. */
export function withdrawalsOf(
  rows: readonly WithdrawalModel[],
  tellings: readonly WithdrawalTellingModel[],
  terms: EventTerms,
): Withdrawal[] {
  const toldBy = new Map<string, string[]>();
  for (const { withdrawalId, figureId } of tellings) {
    const figures = toldBy.get(withdrawalId) ?? [];
    figures.push(figureId);
    toldBy.set(withdrawalId, figures);
  }
  return rows.map((row) => withdrawalOf(row, toldBy.get(row.id) ?? [], terms));
}

function withdrawalOf(row: WithdrawalModel, toldBy: readonly string[], terms: EventTerms): Withdrawal {
  return {
    id: row.id,
    externalId: row.externalId,
    kind: oneOf(["withdrawn", "corrected"], row.kind, "withdrawals.kind"),
    announced: {
      window: windowOf(row.announcedFrom.getTime(), row.announcedTo.getTime()),
      precision: precisionOf(row.announcedPrecision, "withdrawals.announced_precision"),
    },
    by: terms.sources.slug(row.bySourceId),
    announcement: row.announcement,
    origin: terms.sources.slug(row.originId),
    statement: row.statementId && terms.statements.slug(row.statementId),
    scope: {
      measure: terms.measures.slug(row.measureId),
      group: terms.groups.slugOrNotStated(row.groupId),
      place: terms.places.slugOrNotStated(row.placeId),
    },
    asOf: windowOf(row.asOfFrom.getTime(), row.asOfTo.getTime()),
    value: Number(row.value),
    replacedBy: row.replacedBy === null ? null : Number(row.replacedBy),
    toldBy,
    recorded: row.recordedAt.getTime(),
    version: row.version,
  };
}
