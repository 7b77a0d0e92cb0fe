import type { Ledger, Withdrawal } from "../domain/figure";
import type { Ask } from "./bulk-read";
import { FigureReader, type ReadFigure } from "./figure-reader";
import {
  figuresWhere,
  publicationsWhere,
  type RowChoice,
  recordedBetween,
  tellingsWhere,
  withdrawalsWhere,
} from "./ledger-statements";
import { PublicationReader, type ReadPublication, type ReadSetting } from "./publication-reader";
import { figuresOf } from "./reshape-figures";
import { withdrawalOfRow } from "./reshape-withdrawals";

/** Whose ledger is read. */
export interface EventToRead extends ReadSetting {
  readonly id: string;
}

/**
 * Everything that was recorded for an event by a version: every revision of every figure, and every withdrawal, in the
 * order in which they were recorded.
 */
export async function readLedger(ask: Ask, event: EventToRead, upTo: number): Promise<Ledger> {
  const all = recordedBetween(-1, upTo);
  const publications = await readPublications(ask, event, all);
  const figures = await readFigures(ask, event, all);
  return {
    revisions: figuresOf(figures, publications, event.zone),
    withdrawals: await readWithdrawals(ask, event, upTo),
  };
}

/** Figures as they were recorded, in the order in which they were. */
export async function readFigures(ask: Ask, event: EventToRead, choice: RowChoice): Promise<ReadFigure[]> {
  const reader = new FigureReader(event.terms);
  const figures: ReadFigure[] = [];
  await ask(figuresWhere(choice.condition("r")), [event.id, ...choice.values], (row) => {
    figures.push(reader.read(row));
  });
  return figures.sort((a, b) => a.entry.version - b.entry.version || (a.rowId < b.rowId ? -1 : 1));
}

/** Publications as they were recorded, by the id of the revision. */
export async function readPublications(
  ask: Ask,
  event: EventToRead,
  choice: RowChoice,
): Promise<Map<string, ReadPublication>> {
  const reader = new PublicationReader(event);
  const publications = new Map<string, ReadPublication>();
  await ask(publicationsWhere(choice.condition("p")), [event.id, ...choice.values], (row) => {
    const publication = reader.read(row);
    publications.set(publication.rowId, publication);
  });
  return publications;
}

/** Withdrawals with all figures that tell of them, in the order in which they were recorded. */
export async function readWithdrawals(ask: Ask, event: EventToRead, upTo: number): Promise<Withdrawal[]> {
  const all = recordedBetween(-1, upTo);
  const toldBy = new Map<string, string[]>();
  await ask(tellingsWhere(all.condition("t")), [event.id, ...all.values], ([withdrawal, figure]) => {
    if (withdrawal == null || figure == null) throw new RangeError("a telling names withdrawal and figure");
    toldBy.set(withdrawal, [...(toldBy.get(withdrawal) ?? []), figure]);
  });
  const withdrawals: Withdrawal[] = [];
  await ask(withdrawalsWhere(all.condition("w")), [event.id, ...all.values], (row) => {
    withdrawals.push(withdrawalOfRow(row, toldBy, event.terms));
  });
  return withdrawals;
}
