import type { EventRecord } from "../domain/event";
import type { Figure, Ledger, Withdrawal } from "../domain/figure";
import { LedgerReadings } from "../domain/ledger-readings";
import type { Vocabulary } from "../domain/vocabulary";
import { type Database, database } from "./client";
import { eventOf, eventRow } from "./events";
import { figuresOf } from "./reshape-figures";
import { withdrawalsOf } from "./reshape-withdrawals";
import { loadTerms } from "./terms";
import { vocabularyOf } from "./vocabulary";

/** An event with everything recorded for it, all of one moment. */
export interface EventSnapshot {
  readonly event: EventRecord;
  readonly vocabulary: Vocabulary;
  readonly ledger: Ledger;
  readonly readings: LedgerReadings;
}

/**
 * Every revision of every figure of an event, and every withdrawal.
 *
 * @param version only what had been recorded by this ledger version, times included: when a publication could be read
 * follows from its figures, so that a later figure must not move it in a pinned version
 * @throws UnknownEvent for an unknown slug
 */
export async function loadLedger(slug: string, version?: number): Promise<Ledger> {
  return inOneSnapshot(async (db) => ledgerOf(db, await eventRow(db, slug), version));
}

/**
 * As `loadLedger`, with the event and its vocabulary as they stood at that same moment, so that the version of the
 * event is the version of the ledger.
 * @throws UnknownEvent for an unknown slug
 */
export async function loadEventSnapshot(slug: string, version?: number): Promise<EventSnapshot> {
  return inOneSnapshot(async (db) => {
    const row = await eventRow(db, slug);
    const ledger = await ledgerOf(db, row, version);
    const vocabulary = await vocabularyOf(db, row);
    return { event: eventOf(row), vocabulary, ledger, readings: new LedgerReadings(ledger, vocabulary) };
  });
}

function inOneSnapshot<Value>(read: (db: Database) => Promise<Value>): Promise<Value> {
  return database().$transaction(read, {
    isolationLevel: "RepeatableRead",
    maxWait: 20_000,
    timeout: 120_000,
  });
}

async function ledgerOf(
  db: Database,
  event: { readonly id: string; readonly zone: string },
  version?: number,
): Promise<{ revisions: Figure[]; withdrawals: Withdrawal[] }> {
  const where = { eventId: event.id, ...(version === undefined ? {} : { version: { lte: version } }) };
  const orderBy = [{ version: "asc" }, { id: "asc" }] as const;
  const terms = await loadTerms(db, event.id);
  const sources = await db.source.findMany({ select: { id: true, name: true } });
  const figures = await db.figure.findMany({ where, select: { id: true, externalId: true } });
  const links = await db.chainLink.findMany({
    where:
      version === undefined
        ? { eventId: event.id }
        : { eventId: event.id, figureRevision: { version: { lte: version } } },
  });
  const rows = {
    revisions: await db.figureRevision.findMany({ where, orderBy: [...orderBy] }),
    links,
    publications: await db.publicationRevision.findMany({ where }),
    externalIds: new Map(figures.map(({ id, externalId }) => [id, externalId])),
  };
  const withdrawals = await db.withdrawal.findMany({ where, orderBy: [...orderBy] });
  const tellings = await db.withdrawalTelling.findMany({ where, orderBy: { id: "asc" } });
  return {
    revisions: figuresOf(rows, terms, event.zone, new Map(sources.map(({ id, name }) => [id, name]))),
    withdrawals: withdrawalsOf(withdrawals, tellings, terms),
  };
}
