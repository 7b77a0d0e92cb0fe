import { createHash } from "node:crypto";
import { type Database, database } from "./client";
import { eventRow } from "./events";
import type { Prisma } from "./generated/client";
import { uuidV7 } from "./uuid-v7";

/** Who makes a change: a user, or a program such as the import command, which has no id. */
export interface Actor {
  readonly id: string | null;
  readonly name: string;
}

/** What a change was, in plain values: ids, counts, reasons. */
export type AuditDetails = Prisma.InputJsonObject;

interface Entry {
  readonly eventId: string;
  readonly version: number;
  readonly action: string;
  readonly actor: Actor;
  readonly details: AuditDetails;
  readonly recorded: Date;
}

/** Writes the entry of one version. Its hash covers the entry and the hash of the one before. */
export async function writeAuditEntry(db: Database, entry: Entry): Promise<void> {
  const { eventId, version, action, actor, details, recorded } = entry;
  const previous = await db.auditEntry.findUnique({
    where: { eventId_version: { eventId, version: version - 1 } },
    select: { hash: true },
  });
  const previousHash = previous?.hash ?? null;
  await db.auditEntry.create({
    data: {
      eventId,
      id: uuidV7(),
      version,
      action,
      actorId: actor.id,
      actorName: actor.name,
      details,
      previousHash,
      hash: hashOf({
        eventId,
        version,
        action,
        actor,
        details,
        recorded: recorded.toISOString(),
        previousHash,
      }),
      recordedAt: recorded,
    },
  });
}

/** What was found on walking an event's audit entries from the first to the last. */
export type AuditVerdict =
  | { readonly outcome: "whole"; readonly entries: number }
  | { readonly outcome: "broken"; readonly version: number; readonly reason: string };

/**
 * Recomputes every hash of an event's audit entries.
 * @throws UnknownEvent
 */
export async function verifyAudit(slug: string): Promise<AuditVerdict> {
  const event = await eventRow(database(), slug);
  const rows = await database().auditEntry.findMany({
    where: { eventId: event.id },
    orderBy: { version: "asc" },
  });
  let previousHash: string | null = null;
  for (const [index, row] of rows.entries()) {
    const { eventId, version, action, details } = row;
    if (version !== index + 1)
      return { outcome: "broken", version: index + 1, reason: "the entry is missing" };
    const actor = { id: row.actorId, name: row.actorName };
    const recorded = row.recordedAt.toISOString();
    const hash = hashOf({ eventId, version, action, actor, details, recorded, previousHash });
    if (row.previousHash !== previousHash || row.hash !== hash) {
      return { outcome: "broken", version, reason: "the entry is not what was written" };
    }
    previousHash = hash;
  }
  if (rows.length === event.version) return { outcome: "whole", entries: rows.length };
  return { outcome: "broken", version: rows.length + 1, reason: "the entry is missing" };
}

function hashOf(entry: object): string {
  return createHash("sha256").update(canonical(entry)).digest("hex");
}

/** JSON with the keys of every object in order, since the database keeps values and not their spelling. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
}
