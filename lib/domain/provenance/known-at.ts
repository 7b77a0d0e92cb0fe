import type { Figure, Ledger, Withdrawal } from "../figure";
import type { KnownAt } from "../reading";

/** The figures, each in one revision, and the withdrawals that somebody knew of at a moment. */
export interface KnownLedger {
  readonly figures: readonly Figure[];
  readonly withdrawals: readonly Withdrawal[];
}

/**
 * The ledger as the public could have known it, or as it had been recorded here (domain page, section 8). By
 * publication, figures stand in their latest revision: a slip of ours is not what the public knew. A publication
 * counts from the opening of its window, a withdrawal from the close of its own. An undated figure is part of no
 * past: it is known only by recording, or now.
 */
export function knownLedger(ledger: Ledger, knownAt: KnownAt): KnownLedger {
  const recorded = (entry: { recorded: number; version: number }) => wasRecorded(entry, knownAt);
  const figures = latestRevisions(ledger.revisions.filter(recorded));
  const withdrawals = ledger.withdrawals.filter(recorded);
  if (knownAt.by !== "publication") return { figures, withdrawals };
  return {
    figures: figures.filter(({ publication }) => readableFrom(publication.published) <= knownAt.at),
    withdrawals: withdrawals.filter(({ announced }) => announced.window.to <= knownAt.at),
  };
}

/** The instant from which the public could read a publication; `Infinity` where neither time is known. */
export function readableFrom(published: Figure["publication"]["published"]): number {
  return published.window?.from ?? Number.POSITIVE_INFINITY;
}

function wasRecorded(
  { recorded, version }: { recorded: number; version: number },
  knownAt: KnownAt,
): boolean {
  if (knownAt.by === "recording") return recorded <= knownAt.at;
  if (knownAt.by === "version") return version <= knownAt.version;
  return true;
}

function latestRevisions(revisions: readonly Figure[]): readonly Figure[] {
  const latest = new Map<string, Figure>();
  for (const figure of revisions) {
    const known = latest.get(figure.id);
    if (known === undefined || known.revision < figure.revision) latest.set(figure.id, figure);
  }
  return [...latest.values()];
}
