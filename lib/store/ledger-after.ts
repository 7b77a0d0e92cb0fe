import type { Figure, Ledger, Publication, Withdrawal } from "../domain/figure";
import type { FigureChange, LedgerChange } from "../domain/reconcile/reconciled-ledger";
import type { Window } from "../domain/time/window";
import type { Ask } from "./bulk-read";
import { recordedBetween, tellingsWhere, withdrawalsWhere } from "./ledger-statements";
import { type EventToRead, readFigures, readPublications, readWithdrawals } from "./read-ledger";
import { figuresOf } from "./reshape-figures";

/** A ledger that grew, and how: null where it is quicker or only right to work out everything anew. */
export interface GrownLedger {
  readonly ledger: Ledger;
  readonly change: LedgerChange | null;
}

/**
 * What `readLedger` gives for a version, from the ledger of an earlier one: only what was recorded since is read, with
 * the figures whose times it may move. When a publication could be read follows from all figures that stand in it.
 */
export async function ledgerAfter(
  ask: Ask,
  event: EventToRead,
  known: Ledger,
  after: number,
  upTo: number,
): Promise<GrownLedger> {
  const since = recordedBetween(after, upTo);
  const added = await readFigures(ask, event, since);
  const publications = await readPublications(ask, event, since);
  const revised = new Set(
    added.map(({ publicationRevisionId: id }) => id).filter((id) => !publications.has(id)),
  );
  const touched = [...revised];
  if (touched.length > 0) {
    const standing = { condition: (alias: string) => `${alias}.id = ANY($2::uuid[])`, values: [touched] };
    for (const [id, row] of await readPublications(ask, event, standing)) publications.set(id, row);
  }
  const earlier = touched.length === 0 ? [] : await readFigures(ask, event, standingIn(touched, after));
  const figures = figuresOf([...earlier, ...added], publications, event.zone);
  const { revisions, changes } = merge(known.revisions, figures, earlier.length);
  const withdrawals = await withdrawalsAfter(ask, event, known.withdrawals, after, upTo);
  return {
    ledger: { revisions, withdrawals: withdrawals.all },
    change: withdrawals.added && { figures: changes, withdrawals: withdrawals.added },
  };
}

function standingIn(publications: readonly string[], upTo: number) {
  return {
    condition: (alias: string) =>
      `${alias}.publication_revision_id = ANY($2::uuid[]) AND ${alias}.version <= $3::int`,
    values: [publications, upTo],
  };
}

/**
 * @param figures those that were known, of every publication that was added to, and then those added
 * @param earlier how many were known
 */
function merge(known: readonly Figure[], figures: readonly Figure[], earlier: number) {
  const again = new Map(figures.slice(0, earlier).map((figure) => [nameOf(figure), figure]));
  const ids = new Set(figures.map(({ id }) => id));
  const same = new Map<Publication, Publication>();
  const before = new Map<string, Figure>();
  const after = new Map<string, Figure>();
  const revisions = known.map((figure) => {
    if (!ids.has(figure.id)) return figure;
    keepLatest(before, figure);
    const now = again.get(nameOf(figure)) ?? figure;
    const standing = isAtTheSameTimes(figure, now) ? figure : now;
    if (standing === figure) same.set(now.publication, figure.publication);
    keepLatest(after, standing);
    return standing;
  });
  for (const figure of figures.slice(earlier)) {
    const publication = same.get(figure.publication);
    const added = publication ? { ...figure, publication } : figure;
    keepLatest(after, added);
    revisions.push(added);
  }
  const changes: FigureChange[] = [];
  for (const [id, figure] of after) {
    const earlierOne = before.get(id) ?? null;
    if (earlierOne !== figure) changes.push({ before: earlierOne, after: figure });
  }
  return { revisions, changes };
}

function nameOf({ id, revision }: Figure): string {
  return `${id} ${revision}`;
}

function keepLatest(latest: Map<string, Figure>, figure: Figure): void {
  const known = latest.get(figure.id);
  if (known === undefined || known.revision < figure.revision) latest.set(figure.id, figure);
}

/** What was recorded of a figure never changes; the times that follow from other figures may. */
function isAtTheSameTimes(a: Figure, b: Figure): boolean {
  const [x, y] = [a.publication.published, b.publication.published];
  return (
    x.notBefore === y.notBefore &&
    x.precision === y.precision &&
    x.basis === y.basis &&
    isSameWindow(x.window, y.window) &&
    isSameWindow(a.asOf.window, b.asOf.window)
  );
}

function isSameWindow(a: Window | null, b: Window | null): boolean {
  if (a === null || b === null) return a === b;
  return a.from === b.from && a.to === b.to;
}

/** All withdrawals, and those of them that came; `added` is null where more figures tell of an earlier one. */
async function withdrawalsAfter(
  ask: Ask,
  event: EventToRead,
  known: readonly Withdrawal[],
  after: number,
  upTo: number,
): Promise<{ all: readonly Withdrawal[]; added: readonly Withdrawal[] | null }> {
  if (!(await isAnyRecorded(ask, event, after, upTo))) return { all: known, added: [] };
  const all = await readWithdrawals(ask, event, upTo);
  const isToldAnew = known.some(({ toldBy }, index) => toldBy.length !== all[index]?.toldBy.length);
  if (isToldAnew) return { all, added: null };
  const added = all.slice(known.length);
  return { all: [...known, ...added], added };
}

async function isAnyRecorded(ask: Ask, event: EventToRead, after: number, upTo: number): Promise<boolean> {
  const since = recordedBetween(after, upTo);
  let isAny = false;
  for (const [statement, alias] of [
    [withdrawalsWhere, "w"],
    [tellingsWhere, "t"],
  ] as const)
    await ask(statement(since.condition(alias)), [event.id, ...since.values], () => {
      isAny = true;
    });
  return isAny;
}
