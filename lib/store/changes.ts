import { database } from "./client";

/** One committed change of an event's ledger, as the audit keeps it. */
export interface LedgerChangeRecord {
  readonly event: { readonly slug: string; readonly title: string };
  readonly version: number;
  readonly action: string;
  readonly by: string;
  readonly recorded: number;
}

/** The latest changes of all events, the newest first. */
export async function latestChanges(most: number): Promise<readonly LedgerChangeRecord[]> {
  const rows = await database().auditEntry.findMany({
    orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
    take: most,
    include: { event: { select: { slug: true, title: true } } },
  });
  return rows.map(({ event, version, action, actorName, recordedAt }) => ({
    event,
    version,
    action,
    by: actorName,
    recorded: recordedAt.getTime(),
  }));
}
