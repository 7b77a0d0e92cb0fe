import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { type Actor, type AuditDetails, writeAuditEntry } from "./audit";
import { type Database, database } from "./client";
import { Prisma } from "./generated/client";
import { UnknownEvent } from "./refusals";

/** An open change: the transaction, and the version and time that everything written in it carries. */
export interface OpenChange {
  readonly db: Database;
  readonly event: {
    readonly id: string;
    readonly slug: string;
    readonly zone: string;
    readonly wholeGroupId: string | null;
    readonly wholePlaceId: string | null;
  };
  readonly version: number;
  readonly recorded: Date;
  readonly actor: Actor;
}

/** A change of one event's ledger. */
export interface LedgerChange<Result> {
  /** What the audit entry calls it: "add figures". */
  readonly action: string;
  /**
   * Writes the change. It may run again after a deadlock, so it does nothing outside the transaction. `details` goes
   * into the audit entry; null says that there was nothing to change, and then nothing is committed.
   */
  readonly apply: (
    change: OpenChange,
  ) => Promise<{ readonly result: Result; readonly details: AuditDetails | null }>;
  /** How long it may take, in milliseconds; a minute unless given. */
  readonly timeout?: number;
}

/** `version` is the ledger version after the call; unchanged where there was nothing to change. */
export interface Changed<Result> {
  readonly result: Result;
  readonly version: number;
  readonly changed: boolean;
}

const ATTEMPTS = 5;

/**
 * Changes an event's ledger in one transaction, which raises its version by exactly one, locks the event until the
 * commit and writes the audit entry. Changes of one event wait for each other; those of different events do not.
 *
 * A transaction that the database rolled back for another change is tried again. A lost connection is not: whether the
 * commit went through cannot be known.
 *
 * @throws UnknownEvent for an unknown slug
 */
export async function changeLedger<Result>(
  eventSlug: string,
  actor: Actor,
  change: LedgerChange<Result>,
): Promise<Changed<Result>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attemptChange(eventSlug, actor, change);
    } catch (error) {
      if (attempt === ATTEMPTS || !wasRolledBack(error)) throw error;
      await wait(20 * attempt + Math.random() * 20);
    }
  }
}

async function attemptChange<Result>(
  eventSlug: string,
  actor: Actor,
  { action, apply, timeout }: LedgerChange<Result>,
): Promise<Changed<Result>> {
  const left: { unchanged?: Changed<Result> } = {};
  const transact = async (db: Database): Promise<Changed<Result>> => {
    const open = await openChange(db, eventSlug, actor);
    const { event, version, recorded } = open;
    const { result, details } = await apply(open);
    if (details === null) {
      left.unchanged = { result, version: version - 1, changed: false };
      throw new NothingChanged();
    }
    await writeAuditEntry(db, { eventId: event.id, version, action, actor, details, recorded });
    return { result, version, changed: true };
  };
  try {
    return await database().$transaction(transact, { maxWait: 30_000, timeout: timeout ?? 60_000 });
  } catch (error) {
    if (error instanceof NothingChanged && left.unchanged) return left.unchanged;
    throw error;
  }
}

/** Raising the version first takes the lock on the event. Recorded times never run backwards within an event. */
async function openChange(db: Database, slug: string, actor: Actor): Promise<OpenChange> {
  const event = await raiseVersion(db, slug);
  const recorded = new Date(Math.max(Date.now(), event.changedAt.getTime()));
  await db.event.update({ where: { id: event.id }, data: { changedAt: recorded }, select: { id: true } });
  return { db, event, version: event.version, recorded, actor };
}

async function raiseVersion(db: Database, slug: string) {
  try {
    return await db.event.update({ where: { slug }, data: { version: { increment: 1 } } });
  } catch (error) {
    if (codeOf(error) === "P2025") throw new UnknownEvent(slug);
    throw error;
  }
}

/** Rolls the transaction back, the raised version with it. */
class NothingChanged extends Error {}

/**
 * A write conflict or deadlock (P2034; P2010 in a statement of our own), or a name in a shared list that another event's
 * change took meanwhile (P2002): everything was rolled back, so trying again does nothing twice.
 */
function wasRolledBack(error: unknown): boolean {
  const code = codeOf(error);
  return code === "P2034" || code === "P2002" || (code === "P2010" && isWriteConflict(error));
}

const writeConflict = z.object({
  meta: z.object({
    driverAdapterError: z.object({ cause: z.object({ kind: z.literal("TransactionWriteConflict") }) }),
  }),
});

function isWriteConflict(error: unknown): boolean {
  return writeConflict.safeParse(error).success;
}

function codeOf(error: unknown): string | null {
  return error instanceof Prisma.PrismaClientKnownRequestError ? error.code : null;
}
