import { LedgerReadings } from "../domain/ledger-readings";
import { type Ask, inOneSnapshot } from "./bulk-read";
import { type EventHead, eventHead } from "./event-head";
import { type EventVocabulary, readsTheSame, vocabularyAt } from "./event-vocabulary";
import { ledgerAfter } from "./ledger-after";
import { type EventToRead, readLedger } from "./read-ledger";

/** The ledger of an event at one version, in the vocabulary of one moment. It never changes. */
export interface KeptLedger {
  readonly head: EventHead;
  readonly vocabulary: EventVocabulary;
  /** Up to which version it goes; that of the event unless an earlier one was asked for. */
  readonly version: number;
  readonly readings: LedgerReadings;
}

/** Revisions of figures that are kept in all, about half a gigabyte; a single larger ledger is kept all the same. */
const MOST_REVISIONS = 500_000;

/** How often the vocabulary may change while a ledger is loaded. */
const ATTEMPTS = 5;

/**
 * The ledgers that were asked for last. It holds nothing that is not in the database: each instance of the program has its
 * own, and asks the database whether something changed whenever a ledger is asked for.
 */
export class KeptLedgers {
  private readonly kept = new Map<string, KeptLedger>();
  private readonly loading = new Map<string, Promise<KeptLedger>>();

  /** @param most revisions that are kept in all */
  constructor(private readonly most = MOST_REVISIONS) {}

  /**
   * The ledger of an event as it stood when `head` was read, or later. Who asks while it is loaded waits for the same.
   * @param version an earlier version that is asked for
   */
  async get(head: EventHead, version: number | null = null): Promise<KeptLedger> {
    const pinned = version !== null && version < head.event.version ? version : null;
    const key = pinned === null ? head.wholes.id : `${head.wholes.id} ${pinned}`;
    const isCurrent = (kept: KeptLedger | undefined): kept is KeptLedger =>
      kept?.vocabulary.stamp === head.stamp && (pinned !== null || kept.version >= head.event.version);
    const known = this.kept.get(key);
    if (isCurrent(known)) return this.keep(key, known);
    // What began before `head` was read may miss what it tells; what begins after it cannot.
    const earlier = await this.loading.get(key);
    if (isCurrent(earlier)) return earlier;
    return this.loading.get(key) ?? this.begin(key, head, pinned);
  }

  private begin(key: string, head: EventHead, pinned: number | null): Promise<KeptLedger> {
    const loading = load(head, pinned, this.kept.get(key) ?? null)
      .then((loaded) => this.keep(key, loaded))
      .finally(() => this.loading.delete(key));
    this.loading.set(key, loading);
    return loading;
  }

  private keep(key: string, ledger: KeptLedger): KeptLedger {
    this.kept.delete(key);
    this.kept.set(key, ledger);
    let revisions = 0;
    for (const { readings } of this.kept.values()) revisions += readings.ledger.revisions.length;
    for (const [oldest, { readings }] of this.kept) {
      if (revisions <= this.most || oldest === key) break;
      this.kept.delete(oldest);
      revisions -= readings.ledger.revisions.length;
    }
    return ledger;
  }
}

async function load(asked: EventHead, pinned: number | null, known: KeptLedger | null): Promise<KeptLedger> {
  let head = asked;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const vocabulary = await vocabularyAt(head);
    const loaded = await inOneSnapshot(async (ask) => {
      head = await eventHead(ask, asked.event.slug);
      return head.stamp === vocabulary.stamp ? loadAt(ask, head, pinned, vocabulary, known) : null;
    });
    if (loaded !== null) return loaded;
  }
  throw new Error(
    `the vocabulary of "${asked.event.slug}" changed ${ATTEMPTS} times while it was read: try again`,
  );
}

async function loadAt(
  ask: Ask,
  head: EventHead,
  pinned: number | null,
  vocabulary: EventVocabulary,
  known: KeptLedger | null,
): Promise<KeptLedger> {
  const version = pinned ?? head.event.version;
  const readings = await readingsAt(ask, head, version, vocabulary, known);
  return { head, vocabulary, version, readings };
}

async function readingsAt(
  ask: Ask,
  head: EventHead,
  version: number,
  vocabulary: EventVocabulary,
  known: KeptLedger | null,
): Promise<LedgerReadings> {
  const event = eventToRead(head, vocabulary);
  const anew = (ledger: LedgerReadings["ledger"]) => new LedgerReadings(ledger, vocabulary.vocabulary);
  if (known === null || !readsTheSame(known.vocabulary, vocabulary))
    return anew(await readLedger(ask, event, version));
  const { readings } = known;
  const isSameVocabulary = known.vocabulary.stamp === vocabulary.stamp;
  if (known.version === version) return isSameVocabulary ? readings : anew(readings.ledger);
  const { ledger, change } = await ledgerAfter(ask, event, readings.ledger, known.version, version);
  return isSameVocabulary ? readings.after(ledger, change) : anew(ledger);
}

export function eventToRead(
  { wholes, event }: EventHead,
  { terms, vocabulary }: EventVocabulary,
): EventToRead {
  return { id: wholes.id, zone: event.zone, terms, sources: vocabulary.sources };
}
