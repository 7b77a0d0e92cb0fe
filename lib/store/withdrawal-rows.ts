import type { Window } from "../domain/time/window";
import { recordedTime } from "../schema/time-draft";
import type { WithdrawalDraft } from "../schema/withdrawal-draft";
import type { OpenChange } from "./change-ledger";
import { dateOf } from "./columns";
import type { WithdrawalModel } from "./generated/models";
import type { EventTerms } from "./terms";
import { uuidV7 } from "./uuid-v7";

/** The claim that is taken back, and by whom and when. */
export interface WithdrawalToWrite {
  readonly externalId: string | null;
  readonly announcement: WithdrawalDraft;
  readonly origin: string;
  readonly statement: string | null;
  readonly scope: { readonly measure: string; readonly group: string; readonly place: string };
  readonly asOf: Window;
  readonly value: number;
}

/** What a withdrawal says, as columns, without its place in the ledger. */
export type WithdrawalContent = Omit<
  WithdrawalModel,
  "eventId" | "id" | "importBatchId" | "version" | "recordedAt" | "recordedBy"
>;

/** @throws RangeError for a slug that the lists do not hold, or an announcement of unknown time; check the draft first */
export function withdrawalColumns(
  withdrawal: WithdrawalToWrite,
  terms: EventTerms,
  zone: string,
): WithdrawalContent {
  const { announcement, scope, asOf } = withdrawal;
  const { window, precision } = recordedTime(announcement.announced, zone);
  if (window === null) throw new RangeError("a withdrawal counts from its announcement: give its day");
  return {
    externalId: withdrawal.externalId,
    kind: announcement.kind,
    announcedFrom: dateOf(window.from),
    announcedTo: dateOf(window.to),
    announcedPrecision: precision,
    announcedPart: announcement.announced.partOfDay ?? null,
    bySourceId: terms.sources.id(announcement.by),
    announcement: announcement.announcement,
    originId: terms.sources.id(withdrawal.origin),
    statementId: withdrawal.statement === null ? null : terms.statements.id(withdrawal.statement),
    measureId: terms.measures.id(scope.measure),
    groupId: terms.groups.idOrNotStated(scope.group),
    placeId: terms.places.idOrNotStated(scope.place),
    asOfFrom: dateOf(asOf.from),
    asOfTo: dateOf(asOf.to),
    value: BigInt(withdrawal.value),
    replacedBy: announcement.replacedBy === undefined ? null : BigInt(announcement.replacedBy),
  };
}

export async function writeWithdrawal(
  { db, event, version, recorded, actor }: OpenChange,
  content: WithdrawalContent,
  importBatchId: string | null,
): Promise<string> {
  const id = uuidV7();
  await db.withdrawal.create({
    data: {
      ...content,
      eventId: event.id,
      id,
      importBatchId,
      version,
      recordedAt: recorded,
      recordedBy: actor.name,
    },
  });
  return id;
}

/** Notes which figures tell of a withdrawal; those noted before stay. Gives how many are new. */
export async function writeTellings(
  { db, event, version }: OpenChange,
  withdrawalId: string,
  figureIds: readonly string[],
): Promise<number> {
  const { count } = await db.withdrawalTelling.createMany({
    data: figureIds.map((figureId) => ({ eventId: event.id, id: uuidV7(), withdrawalId, figureId, version })),
    skipDuplicates: true,
  });
  return count;
}
