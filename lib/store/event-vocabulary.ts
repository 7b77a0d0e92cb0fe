import type { Vocabulary } from "../domain/vocabulary";
import { askIn } from "./bulk-read";
import { database } from "./client";
import { type EventHead, eventHead } from "./event-head";
import type { ListTerms } from "./terms";
import { readVocabulary, withWholes } from "./vocabulary";

/** The vocabulary of an event in one state, and which ids stand for it in the tables. */
export interface EventVocabulary {
  /** As in `EventHead`: tells this state from every other. */
  readonly stamp: string;
  readonly vocabulary: Vocabulary;
  readonly terms: ListTerms;
}

/** So many events' vocabularies are kept, those asked for last. */
const MOST = 100;

// Kept on the global object, so that every part of a server that was built apart shares them.
const shared: { casualtyLedgerVocabularies?: Map<string, EventVocabulary> } & typeof globalThis = globalThis;
shared.casualtyLedgerVocabularies ??= new Map();
const kept = shared.casualtyLedgerVocabularies;

/**
 * The vocabulary of an event: from memory where it stands as it did, which its stamp tells, and else as it is now.
 * @throws EventInPreparation while the event has no groups or places yet
 */
export async function vocabularyAt({ wholes: { id, slug }, stamp }: EventHead): Promise<EventVocabulary> {
  const known = kept.get(id);
  const current = known?.stamp === stamp ? known : await loadVocabularyNow(slug);
  kept.delete(id);
  kept.set(id, current);
  const [oldest] = kept.keys();
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
  return current;
}

/** With the stamp of the very moment at which it was read. */
async function loadVocabularyNow(slug: string): Promise<EventVocabulary> {
  return database().$transaction(
    async (db) => {
      const { wholes, stamp } = await eventHead(askIn(db), slug);
      const read = await readVocabulary(db, wholes.id);
      return { stamp, vocabulary: withWholes(read, wholes), terms: read.terms };
    },
    { isolationLevel: "RepeatableRead", maxWait: 20_000, timeout: 60_000 },
  );
}

/**
 * Whether everything that was told in the words of `earlier` reads the same in those of `later`: then nothing was done to
 * the lists but to add terms.
 */
export function readsTheSame(earlier: EventVocabulary, later: EventVocabulary): boolean {
  if (earlier.stamp === later.stamp) return true;
  const lists = ["measures", "groups", "places", "sources"] as const;
  return (
    lists.every((list) => earlier.terms[list].isWithin(later.terms[list])) &&
    [...earlier.vocabulary.sources.values()].every(
      // A publication without a title is called after its source.
      ({ slug, name }) => later.vocabulary.sources.get(slug)?.name === name,
    )
  );
}
