import type { PublicationDraft } from "../schema/publication-draft";
import { type SettledFigure, settleFigure } from "../schema/settle-figure";
import { recordedTime } from "../schema/time-draft";
import { putFigures } from "../store/put-figures";
import { carryFigures, identityOf, type PutPublication, putPublication } from "../store/put-publication";
import { insertStatements } from "../store/put-terms";
import { DraftRefused } from "../store/refusals";
import { FIGURE_COLUMNS, readFigureRow } from "./figure-row";
import type { Row } from "./header";
import { addFault, columnOf, type ImportCounts, type ImportSession } from "./session";

/** Rows that are written with one statement. */
const BATCH = 500;

/** A publication of the file: as its first row has it, and once written, which revision it is. */
interface FilePublication {
  readonly draft: PublicationDraft;
  readonly row: Row;
  /** Null until it is written. */
  put: PutPublication | null;
}

interface ReadyFigure {
  readonly figure: SettledFigure;
  readonly externalId: string;
  readonly publication: FilePublication;
}

/**
 * Reads rows of figures and writes them batch by batch as long as no row has a fault. From the first fault on rows are
 * only checked; the caller then rolls the change back.
 */
export async function importFigures(rows: AsyncIterable<Row>, session: ImportSession): Promise<ImportCounts> {
  const counts = { added: 0, revised: 0, unchanged: 0 };
  const seen = { rows: new Map<string, number>(), publications: new Map<string, FilePublication>() };
  let batch: ReadyFigure[] = [];
  const flush = async () => {
    if (session.faults.total === 0) await writeBatch(batch, session, counts);
    batch = [];
  };
  for await (const row of rows) {
    const ready = await readyFigure(row, session, seen);
    if (ready !== null) batch.push(ready);
    if (batch.length >= BATCH) await flush();
  }
  await flush();
  if (session.faults.total === 0) counts.revised += await carryOthers(seen, session);
  return counts;
}

/** Figures of a revised publication that the file does not have are revised with it. */
async function carryOthers(
  { publications }: Seen,
  { change, fileName, faults }: ImportSession,
): Promise<number> {
  let carried = 0;
  for (const { put, row } of publications.values()) {
    if (put === null || put.replaced === null) continue;
    try {
      carried += await carryFigures(change, put.replaced, put.revisionId, reasonOf(fileName));
    } catch (error) {
      if (!(error instanceof DraftRefused)) throw error;
      for (const { message } of error.faults) addFault(row, faults, "published", message);
    }
  }
  return carried;
}

function reasonOf(fileName: string): string {
  return `import of ${fileName}`;
}

interface Seen {
  readonly rows: Map<string, number>;
  readonly publications: Map<string, FilePublication>;
}

async function readyFigure(row: Row, session: ImportSession, seen: Seen): Promise<ReadyFigure | null> {
  const { known, faults, change } = session;
  const { zone } = change.event;
  noteId(row, session, seen);
  const drafts = await readFigureRow(row, session);
  if (drafts === null) return null;
  const published = recordedTime(drafts.publication.published, zone);
  const setting = { vocabulary: known, zone, publication: { source: drafts.publication.source, published } };
  const settlement = settleFigure(drafts.figure, setting);
  const publication = samePublication(row, drafts.publication, session, seen);
  if (settlement.outcome === "settled") {
    return publication && { figure: settlement.figure, externalId: row.cell("id"), publication };
  }
  for (const { path, message } of settlement.faults)
    addFault(row, faults, columnOf(path, FIGURE_COLUMNS), message);
  return null;
}

function noteId(row: Row, { faults }: ImportSession, { rows }: Seen): void {
  const id = row.cell("id");
  const first = rows.get(id);
  if (first === undefined) rows.set(id, row.number);
  else if (id !== "") addFault(row, faults, "id", `Row ${first} has the same id: every figure needs its own`);
}

/** The rows of one publication must say the same of it. Its language is that of its first wording. */
function samePublication(
  row: Row,
  draft: PublicationDraft,
  { change, faults }: ImportSession,
  { publications }: Seen,
): FilePublication | null {
  const { file: _file, language: _language, ...facts } = draft;
  const identity = identityOf(draft, change.event.zone);
  const first = publications.get(identity);
  if (first === undefined) {
    const publication: FilePublication = { draft, row, put: null };
    publications.set(identity, publication);
    return publication;
  }
  const { file: _other, language: _first, ...known } = first.draft;
  if (JSON.stringify(known) === JSON.stringify(facts)) return first;
  const message = `Row ${first.row.number} is of the same publication and says something else of its source, title or time: make the rows agree`;
  addFault(row, faults, draft.url === undefined ? "title" : "url", message);
  return null;
}

async function writeBatch(
  batch: readonly ReadyFigure[],
  { change, known, fileName, batchId }: ImportSession,
  counts: { added: number; revised: number; unchanged: number },
): Promise<void> {
  const { terms } = known;
  const reason = reasonOf(fileName);
  const figures = [];
  const keys = batch.flatMap(({ figure }) => figure.draft.statement ?? []);
  for (const slug of await insertStatements(change, terms, keys))
    known.created.push({ what: "statement", slug });
  for (const { figure, externalId, publication } of batch) {
    publication.put ??= await putPublication(change, terms, publication.draft, reason);
    figures.push({ figure, externalId, publicationRevisionId: publication.put.revisionId });
  }
  const put = await putFigures(change, terms, figures, { reason, importBatchId: batchId });
  counts.added += put.added;
  counts.revised += put.revised;
  counts.unchanged += put.unchanged;
}
