import type { EventRecord } from "../domain/event";
import type { Ledger } from "../domain/figure";
import type { LedgerReadings } from "../domain/ledger-readings";
import type { Vocabulary } from "../domain/vocabulary";
import { askNow, inOneSnapshot } from "./bulk-read";
import { type EventHead, eventHead } from "./event-head";
import { vocabularyAt } from "./event-vocabulary";
import { eventToRead, KeptLedgers } from "./kept-ledgers";
import { readLedger } from "./read-ledger";
import { wholeIds } from "./vocabulary";

/** An event with everything recorded for it, all of one moment. It never changes and may be kept. */
export interface EventSnapshot {
  readonly event: EventRecord;
  /** As in `OpenedEvent`. */
  readonly state: string;
  readonly vocabulary: Vocabulary;
  readonly ledger: Ledger;
  /** What follows from that ledger, worked out when asked for and shared by all who hold it. */
  readonly readings: LedgerReadings;
}

/** An event as it stands now. What it holds is loaded when it is asked for. */
export interface OpenedEvent {
  readonly event: EventRecord;
  /** Tells this state of event and vocabulary from every other: terms can be added without a new version. */
  readonly state: string;
  /** @throws Error while the event has no groups or places yet, since `not stated` is read as its whole */
  readonly vocabulary: () => Promise<Vocabulary>;
  /**
   * @param version only what had been recorded by this ledger version, times included: when a publication could be read
   * follows from its figures, so that a later figure must not move it in a pinned version
   */
  readonly snapshot: (version?: number) => Promise<EventSnapshot>;
}

// Kept on the global object, so that every part of a server that was built apart shares them.
const shared: { casualtyLedgerLedgers?: KeptLedgers } & typeof globalThis = globalThis;
shared.casualtyLedgerLedgers ??= new KeptLedgers();
const ledgers = shared.casualtyLedgerLedgers;

/**
 * @throws UnknownEvent for an unknown slug
 * @throws EventInPreparation
 */
export async function openEvent(slug: string): Promise<OpenedEvent> {
  const head = await eventHead(askNow, slug);
  wholeIds(head.wholes);
  return {
    event: head.event,
    state: stateOf(head),
    vocabulary: async () => (await vocabularyAt(head)).vocabulary,
    snapshot: async (version) => {
      const { head: then, vocabulary, readings } = await ledgers.get(head, version ?? null);
      const moment = version === undefined ? then : head;
      const words = vocabulary.vocabulary;
      const { event } = moment;
      return { event, state: stateOf(moment), vocabulary: words, ledger: readings.ledger, readings };
    },
  };
}

function stateOf({ event, stamp }: EventHead): string {
  return `${event.version} ${stamp}`;
}

/**
 * An event with its vocabulary and its ledger as they stood at one moment, so that the version of the event is the
 * version of the ledger.
 * @throws UnknownEvent for an unknown slug
 */
export async function loadEventSnapshot(slug: string, version?: number): Promise<EventSnapshot> {
  return (await openEvent(slug)).snapshot(version);
}

/**
 * Every revision of every figure of an event, and every withdrawal, read from the database alone.
 * @throws UnknownEvent for an unknown slug
 */
export async function loadLedger(slug: string, version?: number): Promise<Ledger> {
  return inOneSnapshot(async (ask) => {
    const head = await eventHead(ask, slug);
    return readLedger(ask, eventToRead(head, await vocabularyAt(head)), version ?? head.event.version);
  });
}
