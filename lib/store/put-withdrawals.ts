import type { OpenChange } from "./change-ledger";
import { holdsTheSame } from "./columns";
import type { EventTerms } from "./terms";
import { type WithdrawalToWrite, withdrawalColumns, writeTellings, writeWithdrawal } from "./withdrawal-rows";

/** What became of one withdrawal. `contradicted`: its id is taken by another withdrawal, and nothing was written. */
export type PutWithdrawal = "added" | "revised" | "unchanged" | "contradicted";

/**
 * Adds a withdrawal unless its external id is known. A known one can be told of by more figures, which is then a
 * revision; what it says cannot change, since withdrawals are append-only.
 *
 * @param toldBy ids of the figures that tell of it
 */
export async function putWithdrawal(
  change: OpenChange,
  terms: EventTerms,
  withdrawal: WithdrawalToWrite & { readonly externalId: string },
  toldBy: readonly string[],
  importBatchId: string,
): Promise<PutWithdrawal> {
  const { db, event } = change;
  const content = withdrawalColumns(withdrawal, terms, event.zone);
  const stored = await db.withdrawal.findUnique({
    where: { eventId_externalId: { eventId: event.id, externalId: withdrawal.externalId } },
  });
  if (stored === null) {
    await writeTellings(change, await writeWithdrawal(change, content, importBatchId), toldBy);
    return "added";
  }
  if (!holdsTheSame(stored, content)) return "contradicted";
  return (await writeTellings(change, stored.id, toldBy)) > 0 ? "revised" : "unchanged";
}
