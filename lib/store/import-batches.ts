import type { Instant } from "../domain/time/window";
import type { OpenChange } from "./change-ledger";
import { database } from "./client";
import { uuidV7 } from "./uuid-v7";

export type ImportContents = "figures" | "withdrawals" | "measures" | "groups" | "places" | "sources";

/** Opens the batch that the rows of one file belong to. */
export async function openImportBatch(
  { db, event, version, recorded, actor }: OpenChange,
  fileName: string,
  contents: ImportContents,
): Promise<string> {
  const id = uuidV7();
  await db.importBatch.create({
    data: {
      eventId: event.id,
      id,
      fileName,
      contents,
      version,
      recordedAt: recorded,
      recordedBy: actor.name,
    },
  });
  return id;
}

/** One file that was imported whole. */
export interface ImportBatch {
  readonly id: string;
  readonly fileName: string;
  readonly contents: string;
  readonly version: number;
  readonly recorded: Instant;
  readonly recordedBy: string;
}

/** The files that were imported into an event, first one first. */
export async function listImportBatches(eventSlug: string): Promise<ImportBatch[]> {
  const rows = await database().importBatch.findMany({
    where: { event: { slug: eventSlug } },
    orderBy: { version: "asc" },
  });
  return rows.map(({ id, fileName, contents, version, recordedAt, recordedBy }) => ({
    id,
    fileName,
    contents,
    version,
    recorded: recordedAt.getTime(),
    recordedBy,
  }));
}
